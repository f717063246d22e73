package dev.precis.page;

import java.util.List;
import java.util.Optional;

/** The rules that know a line by its own words; the first that holds decides. */
final class LineRules {

    static final String SEPARATOR = "separator";
    static final String RELATED_SECTION = "related-section";
    static final String SERVICE_SECTION = "service-section";
    static final String COMMENT_SECTION = "comment-section";
    static final String PROMO = "promo";
    static final String ITEM_LIST = "item-list";
    static final String OTHER_LANGUAGE = "other-language";
    static final String CREDIT = "credit";
    static final String PUBLICATION = "publication-line";
    static final String BYLINE_BAR = "byline-bar";
    static final String SIGN_OFF = "sign-off";
    static final String FOOTER = "legal-line";

    private static final int SENTENCE_WORDS = 12;

    private static final List<LineRule> RULES = List.of(
            new LineRule(SEPARATOR, Role.NAVIGATION, line -> !line.hasWords()),
            new LineRule(FOOTER, Role.FOOTER, LineRules::isFooter),
            new LineRule("contact-line", Role.NAVIGATION, ContactLine::is),
            new LineRule("place-and-date", Role.DATELINE, Dateline::isPlaceAndDate),
            new LineRule("duration", Role.NAVIGATION, Publication::isDuration),
            new LineRule("button-row", Role.NAVIGATION, Symbols::isButtonRow),
            new LineRule(PUBLICATION, Role.BYLINE, Publication::is),
            new LineRule("cookie-notice", Role.NAVIGATION, CookieNotice::is),
            new LineRule(RELATED_SECTION, Role.NAVIGATION, Lexicon.RELATED_SECTIONS::matches),
            new LineRule(COMMENT_SECTION, Role.NAVIGATION, line -> opens(Lexicon.COMMENT_SECTIONS, line)),
            new LineRule(SERVICE_SECTION, Role.NAVIGATION, line -> opens(Lexicon.SERVICE_SECTIONS, line)),
            new LineRule("navigation-phrase", Role.NAVIGATION, line -> opens(Lexicon.NAVIGATION, line)),
            new LineRule(PROMO, Role.TEASER, line -> opens(Lexicon.PROMOS, line)),
            new LineRule("source-line", Role.SOURCE, line -> !line.isStrongProse() && Lexicon.SOURCES.matches(line)),
            new LineRule(SIGN_OFF, Role.SIGNOFF, SignOff::isWhole),
            new LineRule("desk-initials", Role.SIGNOFF, SignOff::isDeskInitials),
            new LineRule(OTHER_LANGUAGE, Role.FOREIGN, line -> line.language() == LineLanguage.OTHER),
            new LineRule(CREDIT, Role.CAPTION, Credit::isIn),
            new LineRule(
                    "caption-words", Role.CAPTION, line -> line.sentences() <= 2 && Lexicon.CAPTIONS.matches(line)),
            new LineRule(BYLINE_BAR, Role.BYLINE, Byline::isNameWithBar),
            new LineRule("byline", Role.BYLINE, Byline::is),
            new LineRule("dateline-alone", Role.DATELINE, Dateline::isWhole),
            new LineRule(ITEM_LIST, Role.NAVIGATION, ItemList::is));

    private LineRules() {}

    static Optional<Mark> of(Line line) {
        for (LineRule rule : RULES) {
            if (rule.holds().test(line)) {
                return Optional.of(new Mark(rule.role(), rule.name()));
            }
        }
        return Optional.empty();
    }

    private static boolean isFooter(Line line) {
        boolean copyright = line.firstCharacter() == '\u00A9'
                && line.words().count() > 0
                && line.words().id(0) == Vocabulary.NUMBER;
        return copyright
                || Lexicon.FOOTERS.matches(line)
                        && (!line.isStrongProse() || line.raw().indexOf('\u00A9') >= 0);
    }

    /** A sentence may begin like a menu line or a promo; it goes on without a break and ends with a full stop. */
    private static boolean opens(PhraseList phrases, Line line) {
        int end = phrases.endOfMatch(line);
        if (end < 0) {
            return false;
        }
        boolean sentence = line.endsWithFullStop() && line.words().count() >= SENTENCE_WORDS && line.density() > 0.3;
        boolean breaks = !line.words().gapBefore(end).isBlank();
        return !sentence || breaks || AddressToReader.is(line);
    }
}
