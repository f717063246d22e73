package dev.precis.page;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessInputStream;
import org.apache.pdfbox.io.RandomAccessRead;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Fonts a PDF brings, looked at before PDFBox reads them. It believes what they say of their own size: a line of a file is
 * enough to have two thousand million widths made.
 */
final class PdfFonts {

    /** Codes of a font have two bytes, as do the numbers of its glyphs. */
    private static final int MOST_GLYPHS = 0x10000;

    /** Some maps say a code twice. */
    private static final int MOST_CODES = 4 * MOST_GLYPHS;

    /** Every code by itself takes some 20 bytes. */
    private static final int LONGEST_MAP = 32 * MOST_GLYPHS;

    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @throws UnreadableDocument where a font is none that could be meant */
    void check(COSDictionary font) throws IOException {
        if (font == null || !seen.add(font)) {
            return;
        }
        checkProgram(font.getCOSDictionary(COSName.FONT_DESC));
        refuse(isTooLarge(font.getCOSStream(COSName.TO_UNICODE)) || isTooLarge(font.getCOSStream(COSName.ENCODING)));
        refuse(hasTooManyWidths(font.getCOSArray(COSName.W), 1) || hasTooManyWidths(font.getCOSArray(COSName.W2), 3));
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        if (descendants != null && descendants.getObject(0) instanceof COSDictionary descendant) {
            check(descendant);
        }
    }

    /** Widths stand as {@code first [w …]} or, for a run of codes, as {@code first last w} (ISO 32000-1, 9.7.4.3). */
    private static boolean hasTooManyWidths(COSArray widths, int each) {
        long count = 0;
        int i = 0;
        while (widths != null && i + 1 < widths.size() && count <= MOST_GLYPHS) {
            if (widths.getObject(i + 1) instanceof COSArray listed) {
                count += listed.size();
                i += 2;
            } else if (widths.getObject(i) instanceof COSNumber first
                    && widths.getObject(i + 1) instanceof COSNumber last) {
                count += Math.max(0L, (long) last.intValue() - first.intValue());
                i += 2 + each;
            } else {
                i++;
            }
        }
        return count > MOST_GLYPHS;
    }

    private static void checkProgram(COSDictionary descriptor) throws IOException {
        if (descriptor == null) {
            return;
        }
        COSStream type1 = descriptor.getCOSStream(COSName.FONT_FILE);
        COSStream trueType = descriptor.getCOSStream(COSName.FONT_FILE2);
        refuse(type1 != null && Type1Program.claimsMoreThan(MOST_GLYPHS, bytes(type1)));
        refuse(trueType != null && TrueTypeProgram.claimsMoreThan(MOST_GLYPHS, bytes(trueType)));
    }

    private static byte[] bytes(COSStream stream) throws IOException {
        try (RandomAccessRead content = stream.createView()) {
            return new RandomAccessInputStream(content).readAllBytes();
        }
    }

    private static boolean isTooLarge(COSStream codes) throws IOException {
        if (codes == null) {
            return false;
        }
        byte[] program = bytes(codes);
        return program.length > LONGEST_MAP || CodeMapProgram.claimsMoreThan(MOST_CODES, program);
    }

    private static void refuse(boolean impossible) {
        if (impossible) {
            throw UnreadableDocument.because("a font in it claims more glyphs than a font can have");
        }
    }
}
