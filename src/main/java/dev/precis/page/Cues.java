package dev.precis.page;

/** A set of cues: those a page is read by, which is all save where it is measured what one carries; those a rule goes by. */
final class Cues {

    static final Cues ALL = new Cues(-1L);

    /** A bit a cue, for every rule asks on every line. */
    private final long bits;

    private Cues(long bits) {
        this.bits = bits;
    }

    static Cues of(Cue... cues) {
        long bits = 0;
        for (Cue cue : cues) {
            bits |= bit(cue);
        }
        return new Cues(bits);
    }

    static Cues without(Cue cue) {
        return new Cues(~bit(cue));
    }

    boolean has(Cue cue) {
        return (bits & bit(cue)) != 0;
    }

    boolean hasAny(Cues cues) {
        return (bits & cues.bits) != 0;
    }

    private static long bit(Cue cue) {
        return 1L << cue.ordinal();
    }
}
