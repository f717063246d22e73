package dev.precis.translation;

import dev.precis.article.Language;
import dev.precis.cache.CacheUse;
import dev.precis.cache.ResultCache;
import dev.precis.cache.UsageLedger;
import dev.precis.check.EchoCheck;
import dev.precis.model.Meter;
import dev.precis.model.ModelGateway;
import dev.precis.model.PromptCatalog;
import dev.precis.model.PromptTemplate;
import dev.precis.store.Database;
import dev.precis.term.Glossary;
import dev.precis.term.MemorySearch;
import dev.precis.term.TranslationMemory;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Translators without a container. */
public final class Translators {

    private static final Queue<ResultCache> CACHES = new ConcurrentLinkedQueue<>();

    private Translators() {}

    /** Returns when all that was translated so far is written: a folder under it can be removed now. */
    static void settle() {
        for (ResultCache cache = CACHES.poll(); cache != null; cache = CACHES.poll()) {
            cache.settle();
        }
    }

    /** A translator with the project's prompts and settings. */
    public static Translator over(Database database, ModelGateway gateway) {
        return over(database, gateway, Path.of("prompts"), 5000);
    }

    /** A translator over a cache that others share. */
    public static Translator over(Database database, ResultCache cache, ModelGateway gateway) {
        return new Translator(
                new TranslationMemory(database),
                new MemorySearch(database),
                cache,
                gateway,
                new PromptCatalog(Path.of("prompts")),
                new BatchThreads(),
                () -> 5000);
    }

    static Translator over(Database database, ModelGateway gateway, Path prompts, int batchTokens) {
        ResultCache cache = new ResultCache(database, new UsageLedger(database, Clock.systemUTC()), Clock.systemUTC());
        CACHES.add(cache);
        return new Translator(
                new TranslationMemory(database),
                new MemorySearch(database),
                cache,
                gateway,
                new PromptCatalog(prompts),
                new BatchThreads(),
                () -> batchTokens);
    }

    /** A task that nobody is asked for, for what needs none but its terms. */
    static TranslationTask task() {
        return new TranslationTask(
                TranslatorScene.request(List.of(), CacheUse.USE, Language.BRITISH_ENGLISH, new Meter()),
                List.of(),
                new PromptTemplate("translation", "", "", "", ""),
                Glossary.EMPTY.finder(),
                new UnitChecks(Glossary.EMPTY.finder()),
                EchoCheck.NONE,
                "",
                "",
                french -> Optional.empty());
    }
}
