package dev.precis.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One table: columns in parts of the text's width, a head that every page repeats, rows that stay whole where they can. */
final class WordTable {

    /** A row of more characters may fill most of a page, and is let break rather than leave one half empty. */
    private static final int WHOLE = 2400;

    private final WordXml xml;
    private final List<Integer> widths;

    /** @param parts how the columns share {@code width}, in parts of their sum. @param width twentieths of a point */
    WordTable(WordXml xml, WordTemplate template, int width, List<Integer> parts) {
        this.xml = xml;
        int sum = parts.stream().mapToInt(Integer::intValue).sum();
        this.widths = parts.stream().map(part -> width * part / sum).toList();
        xml.open("w:tbl").open("w:tblPr");
        xml.empty("w:tblStyle", "w:val", template.id(WordStyle.TABLE));
        xml.empty("w:tblW", "w:w", Integer.toString(width), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.empty(
                "w:tblLook", IntStream.range(0, LOOK.size()).mapToObj(LOOK::get).toArray(String[]::new));
        xml.close().open("w:tblGrid");
        widths.forEach(one -> xml.empty("w:gridCol", "w:w", one.toString()));
        xml.close();
    }

    private static final List<String> LOOK = List.of(
            "w:val",
            "0020",
            "w:firstRow",
            "1",
            "w:lastRow",
            "0",
            "w:firstColumn",
            "0",
            "w:lastColumn",
            "0",
            "w:noHBand",
            "1",
            "w:noVBand",
            "1");

    void head(List<Runnable> cells) {
        row(true, true, cells);
    }

    /** @param characters how long its longest cell is */
    void row(int characters, List<Runnable> cells) {
        row(false, characters <= WHOLE, cells);
    }

    private void row(boolean head, boolean whole, List<Runnable> cells) {
        xml.open("w:tr").open("w:trPr");
        if (whole) {
            xml.empty("w:cantSplit");
        }
        if (head) {
            xml.empty("w:tblHeader");
        }
        xml.close();
        for (int i = 0; i < cells.size(); i++) {
            xml.open("w:tc").open("w:tcPr");
            xml.empty("w:tcW", "w:w", widths.get(i).toString(), "w:type", "dxa").close();
            cells.get(i).run();
            xml.close();
        }
        xml.close();
    }

    void end() {
        xml.close();
    }

    static int longest(List<Sheet.Line> lines) {
        return Math.max(
                lines.stream()
                        .map(line -> line.text().fr())
                        .collect(Collectors.joining())
                        .length(),
                lines.stream()
                        .map(line -> line.text().en())
                        .collect(Collectors.joining())
                        .length());
    }
}
