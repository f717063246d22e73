package dev.precis.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

/**
 * The text of WordprocessingML (ECMA-376 part 1, 17) while its elements go by: paragraphs apart by a blank line, list items and
 * table rows under each other.
 */
final class WordBody {

    /**
     * What is no part of the text as it now stands: deletions, moved-away text, how things were set before a change, codes of
     * fields, the second form of a drawing.
     */
    private static final Set<String> UNREAD = Set.of(
            "del",
            "moveFrom",
            "delText",
            "rPrChange",
            "pPrChange",
            "trPrChange",
            "tblPrChange",
            "instrText",
            "Fallback");

    /** A paragraph, a cell or a row that has begun. */
    private static final class Paragraph {
        private final StringBuilder text = new StringBuilder();
        private boolean listed;
        private boolean hidden;
        private boolean runsOn;
    }

    private static final class Row {
        private final List<List<String>> cells = new ArrayList<>();
    }

    private final Allowance allowance;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<Row> rows = new ArrayDeque<>();
    private boolean listedBefore;
    private boolean inText;
    private boolean inRun;
    /** In what is said of a paragraph's own mark. */
    private boolean inMark;

    /** Text of paragraphs whose marks are deleted, which the next one goes on from. */
    private final StringBuilder carried = new StringBuilder();

    private int depth;
    private int unread;

    WordBody(Allowance allowance) {
        this.allowance = allowance;
    }

    String written() {
        if (!carried.toString().isBlank()) {
            write(carried.toString().strip(), false);
            carried.setLength(0);
        }
        return text.toString();
    }

    void start(XMLStreamReader xml) {
        allowance.depth(++depth);
        String name = xml.getLocalName();
        if (name.equals("del") && !inRun && inMark && !paragraphs.isEmpty()) {
            paragraphs.peek().runsOn = true;
        }
        if (unread > 0 || UNREAD.contains(name)) {
            unread++;
            return;
        }
        switch (name) {
            case "p" -> paragraphs.push(new Paragraph());
            case "r" -> {
                inRun = true;
                hide(false);
            }
            case "t" -> inText = true;
            case "tr" -> rows.push(new Row());
            case "tc" -> beginCell();
            case "pPr" -> inMark = true;
            case "numPr" -> list();
            case "vanish" -> hide(inRun && isOn(xml));
            case "tab", "ptab" -> add(inRun ? "\t" : "");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("\u2011");
            case "softHyphen" -> add("\u00ad");
            default -> {}
        }
    }

    void end(String name) {
        depth--;
        if (unread > 0) {
            unread--;
            return;
        }
        switch (name) {
            case "p" -> endParagraph();
            case "r" -> inRun = false;
            case "pPr" -> inMark = false;
            case "t" -> inText = false;
            case "tr" -> endRow();
            default -> {}
        }
    }

    void text(String characters) {
        if (inText && unread == 0) {
            add(characters);
        }
    }

    private void add(String characters) {
        Paragraph paragraph = paragraphs.peek();
        if (paragraph != null && !paragraph.hidden) {
            allowance.text(characters.length());
            paragraph.text.append(characters);
        }
    }

    private void hide(boolean hidden) {
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().hidden = hidden;
        }
    }

    private void list() {
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().listed = true;
        }
    }

    private static boolean isOn(XMLStreamReader xml) {
        String value = xml.getAttributeValue(null, "val");
        for (int i = 0; value == null && i < xml.getAttributeCount(); i++) {
            value = xml.getAttributeLocalName(i).equals("val") ? xml.getAttributeValue(i) : null;
        }
        return value == null || !Set.of("0", "false", "off").contains(value);
    }

    private void beginCell() {
        if (!rows.isEmpty()) {
            allowance.text(1);
            rows.peek().cells.add(new ArrayList<>());
        }
    }

    /** A paragraph within another one stands in a text box, and comes before what it is anchored in. */
    private void endParagraph() {
        allowance.step();
        Paragraph paragraph = paragraphs.pop();
        carried.append(paragraph.text);
        if (paragraph.runsOn) {
            return;
        }
        String words = carried.toString().strip();
        carried.setLength(0);
        if (words.isEmpty()) {
            return;
        }
        if (rows.isEmpty() || rows.peek().cells.isEmpty()) {
            write(words, paragraph.listed);
        } else {
            List<List<String>> cells = rows.peek().cells;
            cells.get(cells.size() - 1).add(words);
        }
    }

    /** A row is a line of text, unless it is there to lay a page out: then its cells hold paragraphs. */
    private void endRow() {
        Row row = rows.pop();
        List<String> words = row.cells.stream().flatMap(List::stream).toList();
        if (words.isEmpty()) {
            return;
        }
        boolean laidOut = row.cells.stream().anyMatch(cell -> cell.size() > 1);
        List<String> lines = laidOut ? words : List.of(String.join(" ", words));
        if (rows.isEmpty() || rows.peek().cells.isEmpty()) {
            lines.forEach(line -> write(line, !laidOut));
        } else {
            List<List<String>> outer = rows.peek().cells;
            outer.get(outer.size() - 1).addAll(lines);
        }
    }

    private void write(String words, boolean listed) {
        if (!text.isEmpty()) {
            text.append(listed && listedBefore ? "\n" : "\n\n");
        }
        text.append(words);
        listedBefore = listed;
    }
}
