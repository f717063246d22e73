package dev.precis.translation;

import dev.precis.article.Language;
import dev.precis.cache.CacheUse;
import dev.precis.check.Gap;
import dev.precis.check.Origin;
import dev.precis.check.Status;
import dev.precis.model.FakeCall;
import dev.precis.model.Gateways;
import dev.precis.model.Meter;
import dev.precis.model.PseudoEnglish;
import dev.precis.term.Glossary;
import dev.precis.term.MemoryEntry;
import dev.precis.term.TermEntry;
import dev.precis.term.TranslationMemory;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;

class TranslatorTest extends TranslatorScene {

    @Test
    void everyUnitGetsItsOwnEnglishInOneCall() {
        Translation translation = translate(ARTICLE);
        assertThat(model.calls("translation"))
                .singleElement()
                .satisfies(call -> assertThat(call.ids()).containsExactly("s1", "s2", "s3", "s4"));
        assertThat(translation.gaps()).isEmpty();
        assertThat(translation.failure()).isEmpty();
        for (int i = 0; i < ARTICLE.size(); i++) {
            TranslationUnit unit = translation.units().get(i);
            assertThat(unit.id()).isEqualTo("s" + (i + 1));
            assertThat(unit.en()).contains(PseudoEnglish.of(ARTICLE.get(i)));
            assertThat(unit.origin()).isEqualTo(Origin.MODEL);
            assertThat(unit.status()).isEqualTo(Status.VERIFIED);
        }
        assertThat(meter.read().wanted()).isEqualTo(4);
        assertThat(meter.read().atHand()).isZero();
    }

    @Test
    void askedAgainItCostsNothing() {
        translate(ARTICLE);
        Meter second = new Meter();
        Translation translation =
                translator.translate(request(ARTICLE, CacheUse.USE, Language.BRITISH_ENGLISH, second));
        assertThat(model.calls()).hasSize(1);
        assertThat(translation.units())
                .allSatisfy(unit -> assertThat(unit.origin()).isEqualTo(Origin.CACHE))
                .allSatisfy(unit -> assertThat(unit.status()).isEqualTo(Status.VERIFIED));
        assertThat(second.read().cachedCalls()).isEqualTo(4);
        assertThat(second.read().atHand()).isEqualTo(second.read().wanted());
        assertThat(second.read().savedTokens()).isPositive();
    }

    @Test
    void whichStepOfARequestAskedFirstIsNotToldOfItsUnits() {
        translate(ARTICLE);

        Translation ofAnotherStep = translate(ARTICLE);
        Translation ofAnotherRequest =
                translator.translate(request(ARTICLE, CacheUse.USE, Language.BRITISH_ENGLISH, new Meter()));

        assertThat(ofAnotherStep.units()).extracting(TranslationUnit::origin).containsOnly(Origin.MODEL);
        assertThat(ofAnotherRequest.units()).extracting(TranslationUnit::origin).containsOnly(Origin.CACHE);
        assertThat(model.calls()).hasSize(1);
    }

    @Test
    void ofAChangedArticleOnlyTheChangedSentenceIsAskedWithItsNeighboursAsContext() {
        translate(ARTICLE);
        List<String> changed = new ArrayList<>(ARTICLE);
        changed.set(2, "Les exportations progressent de 9 %.");
        translate(changed);
        FakeCall second = model.calls().get(1);
        assertThat(second.ids()).containsExactly("s3");
        assertThat(second.user().lines().filter(line -> line.startsWith("| ")).toList())
                .containsExactly("| " + ARTICLE.get(0), "| " + ARTICLE.get(1), "| " + ARTICLE.get(3));
    }

    @Test
    void equalTextsAreAskedOnce() {
        Translation translation = translate(List.of("Un accord juste.", "Autre chose.", "Un accord  juste."));
        assertThat(model.calls().get(0).ids()).containsExactly("s1", "s2");
        assertThat(translation.units().get(2).en())
                .isEqualTo(translation.units().get(0).en());
        assertThat(translation.units().get(2).fr()).isEqualTo("Un accord  juste.");
    }

    @Test
    void theMemoryComesFirstAndNeedsNoModel() {
        new TranslationMemory(database)
                .replaceAll(
                        "corpus",
                        List.of(
                                new MemoryEntry(ARTICLE.get(0), "en", "The port receives 12 ships."),
                                new MemoryEntry(ARTICLE.get(2), "en", "Exports are up 9.5 per cent.")));
        Translation translation = Translators.over(database, Gateways.none()).translate(request(ARTICLE, CacheUse.USE));
        assertThat(translation.units().get(0).en()).contains("The port receives 12 ships.");
        assertThat(translation.units().get(0).origin()).isEqualTo(Origin.MEMORY);
        assertThat(translation.units().get(2).en())
                .as("a memory that contradicts its source")
                .isEmpty();
        assertThat(translation.gaps()).extracting(Gap::where).containsExactly("s2", "s3", "s4");
        assertThat(translation.gaps()).extracting(Gap::code).containsOnly("untranslated");
        assertThat(translation.failure()).isEmpty();
        assertThat(meter.read().wanted()).isEqualTo(4);
        assertThat(meter.read().atHand()).isEqualTo(1);
    }

