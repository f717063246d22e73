package dev.precis.page;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a PDF with their places, in the order the file draws them: column after column in every layout program's output,
 * which sorting by place would interleave.
 */
final class PdfLines extends PDFTextStripper {

    /** A full broadsheet page set in 8 point holds some 40,000; each letter costs a quarter of a kilobyte while its page is read. */
    private static final int PAGE_CHARS = 100_000;

    private final Allowance allowance;
    private final PdfFonts fonts = new PdfFonts();
    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<TextPosition> letters = new ArrayList<>();
    private int pageChars;

    private PdfLines(Allowance allowance) throws IOException {
        this.allowance = allowance;
    }

    static List<PdfLine> of(PDDocument document, Allowance allowance) throws IOException {
        PdfLines reading = new PdfLines(allowance);
        reading.writeText(document, Writer.nullWriter());
        return reading.lines;
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        allowance.page();
        pageChars = 0;
        super.startPage(page);
    }

    /** A drawing may call others, and these others again: a few lines of a file can keep a reader for years. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        allowance.step();
        if (operands.size() > 0 && operands.get(0) instanceof COSName name) {
            fonts.check(font(operator.getName(), name));
        }
        super.processOperator(operator, operands);
        allowance.step();
    }

    /** The font that an operator is about to load, if it is one that does. */
    private COSDictionary font(String operator, COSName name) {
        PDResources resources = getResources();
        if (resources == null) {
            return null;
        }
        if (operator.equals(OperatorName.SET_FONT_AND_SIZE)) {
            COSDictionary named = resources.getCOSObject().getCOSDictionary(COSName.FONT);
            return named == null ? null : named.getCOSDictionary(name);
        }
        if (operator.equals(OperatorName.SET_GRAPHICS_STATE_PARAMS)) {
            COSDictionary named = resources.getCOSObject().getCOSDictionary(COSName.EXT_G_STATE);
            COSDictionary state = named == null ? null : named.getCOSDictionary(name);
            COSArray set = state == null ? null : state.getCOSArray(COSName.FONT);
            return set != null && set.getObject(0) instanceof COSDictionary font ? font : null;
        }
        return null;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        allowance.time();
        if (++pageChars > PAGE_CHARS) {
            throw UnreadableDocument.because("a page of it holds more than " + PAGE_CHARS + " characters");
        }
        super.processTextPosition(letter);
    }

    @Override
    protected void writeString(String word, List<TextPosition> itsLetters) {
        allowance.text(word.length());
        text.append(word);
        letters.addAll(itsLetters);
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        String line = text.toString().strip();
        List<TextPosition> drawn = letters.stream()
                .dropWhile(letter -> letter.getUnicode().isBlank())
                .toList();
        if (!line.isEmpty() && !drawn.isEmpty()) {
            TextPosition first = drawn.get(0);
            List<TextPosition> word = drawn.stream()
                    .takeWhile(letter -> !letter.getUnicode().isBlank())
                    .limit(line.split("\\s", 2)[0].length())
                    .toList();
            lines.add(new PdfLine(
                    getCurrentPageNo(),
                    first.getXDirAdj(),
                    end(drawn.get(drawn.size() - 1)),
                    first.getYDirAdj(),
                    first.getFontSizeInPt(),
                    end(word.get(word.size() - 1)) - first.getXDirAdj(),
                    first.getPageHeight(),
                    line));
        }
        text.setLength(0);
        letters.clear();
    }

    private static float end(TextPosition letter) {
        return letter.getXDirAdj() + letter.getWidthDirAdj();
    }
}
