package dev.precis.render;

/** The named styles of a note in Word. What each looks like stands in {@code styles.xml}, or in a user's own template. */
enum WordStyle {
    NORMAL("Normal"),
    KICKER("PrecisKicker"),
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    META("PrecisMeta"),
    HEADING("Heading1"),
    SUBHEADING("Heading2"),
    STANDING("PrecisStanding"),
    ALERT("PrecisAlert"),
    GAP("PrecisGap"),
    SOURCE("PrecisSource"),
    SOURCE_LEAD("PrecisSourceLead"),
    SOURCE_DETAIL("PrecisSourceDetail"),
    TABLE_HEAD("PrecisHead"),
    CELL("PrecisCell"),
    CELL_HEADING("PrecisCellHead"),
    BASIS("PrecisBasis"),
    NAMES("PrecisNames"),
    FACT("PrecisFact"),
    FOOTNOTE("FootnoteText"),
    FOOTER("Footer"),
    FOOTNOTE_MARK("FootnoteReference"),
    STRONG("Strong"),
    ID("PrecisId"),
    SEPARATOR("PrecisSeparator"),
    BESIDE("PrecisBeside"),
    WARNING("PrecisWarning"),
    DOUBT("PrecisDoubt"),
    MISSING("PrecisMissing"),
    TABLE("PrecisTable");

    private final String id;

    WordStyle(String id) {
        this.id = id;
    }

    /** Its id in our own {@code styles.xml}; a template may have the same style by another id. */
    String id() {
        return id;
    }
}