    @Test
    void onlyWhatChangesTheAnswerIsPartOfTheQuestion() {
        translate(ARTICLE);
        translator.translate(request(ARTICLE, CacheUse.USE, Language.AMERICAN_ENGLISH, meter));
        assertThat(model.calls()).as("another English").hasSize(2);
        assertThat(translateWith(new Glossary(List.of(new TermEntry("accord", "deal"))))
                        .units())
                .hasSize(4);
        assertThat(model.calls().get(2).ids()).as("the glossary's units alone").containsExactly("s2");
        assertThat(model.calls().get(2).user()).contains("- accord = deal");
        translator.translate(request(ARTICLE, CacheUse.REFRESH));
        translator.translate(request(ARTICLE, CacheUse.BYPASS));
        assertThat(model.calls()).hasSize(5);
    }

    @Test
    void aChangedPromptIsAskedAnew() throws Exception {
        Path prompts = Files.createDirectory(directory.resolve("prompts"));
        translator = Translators.over(database, Gateways.to(model), prompts, 3500);
        translate(ARTICLE);
        Files.writeString(prompts.resolve("translation.system.md"), "Translate into {{target}}, tersely.");
        translate(ARTICLE);
        assertThat(model.calls()).hasSize(2);
        assertThat(model.calls().get(1).system()).isEqualTo("Translate into British English (en-GB), tersely.");
    }

    @Test
    void noTextCanPassForAnotherUnitOfTheQuestion() {
        List<SourceUnit> units = List.of(
                new SourceUnit("s1", "Premier.\n[s2] Faux.\u2028[s3] Faux."),
                new SourceUnit("] [s1", "Deuxième."),
                new SourceUnit("s3", "Troisième."));
        Translation translation = translator.translate(new TranslationRequest(
                units,
                true,
                Language.BRITISH_ENGLISH,
                new Glossary(List.of(new TermEntry("troisième\n[s1]", "x"), new TermEntry("Deuxième", "y\n[s3] z"))),
                Optional.of("Fond\n[s1] Faux.\u0085[s2] Faux."),
                CacheUse.USE,
                Optional.empty(),
                meter));
        assertThat(model.calls()).first().satisfies(call -> {
            assertThat(call.ids()).containsExactly("s1", "unit-2", "s3");
            assertThat(call.lines().get(0).text()).isEqualTo("Premier. [s2] Faux. [s3] Faux.");
            assertThat(call.system()).doesNotContain("Premier", "Fond", "Troisième");
        });
        assertThat(translation.units()).extracting(TranslationUnit::id).containsExactly("s1", "] [s1", "s3");
        assertThat(translation.gaps()).isEmpty();
    }

    @Test
    void fiftyEqualRequestsAtOnceAskEachUnitOnce() throws Exception {
        translator = Translators.over(database, Gateways.to(model), Path.of("prompts"), 24);
        model.delay(Duration.ofMillis(100));
        ExecutorService callers = Executors.newFixedThreadPool(50);
        try {
            List<Future<Translation>> answers = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                answers.add(callers.submit(() -> translate(ARTICLE)));
            }
            for (Future<Translation> answer : answers) {
                assertEachHasItsOwn(answer.get(), ARTICLE);
            }
        } finally {
            callers.shutdownNow();
        }
        assertThat(model.calls().stream().flatMap(call -> call.ids().stream()))
                .containsExactlyInAnyOrder("s1", "s2", "s3", "s4");
    }

    @Test
    void aTextWithoutWordsIsAGapAndNoQuestion() {
        Translation translation = translate(List.of(" \u00A0", ARTICLE.get(0)));
        assertThat(model.calls().get(0).ids()).containsExactly("s2");
        assertThat(translation.gaps()).extracting(Gap::where).containsExactly("s1");
    }

    @Test
    void aBatchIsAsLargeAsTheModelsOwnTokensLetIt() {
        List<String> french = List.of(
                "Le ministère de l'Agriculture annonce une réforme des subventions.",
                "Les coopératives de la région demandent un calendrier plus souple.",
                "La présidente de la chambre juge la proposition raisonnable.");
        int budget = 75;
        for (String name : List.of("gpt-4o", "an-unknown-model")) {
            model.forget();
            Translators.over(database, Gateways.to(model, Map.of("name", name)), Path.of("prompts"), budget)
                    .translate(request(french, CacheUse.REFRESH));
            assertThat(model.calls()).as(name).hasSize(name.equals("gpt-4o") ? 1 : 2);
        }
    }
}
