package dev.precis.render;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** The fonts of a PDF: Liberation, which has the letters of French and of Vietnamese. */
final class PdfFonts {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private record Face(String family, int weight, FontStyle style, byte[] file) {

        PDFont loaded(PDDocument document) {
            try {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
                font.setEnableGsub(false);
                return PDType0Font.load(document, font, true);
            } catch (IOException e) {
                throw new UncheckedIOException(family, e);
            }
        }

        static Face of(String family, String name, int weight, FontStyle style) {
            try (InputStream in = PdfFonts.class.getResourceAsStream("/liberation/" + name + ".ttf")) {
                return new Face(family, weight, style, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        }
    }

    private static final List<Face> FACES = List.of(
            Face.of("Liberation Serif", "LiberationSerif-Regular", NORMAL, FontStyle.NORMAL),
            Face.of("Liberation Serif", "LiberationSerif-Bold", BOLD, FontStyle.NORMAL),
            Face.of("Liberation Serif", "LiberationSerif-Italic", NORMAL, FontStyle.ITALIC),
            Face.of("Liberation Serif", "LiberationSerif-BoldItalic", BOLD, FontStyle.ITALIC),
            Face.of("Liberation Sans", "LiberationSans-Regular", NORMAL, FontStyle.NORMAL),
            Face.of("Liberation Sans", "LiberationSans-Bold", BOLD, FontStyle.NORMAL),
            Face.of("Liberation Sans", "LiberationSans-Italic", NORMAL, FontStyle.ITALIC),
            Face.of("Liberation Sans", "LiberationSans-BoldItalic", BOLD, FontStyle.ITALIC));

    /** Signs of ours and of typesetters for which the fonts have another as good. */
    private static final Map<Integer, String> AS_GOOD = Map.of(0x26A0, "▲", 0x2011, "-");

    private static final BitSet DRAWN = drawn();

    private PdfFonts() {}

    /** Without ligatures, for which the library would compile patterns with every word, and which hide letters from a search. */
    static void into(PdfRendererBuilder builder, PDDocument document) {
        FACES.forEach(face -> builder.useFont(
                new PDFontSupplier(face.loaded(document)), face.family(), face.weight(), face.style(), true));
    }

    /** The text with a number in brackets for each character that no font of ours can draw, so that none is lost in silence. */
    static String drawable(String text) {
        StringBuilder drawable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(point -> {
            if (point < 0x20 || DRAWN.get(point)) {
                drawable.appendCodePoint(point);
            } else {
                drawable.append(AS_GOOD.getOrDefault(point, "[U+%04X]".formatted(point)));
            }
        });
        return drawable.toString();
    }

    private static BitSet drawn() {
        BitSet drawn = new BitSet();
        drawn.set(0, Character.MIN_SUPPLEMENTARY_CODE_POINT);
        for (Face face : FACES) {
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.file()))) {
                CmapLookup glyphs = font.getUnicodeCmapLookup();
                drawn.stream().filter(point -> glyphs.getGlyphId(point) == 0).forEach(drawn::clear);
            } catch (IOException e) {
                throw new UncheckedIOException(face.family(), e);
            }
        }
        return drawn;
    }
}
