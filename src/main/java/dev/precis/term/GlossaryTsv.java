package dev.precis.term;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Glossaries as tab-separated values: a first line that names the columns, then a line an entry. Columns are {@code source},
 * {@code target}, {@code also}, {@code forbidden}, {@code notes} in any order, and others are for people; of {@code also} and
 * {@code forbidden} several stand apart by {@code |}. Without a first line of names, two columns are source and target.
 */
public final class GlossaryTsv {

    private static final String HEADER = "source\ttarget\talso\tforbidden\tnotes";
    private static final Map<String, String> NAMES = Map.of(
            "variant",
            "source",
            "preferred",
            "target",
            "french",
            "source",
            "fr",
            "source",
            "english",
            "target",
            "en",
            "target",
            "note",
            "notes");

    private GlossaryTsv() {}

    /** @throws UnreadableGlossary naming the line that is none */
    public static List<TermEntry> read(String tsv) {
        List<String> lines = tsv.replace("\uFEFF", "").lines().toList();
        List<TermEntry> entries = new ArrayList<>();
        List<String> columns = List.of("source", "target");
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            List<String> cells =
                    Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
            if (i == 0 && names(cells).containsAll(List.of("source", "target"))) {
                columns = names(cells);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                entries.add(entry(cells, columns, i + 1));
            }
        }
        return entries;
    }

    public static String write(Glossary glossary) {
        return Stream.concat(Stream.of(HEADER), glossary.entries().stream().map(GlossaryTsv::line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> names(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.toLowerCase(Locale.ROOT))
                .map(cell -> NAMES.getOrDefault(cell, cell))
                .toList();
    }

    private static TermEntry entry(List<String> cells, List<String> columns, int line) {
        String source = cell(cells, columns, "source");
        String target = cell(cells, columns, "target");
        if (source.isEmpty() || target.isEmpty()) {
            throw new UnreadableGlossary("line " + line + ": a source and a target are wanted, parted by a tab");
        }
        return new TermEntry(
                source,
                target,
                several(cell(cells, columns, "also")),
                several(cell(cells, columns, "forbidden")),
                Optional.of(cell(cells, columns, "notes")).filter(note -> !note.isEmpty()));
    }

    private static String cell(List<String> cells, List<String> columns, String name) {
        int at = columns.indexOf(name);
        return at >= 0 && at < cells.size() ? cells.get(at) : "";
    }

    private static List<String> several(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static String line(TermEntry entry) {
        return Stream.of(
                        entry.source(),
                        entry.target(),
                        String.join(" | ", entry.also()),
                        String.join(" | ", entry.forbidden()),
                        entry.note().orElse(""))
                .map(cell -> cell.replaceAll("\\s+", " "))
                .collect(Collectors.joining("\t"));
    }
}
