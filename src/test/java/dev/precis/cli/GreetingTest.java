package dev.precis.cli;

import dev.precis.model.EngineReport;
import dev.precis.model.EngineReport.State;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class GreetingTest {

    private static final EngineReport NONE = report("none", Optional.empty(), State.NONE, "no model is configured");

    @Test
    void itSaysWhereWhatAndHow() {
        assertThat(greeting(NONE, "bce", "macron-hanoi-accords", "macron-hanoi-airbus", "mercosur")
                        .text())
                .isEqualTo("""
                        Précis 0.1.0: open http://127.0.0.1:8081 in a browser (interface: http://127.0.0.1:8081/q/swagger-ui)
                        Engine: none: no model is configured (the settings name it); summaries are extracts, English comes from the translation memory
                        Corpus: 4 articles stand ready
                        Try: curl -sS 'http://127.0.0.1:8081/v1/briefings?format=md' \
                        -F article=@corpus/macron-hanoi-accords/article.txt -F article=@corpus/macron-hanoi-airbus/article.txt
                        """);
    }

    @Test
    void anEngineThatCannotBeReachedIsNamedWithTheReason() {
        EngineReport lost = report("openai", Optional.of("small"), State.UNREACHABLE, "connection refused");
        assertThat(greeting(lost).text()).contains("Engine: openai with small, unreachable: connection refused");
    }

    @Test
    void oneArticleOrNoneStillMakesALineThatCanBePasted() {
        assertThat(greeting(NONE).text()).contains("-F article=@page.txt");
        assertThat(greeting(NONE, "l'accord").text()).contains("-F article=@'corpus/l'\\''accord/article.txt'");
    }

    private static EngineReport report(String engine, Optional<String> model, State state, String reason) {
        return new EngineReport(model, true, engine, model, state, OptionalInt.empty(), reason, "the settings name it");
    }

    private static Greeting greeting(EngineReport engine, String... folders) {
        List<Path> articles = Stream.of(folders)
                .map(folder -> Path.of("corpus", folder, "article.txt"))
                .toList();
        return new Greeting("0.1.0", URI.create("http://127.0.0.1:8081/"), engine, articles);
    }
}
