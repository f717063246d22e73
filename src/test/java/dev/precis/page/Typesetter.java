package dev.precis.page;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Sets a text as a press page in PDF: lines filled and broken, words hyphenated, a running head and a number on every page. */
public final class Typesetter {

    /** How the page is laid out. */
    public enum Layout {
        /** One column, paragraphs apart. */
        REPORT(1, 6, 0),
        /** Two columns, paragraphs told by their first line's indent alone. */
        NEWSPAPER(2, 0, 12);

        private final int columns;
        private final float apart;
        private final float indent;

        Layout(int columns, float apart, float indent) {
            this.columns = columns;
            this.apart = apart;
            this.indent = indent;
        }
    }

    private static final float SIZE = 10;
    private static final float LEADING = 12.5f;
    private static final float MARGIN = 60;
    private static final float GUTTER = 24;
    private static final PDRectangle PAPER = new PDRectangle(420, 595);

    private final Layout layout;
    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private final float width;
    private PDPageContentStream page;
    private int pages;
    private int column;
    private float y;

    private Typesetter(Layout layout) throws IOException {
        this.layout = layout;
        this.width = (PAPER.getWidth() - 2 * MARGIN - (layout.columns - 1) * GUTTER) / layout.columns;
        try (InputStream in =
                PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            font = PDType0Font.load(document, in);
        }
    }

    /** The PDF of a text, each of whose lines is a paragraph. */
    public static byte[] pdf(String text, Layout layout) {
        try {
            return new Typesetter(layout)
                    .set(text.lines().filter(line -> !line.isBlank()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] set(List<String> paragraphs) throws IOException {
        turnPage();
        for (String paragraph : paragraphs) {
            List<String> lines = broken(paragraph.strip());
            for (int i = 0; i < lines.size(); i++) {
                write(lines.get(i), i == 0 ? layout.indent : 0);
            }
            y -= layout.apart;
        }
        page.close();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        document.close();
        return bytes.toByteArray();
    }

    private List<String> broken(String paragraph) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : paragraph.split(" ")) {
            float room = width - (lines.isEmpty() ? layout.indent : 0);
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) <= room) {
                line = longer;
                continue;
            }
            int half = word.length() / 2;
            boolean breakable = word.matches("\\p{Ll}{8,}[.,]?");
            if (breakable && width(line + " " + word.substring(0, half) + "-") <= room) {
                lines.add(line + " " + word.substring(0, half) + "-");
                line = word.substring(half);
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }

    private void write(String line, float indent) throws IOException {
        if (y < MARGIN + LEADING) {
            column++;
            y = PAPER.getHeight() - MARGIN - LEADING;
            if (column == layout.columns) {
                turnPage();
            }
        }
        show(line, MARGIN + column * (width + GUTTER) + indent, y);
        y -= LEADING;
    }

    private void turnPage() throws IOException {
        if (page != null) {
            page.close();
        }
        PDPage sheet = new PDPage(PAPER);
        document.addPage(sheet);
        page = new PDPageContentStream(document, sheet);
        pages++;
        column = 0;
        y = PAPER.getHeight() - MARGIN - LEADING;
        show("La Gazette des deux rives, édition du soir", MARGIN, PAPER.getHeight() - 30);
        show("Page " + pages, PAPER.getWidth() / 2, 25);
    }

    private void show(String words, float x, float base) throws IOException {
        page.beginText();
        page.setFont(font, SIZE);
        page.newLineAtOffset(x, base);
        page.showText(words);
        page.endText();
    }

    private float width(String words) throws IOException {
        return font.getStringWidth(words) / 1000 * SIZE;
    }
}
