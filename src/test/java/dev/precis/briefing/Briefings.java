package dev.precis.briefing;

import dev.precis.cache.ResultCache;
import dev.precis.cache.UsageLedger;
import dev.precis.model.Gateways;
import dev.precis.model.ModelGateway;
import dev.precis.model.PromptCatalog;
import dev.precis.note.NoteComposer;
import dev.precis.note.NoteId;
import dev.precis.note.NoteShelf;
import dev.precis.page.PageReader;
import dev.precis.segment.Segmenter;
import dev.precis.store.Database;
import dev.precis.store.Databases;
import dev.precis.summary.ApprovedClaims;
import dev.precis.summary.ApprovedSummaries;
import dev.precis.summary.OverviewWriter;
import dev.precis.summary.PreferredFrench;
import dev.precis.summary.Summarizer;
import dev.precis.term.Glossaries;
import dev.precis.term.TranslationMemory;
import dev.precis.translation.Translator;
import dev.precis.translation.Translators;
import io.opentelemetry.api.OpenTelemetry;
import io.quarkus.runtime.StartupEvent;

import java.nio.file.Path;
import java.time.Clock;

/** Briefing services without a container. */
public final class Briefings {

    private Briefings() {}

    /**
     * A service with no model, that knows what people approved of a corpus.
     *
     * @param data where its database stands
     * @param corpus a folder that may be missing; nothing is approved then
     */
    public static BriefingService withoutModel(Path data, Path corpus, Clock clock) {
        Database database = Databases.in(data);
        Segmenter segmenter = new Segmenter(new PageReader());
        new CorpusLoading(
                        new Corpus(corpus.toString()),
                        segmenter,
                        new TranslationMemory(database),
                        new ApprovedSummaries(database),
                        new Glossaries(database, clock))
                .load(new StartupEvent());
        ResultCache cache = new ResultCache(database, new UsageLedger(database, clock), clock);
        return over(database, cache, Gateways.none(), Translators.over(database, Gateways.none()), clock);
    }

    /** A service over a database, as one node of several has it. */
    public static BriefingService over(Database database, ResultCache cache, ModelGateway gateway, Clock clock) {
        return over(database, cache, gateway, Translators.over(database, cache, gateway), clock);
    }

    private static BriefingService over(
            Database database, ResultCache cache, ModelGateway gateway, Translator translator, Clock clock) {
        PromptCatalog prompts = new PromptCatalog(Path.of("prompts"));
        PreferredFrench preferred = new PreferredFrench(new Glossaries(database, clock));
        Bookkeeping books = new Bookkeeping(gateway, prompts, clock, "0.0.0-test");
        return new BriefingService(
                new Errands(gateway, clock),
                new ArticleReader(new Segmenter(new PageReader())),
                new Storyteller(
                        new Steps(4, gateway.courtesy(), OpenTelemetry.noop().getTracer("test")),
                        new Summarizer(new ApprovedSummaries(database), prompts, preferred, gateway, cache),
                        translator,
                        new OverviewWriter(prompts, gateway, cache),
                        new ApprovedClaims(database),
                        preferred),
                new NoteAssembly(new NoteComposer(), new NoteId(clock), books, new NoteShelf(database)),
                new TranslationAssembly(books),
                new NoteShelf(database));
    }
}
