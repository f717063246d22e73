package dev.precis.translation;

import dev.precis.Golden;
import dev.precis.article.Language;
import dev.precis.cache.CacheUse;
import dev.precis.check.Gap;
import dev.precis.model.FakeCall;
import dev.precis.model.FakeModel;
import dev.precis.model.FakeReply;
import dev.precis.model.Gateways;
import dev.precis.model.Meter;
import dev.precis.store.Database;
import dev.precis.store.Databases;
import dev.precis.term.Glossary;
import dev.precis.term.MemoryEntry;
import dev.precis.term.TermEntry;
import dev.precis.term.TranslationMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a model is asked about a batch of units, at first and once more, and what becomes of its answers. */
class GoldenBatchesTest {

    private static final Golden GOLDEN =
            Golden.in("translation/batch", ".units.json", ".answers.json", ".prompts.txt", ".checked.json");

    /** @param memory what was translated before, so that it is not asked */
    private record Case(
            Language target,
            String context,
            List<TermEntry> glossary,
            List<MemoryEntry> memory,
            List<SourceUnit> units) {

        TranslationRequest request() {
            return new TranslationRequest(
                    units,
                    true,
                    target,
                    new Glossary(glossary),
                    Optional.of(context),
                    CacheUse.USE,
                    Optional.empty(),
                    new Meter());
        }
    }

    private record Asked(List<FakeCall> calls, Translation translation) {}

    private record Checked(List<TranslationUnit> units, List<Gap> gaps) {}

    @TempDir
    Path directory;

    @AfterEach
    void settle() {
        Translators.settle();
    }

    @Test
    void everyGoldenFileHasItsPair() {
        GOLDEN.assertEveryFileHasItsPair();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theModelIsAskedInTheseWords(String name) {
        GOLDEN.assertSame(name + ".prompts.txt", told(ask(name).calls()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void ofItsAnswersThisStands(String name) {
        Translation translation = ask(name).translation();
        GOLDEN.assertSame(name + ".checked.json", Golden.json(new Checked(translation.units(), translation.gaps())));
    }

    static List<String> names() {
        return GOLDEN.names();
    }

    private Asked ask(String name) {
        Case batch = GOLDEN.read(name + ".units.json", Case.class);
        Database database = Databases.in(directory);
        new TranslationMemory(database).replaceAll("golden", batch.memory());
        try (FakeModel model = FakeModel.start()) {
            for (TranslationDraft answer : GOLDEN.read(name + ".answers.json", TranslationDraft[].class)) {
                model.next(FakeReply.content(Golden.json(answer)));
            }
            Translation translation =
                    Translators.over(database, Gateways.to(model)).translate(batch.request());
            return new Asked(model.calls(), translation);
        }
    }

    /** The instructions once, for they are the same at every asking. */
    private static String told(List<FakeCall> calls) {
        return "=== system\n" + calls.get(0).system() + "\n"
                + IntStream.range(0, calls.size())
                        .mapToObj(i -> "=== user, call " + (i + 1) + "\n"
                                + calls.get(i).user() + "\n")
                        .collect(Collectors.joining());
    }
}
