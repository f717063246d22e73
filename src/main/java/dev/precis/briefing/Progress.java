package dev.precis.briefing;

/** Is told how far a briefing has come. Called from many threads, one at a time. */
public interface Progress {

    Progress UNWATCHED = (done, all) -> {};

    /** @param done steps that are behind it, of {@code all}: one for each article, and one for the note over them */
    void reached(int done, int all);
}
