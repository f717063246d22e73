package dev.precis.translation;

import dev.precis.article.Language;
import dev.precis.cache.CacheUse;
import dev.precis.model.FakeModel;
import dev.precis.model.Gateways;
import dev.precis.model.Meter;
import dev.precis.model.PseudoEnglish;
import dev.precis.store.Database;
import dev.precis.store.Databases;
import dev.precis.term.Glossary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** What tests of the translator share: a fake model, an empty database, an article of four sentences. */
abstract class TranslatorScene {

    static final List<String> ARTICLE = List.of(
            "Le port accueille 12 navires.",
            "La ministre salue un accord équilibré.",
            "Les exportations progressent de 8,5 %.",
            "Le dialogue reprendra le 3 mars.");

    @TempDir
    Path directory;

    final FakeModel model = FakeModel.start();
    final Meter meter = new Meter();
    Database database;
    Translator translator;

    @BeforeEach
    void open() {
        database = Databases.in(directory);
        translator = Translators.over(database, Gateways.to(model));
    }

    @AfterEach
    void close() {
        Translators.settle();
        model.close();
    }

    static void assertEachHasItsOwn(Translation translation, List<String> french) {
        assertThat(translation.units())
                .extracting(unit -> unit.en().orElse("none"))
                .isEqualTo(french.stream().map(PseudoEnglish::of).toList());
    }

    Translation translate(List<String> texts) {
        return translator.translate(request(texts, CacheUse.USE));
    }

    Translation translateWith(Glossary glossary) {
        return translator.translate(new TranslationRequest(
                units(ARTICLE),
                true,
                Language.BRITISH_ENGLISH,
                glossary,
                Optional.empty(),
                CacheUse.USE,
                Optional.empty(),
                meter));
    }

    TranslationRequest request(List<String> texts, CacheUse use) {
        return request(texts, use, Language.BRITISH_ENGLISH, meter);
    }

    static TranslationRequest request(List<String> texts, CacheUse use, Language target, Meter meter) {
        return new TranslationRequest(
                units(texts), true, target, Glossary.EMPTY, Optional.empty(), use, Optional.empty(), meter);
    }

    static List<SourceUnit> units(List<String> texts) {
        List<SourceUnit> units = new ArrayList<>();
        texts.forEach(text -> units.add(new SourceUnit("s" + (units.size() + 1), text)));
        return units;
    }
}
