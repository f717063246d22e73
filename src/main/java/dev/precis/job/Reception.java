package dev.precis.job;

import dev.precis.article.Article;
import dev.precis.briefing.BriefingOptions;

import java.util.ArrayList;
import java.util.List;

/** Articles on their way into a batch that is not accepted yet. They are put down as they come, so that few are in memory. */
public final class Reception implements AutoCloseable {

    private static final int TOGETHER = 100;

    private final Jobs jobs;
    private final String job;
    private final int most;
    private final List<Article> waiting = new ArrayList<>();
    private int count;
    private boolean accepted;

    Reception(Jobs jobs, String job, int most) {
        this.jobs = jobs;
        this.job = job;
        this.most = most;
    }

    /** @throws TooManyArticles where the batch has as many as it may have */
    public void add(Article article) {
        if (count == most) {
            throw new TooManyArticles(most);
        }
        count++;
        waiting.add(article);
        if (waiting.size() == TOGETHER) {
            putDown();
        }
    }

    /** How many came so far. */
    public int count() {
        return count;
    }

    private void putDown() {
        jobs.add(job, count - waiting.size() + 1, waiting);
        waiting.clear();
    }

    /** From now on nothing of it can be lost. */
    public Job accept(BriefingOptions options) {
        putDown();
        Job begun = jobs.accept(job, options, count);
        accepted = true;
        return begun;
    }

    /** Throws away what was not accepted. */
    @Override
    public void close() {
        if (!accepted) {
            jobs.discard(job);
        }
    }

    /** A batch of more articles than it may have. */
    public static final class TooManyArticles extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int most;

        TooManyArticles(int most) {
            super("a batch holds at most " + most + " articles");
            this.most = most;
        }

        public int most() {
            return most;
        }
    }
}
