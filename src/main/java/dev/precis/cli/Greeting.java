package dev.precis.cli;

import dev.precis.model.EngineReport;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the service says when it stands.
 *
 * @param address where it listens
 * @param articles the corpus articles that stand ready
 */
record Greeting(String version, URI address, EngineReport engine, List<Path> articles) {

    String text() {
        String base = address.toString().replaceFirst("/$", "");
        return """
                Précis %s: open %s in a browser (interface: %s/q/swagger-ui)
                Engine: %s
                Corpus: %d articles stand ready
                Try: %s
                """.formatted(version, base, base, engineLine(), articles.size(), curl(base));
    }

    private String engineLine() {
        String model = engine.model().map(name -> " with " + name).orElse("");
        String reason = engine.reason().isBlank() ? "" : ": " + engine.reason();
        String why = engine.chosen().isBlank() ? "" : " (" + engine.chosen() + ")";
        return engine.state() == EngineReport.State.NONE
                ? engine.engine() + reason + why + "; summaries are extracts, English comes from the translation memory"
                : engine.engine() + model + ", " + engine.stateLine() + why;
    }

    private String curl(String base) {
        if (articles.isEmpty()) {
            return "curl -sS '" + base + "/v1/briefings?format=md' -F article=@page.txt";
        }
        return "curl -sS '" + base + "/v1/briefings?format=md'"
                + pair().stream()
                        .map(article -> " -F article=@" + quoted(article))
                        .collect(Collectors.joining());
    }

    /** Two neighbours whose folders agree longest: articles on one event are named alike. */
    private List<Path> pair() {
        int best = 0;
        for (int i = 1; i + 1 < articles.size(); i++) {
            if (agreement(i) > agreement(best)) {
                best = i;
            }
        }
        return articles.subList(best, Math.min(best + 2, articles.size()));
    }

    private int agreement(int i) {
        String one = articles.get(i).toString();
        String other = articles.get(i + 1).toString();
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static String quoted(Path path) {
        String shown = path.toString();
        return shown.matches("[\\w./-]+") ? shown : "'" + shown.replace("'", "'\\''") + "'";
    }
}
