package dev.precis.summary;

/**
 * An item of an answer that cannot stand.
 *
 * @param list the list of the draft it stood in, such as {@code points}
 * @param item the model's own words, shortened
 * @param reason in plain English, for the model asked again and for the reader told of a gap
 */
record Rejected(String list, String item, String reason) {

    private static final int BRIEF = 60;

    static Rejected of(String list, String item, String reason) {
        return new Rejected(list, brief(item), reason);
    }

    /** Enough of a text to know it by, on one line. */
    static String brief(String text) {
        String line = PromptLines.fold(text);
        return line.length() <= BRIEF ? line : line.substring(0, line.offsetByCodePoints(0, BRIEF - 10)) + "…";
    }

    /** As a line that tells the model what was wrong. */
    String told() {
        return "- " + list + (item.isEmpty() ? "" : " « " + item + " »") + ": " + reason;
    }
}
