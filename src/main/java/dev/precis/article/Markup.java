package dev.precis.article;

/** What a document says of a stretch of its own text. A page may mark itself up wrongly: it is a hint, and decides nothing alone. */
public record Markup(Tag tag, SourceSpan span) {

    /** What a stretch is said to be. */
    public enum Tag {
        /** The page's main part: {@code main}, {@code article}. */
        MAIN,
        /** Menus, and the page's own head. */
        NAVIGATION,
        /** Beside the text: {@code aside}. */
        ASIDE,
        /** The page's foot. */
        FOOTER,
        /** What a reader fills in or presses: {@code form}, {@code button}, {@code dialog}. */
        CONTROL,
        /** What belongs to a picture. */
        CAPTION,
        /** The headline: {@code h1}. */
        TITLE,
        /** A heading below the headline. */
        HEADING,
        /** An item of a list. */
        ITEM,
        /** A date or time. */
        TIME,
        /** Words that lead to another page. */
        LINK
    }
}
