package dev.precis.page;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

import java.io.IOException;
import java.util.UUID;

/**
 * A PDF whose every unpacked byte is counted while it is unpacked, and whose parsers come by the clock and the memory they take.
 * PDFBox itself unpacks a stream whole, whatever it swells to, and some while the file is only being opened.
 */
final class MeasuredPdf extends PDFParser {

    private final Allowance allowance;

    /** A password nobody can have chosen: PDFBox would else open an encrypted file that has an empty one. */
    private MeasuredPdf(RandomAccessRead source, Allowance allowance) throws IOException {
        super(source, UUID.randomUUID().toString(), null, null, IOUtils.createMemoryOnlyStreamCache());
        this.allowance = allowance;
        this.document = new Document();
    }

    static MeasuredPdf of(byte[] bytes, Allowance allowance) throws IOException {
        return new MeasuredPdf(new Source(bytes, allowance), allowance);
    }

    /** The file itself. What is parsed in it stays: its objects are kept until the document is closed. */
    private static final class Source extends RandomAccessReadBuffer {

        private final Allowance allowance;
        private int reads;

        Source(byte[] bytes, Allowance allowance) {
            super(bytes);
            this.allowance = allowance;
        }

        @Override
        public int read() throws IOException {
            look();
            return super.read();
        }

        @Override
        public int read(byte[] b, int offset, int length) throws IOException {
            look();
            return super.read(b, offset, length);
        }

        @Override
        public void seek(long position) throws IOException {
            look();
            super.seek(position);
        }

        private void look() {
            if ((++reads & MeasuredStream.STRIDE) == 0) {
                allowance.building();
            }
        }
    }

    private final class Document extends COSDocument {

        Document() {
            super(IOUtils.createMemoryOnlyStreamCache(), MeasuredPdf.this);
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            MeasuredStream stream = new MeasuredStream(createRandomAccessReadView(start, length), allowance);
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }
}
