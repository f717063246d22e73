package dev.precis.page;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The text of a PDF as its author wrote it: a line a paragraph, words broken at line ends whole again, running heads and page
 * numbers left out.
 */
final class PdfText {

    /** How far from a file's start its mark may stand (ISO 32000-1, note to 7.5.2 on what readers accept). */
    private static final int MARK_WITHIN = 1024;

    static {
        // PDFBox touches the platform's imaging when it is first used, which without this would look for a display.
        System.setProperty("java.awt.headless", "true");
        FontMappers.set(new StandInFont());
    }

    private PdfText() {}

    static String of(byte[] bytes, Allowance allowance) {
        String beginning = new String(bytes, 0, Math.min(MARK_WITHIN, bytes.length), StandardCharsets.ISO_8859_1);
        if (!beginning.contains("%PDF-")) {
            throw UnreadableDocument.because("it is not a PDF");
        }
        try (PDDocument document = MeasuredPdf.of(bytes, allowance).parse()) {
            if (document.isEncrypted()) {
                throw encrypted();
            }
            allowance.pages(document.getNumberOfPages());
            List<PdfLine> lines = PdfLines.of(document, allowance);
            if (lines.isEmpty()) {
                throw UnreadableDocument.because("it holds no text, only pictures, as a scan does");
            }
            return PdfParagraphs.of(RunningLines.without(lines));
        } catch (InvalidPasswordException locked) {
            throw encrypted();
        } catch (UnreadableDocument refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // PDFBox answers a broken file with whatever exception it stumbles upon.
            throw UnreadableDocument.because("it is damaged, or not a whole PDF");
        }
    }

    private static UnreadableDocument encrypted() {
        return UnreadableDocument.because("it is encrypted");
    }
}
