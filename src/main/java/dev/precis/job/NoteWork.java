package dev.precis.job;

import dev.precis.article.Article;
import dev.precis.briefing.BriefingOptions;
import dev.precis.briefing.BriefingRefused;
import dev.precis.briefing.BriefingService;
import dev.precis.briefing.BriefingService.Composed;
import dev.precis.model.Lane;
import dev.precis.model.Meter;
import dev.precis.store.Database;
import org.jboss.logging.Logger;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import jakarta.inject.Singleton;

/** Writes the note over all articles of a batch. What its items asked for is in the cache; only the overview is new. */
@Singleton
final class NoteWork {

    private static final Logger LOG = Logger.getLogger(NoteWork.class);

    private final Ledger ledger;
    private final BriefingService briefings;
    private final Database database;
    private final ItemTable items;

    NoteWork(Ledger ledger, BriefingService briefings, Database database, Clock clock) {
        this.ledger = ledger;
        this.briefings = briefings;
        this.database = database;
        this.items = new ItemTable(clock);
    }

    void work(String job) {
        ledger.claimNote(job).ifPresent(claimed -> ledger.finishNote(claimed, note(claimed)));
    }

    /** Empty where no article can be read or the model gave nothing: the items say why. */
    private Optional<Composed> note(JobTable.Row job) {
        SortedMap<Integer, Article> articles = database.jdbi().withHandle(handle -> items.articles(handle, job.id()));
        BriefingOptions options = job.briefingOptions().forArticles(List.copyOf(articles.keySet()));
        try {
            return Optional.of(
                    briefings.compose(List.copyOf(articles.values()), options, new Meter(Lane.BATCH, () -> true)));
        } catch (BriefingRefused refused) {
            LOG.infof("the batch %s has no note over all: %s", job.id(), refused.getMessage());
            return Optional.empty();
        }
    }
}
