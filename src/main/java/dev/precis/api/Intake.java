package dev.precis.api;

import dev.precis.api.Submission.SubmittedArticle;
import dev.precis.article.Article;
import dev.precis.job.Jobs;
import dev.precis.job.Reception;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Articles as they come: a few are held for an answer at once, and more than those go into a batch one by one. */
final class Intake implements AutoCloseable {

    private final Jobs jobs;
    private final int atOnce;
    private final List<Article> held = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private Optional<Reception> batch = Optional.empty();

    /** @param atOnce so many are answered at once; with 0 everything becomes a batch */
    Intake(Jobs jobs, int atOnce) {
        this.jobs = jobs;
        this.atOnce = atOnce;
    }

    void add(SubmittedArticle article) {
        lengths.add(article.article().text().length());
        if (batch.isEmpty() && held.size() < atOnce) {
            held.add(article.article());
            return;
        }
        Reception reception = batch.orElseGet(this::begin);
        add(reception, article.article());
    }

    private Reception begin() {
        Reception reception = jobs.receive();
        batch = Optional.of(reception);
        held.forEach(article -> add(reception, article));
        held.clear();
        return reception;
    }

    private static void add(Reception reception, Article article) {
        try {
            reception.add(article);
        } catch (Reception.TooManyArticles many) {
            throw new RequestRefused(ProblemCode.TOO_LARGE, "articles: at most " + many.most() + " in one batch");
        }
    }

    /** The batch, where it became one. */
    Optional<Reception> batch() {
        return batch;
    }

    /** The articles of a request that is answered at once. */
    List<Article> held() {
        return List.copyOf(held);
    }

    /** How long the text of each article is, in UTF-16 code units. */
    List<Integer> lengths() {
        return List.copyOf(lengths);
    }

    /** @throws RequestRefused if no article came */
    void refuseNone() {
        if (batch.isEmpty() && held.isEmpty()) {
            throw RequestRefused.malformed("articles: at least one is wanted");
        }
    }

    @Override
    public void close() {
        batch.ifPresent(Reception::close);
    }
}
