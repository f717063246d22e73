package dev.precis.briefing;

/** Counts the steps of a briefing for whoever watches it. Articles end on many threads; the last step ends it all. */
final class CountedSteps {

    private final Progress progress;
    private final int all;
    private int done;

    CountedSteps(Progress progress, int articles) {
        this.progress = progress;
        this.all = articles + 1;
        progress.reached(0, all);
    }

    /** One more article is told. */
    synchronized void done() {
        if (done + 1 < all) {
            progress.reached(++done, all);
        }
    }

    /** The note stands. */
    synchronized void allDone() {
        done = all;
        progress.reached(all, all);
    }
}
