package dev.precis.check;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * Something a note should hold and does not, said aloud.
 *
 * @param code stable, for machines, such as {@code untranslated}
 * @param message for people; in JSON its wordings are fields of the gap itself, one of which has the name this
 *     component must therefore not have there
 * @param where the id of what is missing or incomplete: an article, a unit, a claim
 */
public record Gap(
        String code, @JsonProperty("wording") @JsonUnwrapped Message message, String where) {

    /** A text stands with a critical finding. */
    public static final String CRITICAL = "critical_finding";

    /** A text that carries no findings of its own stands with a major one. */
    public static final String UNVERIFIED = "unverified";

    /** A text stands in French alone. */
    public static final String UNTRANSLATED = "untranslated";

    /** The French text of that id stands alone, and nothing says why. */
    public static Gap withoutEnglish(String where) {
        return new Gap(
                UNTRANSLATED,
                Message.of("there is no English of this text", "ce texte n’a pas de traduction anglaise"),
                where);
    }

    /** The same gap seen from a place that holds several articles. */
    public Gap within(String article) {
        if (article.isEmpty()) {
            return this;
        }
        return new Gap(code, message, where.isEmpty() ? article : article + "." + where);
    }
}
