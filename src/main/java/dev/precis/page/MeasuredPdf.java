package dev.precis.page;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessInputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessReadWriteBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A PDF whose every unpacked byte is counted while it is unpacked. PDFBox itself unpacks a stream whole, whatever it swells to,
 * and some while the file is only being opened.
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

    /** The file itself; a parser that runs in a ring over it comes by the clock. */
    private static final class Source extends RandomAccessReadBuffer {

        private static final int STRIDE = 0x3FF;

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
            if ((++reads & STRIDE) == 0) {
                allowance.time();
            }
        }
    }

    private final class Document extends COSDocument {

        Document() {
            super(IOUtils.createMemoryOnlyStreamCache(), MeasuredPdf.this);
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            Stream stream = new Stream(createRandomAccessReadView(start, length));
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }

    private final class Stream extends COSStream {

        Stream(RandomAccessReadView encoded) throws IOException {
            super(null, encoded);
        }

        /** PDFBox unpacks a page that is deflated alone while it reads it, out of this stream: so it is measured here. */
        @Override
        public InputStream createRawInputStream() throws IOException {
            if (isDeflatedAlone()) {
                unpacked().close();
            }
            return super.createRawInputStream();
        }

        @Override
        public COSInputStream createInputStream(DecodeOptions options) throws IOException {
            if (!isDeflatedAlone()) {
                unpacked().close();
            }
            return super.createInputStream(options);
        }

        private boolean isDeflatedAlone() throws IOException {
            List<COSName> filters = filters();
            return filters.size() == 1
                    && (filters.get(0).equals(COSName.FLATE_DECODE)
                            || filters.get(0).equals(COSName.FLATE_DECODE_ABBREVIATION));
        }

        @Override
        public RandomAccessRead createView() throws IOException {
            return filters().isEmpty() ? super.createView() : unpacked();
        }

        private RandomAccessRead unpacked() throws IOException {
            RandomAccessRead content = new RandomAccessReadBuffer(new byte[0]);
            InputStream packed = super.createRawInputStream();
            List<COSName> filters = filters();
            for (int i = 0; i < filters.size(); i++) {
                Unpacked unpacked = new Unpacked(allowance);
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(packed, unpacked, this, i);
                content = unpacked.content;
                content.seek(0);
                packed = new RandomAccessInputStream(content);
            }
            return content;
        }

        private List<COSName> filters() throws IOException {
            COSBase filters = getFilters();
            if (filters instanceof COSName name) {
                return List.of(name);
            }
            List<COSName> names = new ArrayList<>();
            if (filters instanceof COSArray array) {
                for (COSBase filter : array) {
                    if (!(filter instanceof COSName name)) {
                        throw new IOException("a filter is called by its name");
                    }
                    // PDFBox unpacks by each filter once, however often it is named.
                    if (!names.contains(name)) {
                        names.add(name);
                    }
                }
            }
            return names;
        }
    }

    private static final class Unpacked extends OutputStream {

        private final RandomAccessReadWriteBuffer content = new RandomAccessReadWriteBuffer();
        private final Allowance allowance;

        Unpacked(Allowance allowance) {
            this.allowance = allowance;
        }

        @Override
        public void write(int b) throws IOException {
            allowance.inflate(1);
            content.write(b);
        }

        @Override
        public void write(byte[] b, int offset, int length) throws IOException {
            allowance.inflate(length);
            content.write(b, offset, length);
        }
    }
}
