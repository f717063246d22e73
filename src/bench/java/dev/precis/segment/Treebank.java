package dev.precis.segment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The sentences of CoNLL-U files, as paragraphs.
 *
 * <p>A sentence is its {@code # text} line. Sentences follow one another with a blank between them, in the order of the
 * file; {@code # newpar} and {@code # newdoc} begin a paragraph.
 */
record Treebank(String name, List<List<String>> paragraphs) {

    private static final Pattern ENDS_LIKE_A_SENTENCE =
            Pattern.compile(".*[.!?\u2026][\\s\u00A0\u202F\u00BB\u201D\u2019\"')\\]]*", Pattern.DOTALL);

    /**
     * @param files one file, or several with a plus sign between them; after an at sign, what the {@code sent_id} of the
     *     wanted sentences begins with
     */
    static Treebank read(String files) throws IOException {
        int at = files.lastIndexOf('@');
        String prefix = at < 0 ? "" : files.substring(at + 1);
        List<List<String>> paragraphs = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String file : (at < 0 ? files : files.substring(0, at)).split("\\+")) {
            names.add(Path.of(file).getFileName().toString());
            add(paragraphs, Path.of(file), prefix);
        }
        paragraphs.removeIf(List::isEmpty);
        return new Treebank(String.join("+", names) + (at < 0 ? "" : "@" + prefix), paragraphs);
    }

    private static void add(List<List<String>> paragraphs, Path file, String prefix) throws IOException {
        paragraphs.add(new ArrayList<>());
        boolean wanted = false;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.startsWith("# newpar") || line.startsWith("# newdoc")) {
                paragraphs.add(new ArrayList<>());
            } else if (line.startsWith("# sent_id = ")) {
                wanted = line.startsWith(prefix, "# sent_id = ".length());
            } else if (line.startsWith("# text = ") && wanted) {
                paragraphs
                        .get(paragraphs.size() - 1)
                        .add(line.substring("# text = ".length()).strip());
            }
        }
    }

    /**
     * The same sentences, those that end without any sign that ends sentences standing alone: headings and items of lists
     * have a line of their own wherever they are printed, and the treebanks keep no lines.
     */
    Treebank withHeadingsOnTheirOwnLines() {
        List<List<String>> lines = new ArrayList<>();
        for (List<String> paragraph : paragraphs) {
            lines.add(new ArrayList<>());
            for (String sentence : paragraph) {
                if (ENDS_LIKE_A_SENTENCE.matcher(sentence).matches()) {
                    lines.get(lines.size() - 1).add(sentence);
                } else {
                    lines.add(List.of(sentence));
                    lines.add(new ArrayList<>());
                }
            }
        }
        lines.removeIf(List::isEmpty);
        return new Treebank(name + ", headings on their own lines", lines);
    }
}
