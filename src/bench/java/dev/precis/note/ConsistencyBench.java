package dev.precis.note;

import dev.precis.check.Finding;
import dev.precis.note.GlossaryTally.Line;
import dev.precis.term.Glossary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How often people who translate say a phrase in two ways within one article's length, by the rule that notes are held to. */
public final class ConsistencyBench {

    /** About an article. */
    private static final int LINES = 30;

    private ConsistencyBench() {}

    /** @param args files {@code BASE.fr} and {@code BASE.en} of one sentence a line */
    public static void main(String[] args) throws IOException {
        for (String base : args) {
            List<String> french = Files.readAllLines(Path.of(base + ".fr"));
            List<String> english = Files.readAllLines(Path.of(base + ".en"));
            int articles = 0;
            int alarms = 0;
            int phrases = 0;
            for (int from = 0; from < french.size(); from += LINES) {
                List<Line> lines = new ArrayList<>();
                for (int i = from; i < Math.min(french.size(), from + LINES); i++) {
                    lines.add(new Line("s" + (i + 1), french.get(i), english.get(i)));
                }
                List<Rendering> renderings = Rendering.of(lines, GlossaryTally.over(lines, new Glossary(List.of())));
                Map<String, List<Finding>> found = Consistency.within(renderings);
                articles++;
                phrases += renderings.size();
                alarms += found.values().stream().mapToInt(List::size).sum();
                found.forEach((line, findings) -> findings.forEach(finding ->
                        System.out.println(line + " " + finding.message().en())));
            }
            System.out.printf(
                    "%s: %d articles of %d lines, %d phrases whose English is certain, %d of them said otherwise before%n",
                    Path.of(base).getFileName(), articles, LINES, phrases, alarms);
        }
    }
}
