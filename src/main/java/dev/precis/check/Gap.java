package dev.precis.check;

/**
 * Something a note should hold and does not, said aloud.
 *
 * @param code stable, for machines, such as {@code untranslated}
 * @param message for people, in English
 * @param where the id of what is missing or incomplete: an article, a unit, a claim
 */
public record Gap(String code, String message, String where) {

    /** A text stands with a critical finding. */
    public static final String CRITICAL = "critical_finding";

    /** A text that carries no findings of its own stands with a major one. */
    public static final String UNVERIFIED = "unverified";

    /** The same gap seen from a place that holds several articles. */
    public Gap within(String article) {
        if (article.isEmpty()) {
            return this;
        }
        return new Gap(code, message, where.isEmpty() ? article : article + "." + where);
    }
}
