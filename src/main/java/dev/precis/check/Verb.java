package dev.precis.check;

import java.util.Set;

/**
 * A verb of a French text, or what it is said to be: {@code n'est pas coupable}.
 *
 * @param bases its infinitive, or those it may have; of what is said to be, the adjective
 * @param isReflexive {@code se trouver} is another verb than {@code trouver}
 * @param start where the words begin that say how it stands, in UTF-16 code units
 * @param end where the verb ends
 */
record Verb(Set<String> bases, boolean isReflexive, Standing standing, int start, int end) {

    /** How a text vouches for what a verb says. */
    enum Standing {
        /** As done. */
        PAST,
        /** As so, or in a headline as done or to come. */
        PRESENT,
        /** As to come. */
        FUTURE,
        /** As meant, wished or asked for. */
        PLANNED,
        /** As possible, or as hearsay. */
        DOUBTED,
        /** By the way, by a participle alone: « l'accord signé à Paris ». */
        ATTACHED,
        /** As not so. */
        DENIED,
        /** The words do not tell. */
        UNCLEAR
    }

    Finding.Excerpt in(String text) {
        return new Finding.Excerpt(text.substring(start, end), start, end);
    }
}
