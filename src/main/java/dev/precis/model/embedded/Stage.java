package dev.precis.model.embedded;

/**
 * How far a model is from answering.
 *
 * @param percent of a download under way
 * @param reason why it cannot be had; empty text while it can
 */
public record Stage(Kind kind, int percent, String reason) {

    /** The steps of the way. */
    public enum Kind {
        ABSENT,
        FETCHING,
        HERE,
        FAILED
    }

    static final Stage ABSENT = new Stage(Kind.ABSENT, 0, "");
    static final Stage HERE = new Stage(Kind.HERE, 100, "");

    static Stage fetching(int percent) {
        return new Stage(Kind.FETCHING, percent, "");
    }

    static Stage failed(String reason) {
        return new Stage(Kind.FAILED, 0, reason);
    }
}
