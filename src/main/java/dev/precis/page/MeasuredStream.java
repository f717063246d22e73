package dev.precis.page;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessInputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessReadWriteBuffer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A stream of a PDF, unpacked within what its reading may use up. */
final class MeasuredStream extends COSStream {

    /** Every so many reads, less one, a parser comes by. */
    static final int STRIDE = 0x3FF;

    /** The filters text is packed with; the others are for pictures, and make room for as large a one as they are told. */
    private static final Set<COSName> FILTERS = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION,
            COSName.CRYPT);

    /** Bits of a row a predictor may be told to hold; the cross reference of a file has rows of some bytes. */
    private static final long WIDEST_ROW = 1 << 20;

    private final Allowance allowance;

    MeasuredStream(RandomAccessReadView encoded, Allowance allowance) throws IOException {
        super(null, encoded);
        this.allowance = allowance;
    }

    /** Always as an array: a page whose filter is one name, PDFBox would unpack by itself while it reads it. */
    @Override
    public COSBase getFilters() {
        COSBase filters = super.getFilters();
        if (filters instanceof COSName name) {
            COSArray one = new COSArray();
            one.add(name);
            return one;
        }
        return filters;
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        unpacked().close();
        return super.createInputStream(options);
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        return unpacked();
    }

    private Content unpacked() throws IOException {
        allowance.passing();
        Content content = new Content();
        List<COSName> filters = filters();
        InputStream packed = super.createRawInputStream();
        if (filters.isEmpty()) {
            packed.transferTo(content.written(false));
        }
        for (int i = 0; i < filters.size(); i++) {
            content = new Content();
            FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(packed, content.written(true), this, i);
            packed = new RandomAccessInputStream(content);
        }
        content.seek(0);
        return content;
    }

    private List<COSName> filters() throws IOException {
        List<COSName> names = new ArrayList<>();
        if (getFilters() instanceof COSArray array) {
            for (COSBase filter : array) {
                if (!(filter instanceof COSName name) || !FILTERS.contains(name)) {
                    throw new IOException("not a filter of text");
                }
                // PDFBox unpacks by each filter once, however often it is named.
                if (!names.contains(name)) {
                    names.add(name);
                }
            }
        }
        refuseWideRows(getDictionaryObject(COSName.DECODE_PARMS, COSName.DP));
        return names;
    }

    private static void refuseWideRows(COSBase parameters) throws IOException {
        if (parameters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary one) {
                    refuseWideRows(one);
                }
            }
        } else if (parameters instanceof COSDictionary told) {
            double row = (double) told.getInt(COSName.COLUMNS, 1)
                    * told.getInt(COSName.COLORS, 1)
                    * told.getInt(COSName.BITS_PER_COMPONENT, 8);
            if (Math.abs(row) > WIDEST_ROW) {
                throw new IOException("a row too wide");
            }
        }
    }

    /** What is parsed in it is done with at the next step, unless it is objects of the document. */
    private final class Content extends RandomAccessReadWriteBuffer {

        private final boolean lasting =
                COSName.OBJ_STM.equals(getItem(COSName.TYPE)) || COSName.XREF.equals(getItem(COSName.TYPE));
        private int reads;

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
            if ((++reads & STRIDE) != 0) {
                return;
            }
            if (lasting) {
                allowance.building();
            } else {
                allowance.passing();
            }
        }

        OutputStream written(boolean measured) {
            return new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    allowance.inflate(measured ? 1 : 0);
                    Content.this.write(b);
                }

                @Override
                public void write(byte[] b, int offset, int length) throws IOException {
                    allowance.inflate(measured ? length : 0);
                    Content.this.write(b, offset, length);
                }
            };
        }
    }
}
