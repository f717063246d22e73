package dev.precis.page;

/**
 * What a page shows of itself, each kind apart. Rules ask for a cue where they use it, so that a page can be read without
 * any one of them: a cue that is left out says nothing, for or against.
 *
 * <p>A measure that only bounds a pattern, such as the five words a name may have, belongs to that pattern's cue.
 */
enum Cue {
    /** The sign a line ends with: full stop, question mark, colon. */
    TERMINAL_PUNCTUATION,
    /** How many characters and words a line has, as a sign of what it is. */
    LENGTH,
    /** How many sentences a line has, and the commas and stops within it. */
    INNER_PUNCTUATION,
    /** The share of French function words, and which words are none. */
    FUNCTION_WORDS,
    /** Capital letters, and runs of them. */
    CAPITALS,
    /** The words a line shares with the article. */
    TOPIC_OVERLAP,
    /** How much of the text stands above and below. */
    POSITION,
    /** What stands right above and below, and how many of a kind in a row. */
    NEIGHBOURHOOD,
    /** Lines and sentences that stand twice. */
    REPETITION,
    /** Other scripts and the function words of other languages. */
    OTHER_LANGUAGE,
    /** Bars, dots, arrows and tabs between items. */
    SEPARATORS,
    /** Menus, breadcrumbs and tags in one line. */
    TAG_LISTS,
    /** Headings over related articles, services and comments. */
    TAIL_MARKERS,
    /** {@code 14 commentaires}. */
    COMMENT_COUNTERS,
    /** {@code Lire aussi : …}, on its own or glued to a paragraph. */
    PROMO_WORDS,
    /** Sharing, cookies, newsletters, subscriptions, players. */
    NAVIGATION_WORDS,
    /** {@code vous}, {@code votre}, {@code nous}: a site that speaks to its reader. */
    ADDRESS_TO_READER,
    /** Legal lines. */
    FOOTER_WORDS,
    /** The words of credits and captions: photo, illustration, the names of agencies. */
    CREDIT_WORDS,
    /** {@code ©}. */
    COPYRIGHT_SIGN,
    /** A few capitalised words after a caption's sentence, without a full stop. */
    CREDIT_SHAPE,
    /** Author lines and names that stand alone. */
    BYLINES,
    /** {@code Publié le …}, reading times, durations. */
    PUBLICATION_LINES,
    /** Place, day and agency a text opens with. */
    DATELINES,
    /** Agency and desk a text closes with. */
    SIGN_OFFS,
    /** {@code Source : …}. */
    SOURCE_LINES,
    /** Footnotes and lists of literature. */
    REFERENCES,
    /** Addresses and telephone numbers. */
    CONTACTS,
    /** Pictograms, and the posts of social networks. */
    PICTOGRAMS,
    /** Rows of figures. */
    FIGURES,
    /** Bullets. */
    LIST_MARKS
}
