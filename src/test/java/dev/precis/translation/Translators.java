package dev.precis.translation;

import dev.precis.cache.ResultCache;
import dev.precis.cache.UsageLedger;
import dev.precis.model.ModelGateway;
import dev.precis.model.PromptCatalog;
import dev.precis.store.Database;
import dev.precis.term.TranslationMemory;

import java.nio.file.Path;
import java.time.Clock;

/** Translators without a container. */
public final class Translators {

    private Translators() {}

    /** A translator with the project's prompts and settings. */
    public static Translator over(Database database, ModelGateway gateway) {
        return over(database, gateway, Path.of("prompts"), 5000);
    }

    static Translator over(Database database, ModelGateway gateway, Path prompts, int batchTokens) {
        ResultCache cache = new ResultCache(database, new UsageLedger(database, Clock.systemUTC()), Clock.systemUTC());
        return new Translator(
                new TranslationMemory(database),
                cache,
                gateway,
                new PromptCatalog(prompts),
                new BatchThreads(),
                () -> batchTokens);
    }
}
