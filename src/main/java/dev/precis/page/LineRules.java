package dev.precis.page;

import java.util.List;
import java.util.Optional;

/** The rules that know a line by its own words; the first that holds decides. */
final class LineRules {

    static final String SEPARATOR = "separator";
    static final String RELATED_SECTION = "related-section";
    static final String SERVICE_SECTION = "service-section";
    static final String COMMENT_SECTION = "comment-section";
    static final String NAVIGATION_PHRASE = "navigation-phrase";
    static final String PROMO = "promo";
    static final String ITEM_LIST = "item-list";
    static final String OTHER_LANGUAGE = "other-language";
    static final String CREDIT = "credit";
    static final String PUBLICATION = "publication-line";
    static final String BYLINE_BAR = "byline-bar";
    static final String SIGN_OFF = "sign-off";
    static final String FOOTER = "legal-line";

    private static final int SENTENCE_WORDS = 12;
    private static final int COUNTER_WORDS = 5;
    private static final int LONGEST_NOTICE = 200;

    private static final List<LineRule> RULES = List.of(
            new LineRule(Cue.SEPARATORS, SEPARATOR, Role.NAVIGATION, line -> !line.hasWords()),
            new LineRule(Cue.FOOTER_WORDS, FOOTER, Role.FOOTER, LineRules::isFooter),
            new LineRule(Cue.CONTACTS, "contact-line", Role.NAVIGATION, ContactLine::is),
            new LineRule(Cue.DATELINES, "place-and-date", Role.DATELINE, Dateline::isPlaceAndDate),
            new LineRule(Cue.PUBLICATION_LINES, "duration", Role.NAVIGATION, Publication::isDuration),
            new LineRule(Cue.PICTOGRAMS, "button-row", Role.NAVIGATION, Symbols::isButtonRow),
            new LineRule(Cue.PUBLICATION_LINES, PUBLICATION, Role.BYLINE, Publication::is),
            new LineRule(Cue.NAVIGATION_WORDS, "cookie-notice", Role.NAVIGATION, CookieNotice::is),
            new LineRule(Cue.TAIL_MARKERS, RELATED_SECTION, Role.NAVIGATION, Lexicon.RELATED_SECTIONS::matches),
            new LineRule(Cue.COMMENT_COUNTERS, COMMENT_SECTION, Role.NAVIGATION, LineRules::isCommentCounter),
            new LineRule(Cue.TAIL_MARKERS, COMMENT_SECTION, Role.NAVIGATION, LineRules::isCommentSection),
            new LineRule(
                    Cue.TAIL_MARKERS, SERVICE_SECTION, Role.NAVIGATION, line -> opens(Lexicon.SERVICE_SECTIONS, line)),
            new LineRule(
                    Cue.NAVIGATION_WORDS, NAVIGATION_PHRASE, Role.NAVIGATION, line -> opens(Lexicon.NAVIGATION, line)),
            new LineRule(Cue.NAVIGATION_WORDS, "site-sentence", Role.NAVIGATION, Lexicon.SITE_SENTENCES::matches),
            new LineRule(Cue.PROMO_WORDS, PROMO, Role.TEASER, LineRules::isPromo),
            new LineRule(Cue.ADDRESS_TO_READER, "site-voice", Role.NAVIGATION, SiteVoice::is),
            new LineRule(
                    Cue.SOURCE_LINES,
                    "source-line",
                    Role.SOURCE,
                    line -> !line.isStrongProse() && Lexicon.SOURCES.matches(line)),
            new LineRule(Cue.SIGN_OFFS, SIGN_OFF, Role.SIGNOFF, SignOff::isWhole),
            new LineRule(Cue.SIGN_OFFS, "desk-initials", Role.SIGNOFF, SignOff::isDeskInitials),
            new LineRule(
                    Cue.OTHER_LANGUAGE, OTHER_LANGUAGE, Role.FOREIGN, line -> line.language() == LineLanguage.OTHER),
            new LineRule(
                    Cues.of(Cue.CREDIT_WORDS, Cue.COPYRIGHT_SIGN, Cue.CREDIT_SHAPE),
                    CREDIT,
                    Role.CAPTION,
                    Credit::isIn),
            new LineRule(
                    Cue.CREDIT_WORDS,
                    "caption-words",
                    Role.CAPTION,
                    line -> line.sentences() <= 2 && Lexicon.CAPTIONS.matches(line)),
            new LineRule(Cue.SEPARATORS, BYLINE_BAR, Role.BYLINE, Byline::isNameWithBar),
            new LineRule(Cue.BYLINES, "byline", Role.BYLINE, Byline::is),
            new LineRule(Cue.DATELINES, "dateline-alone", Role.DATELINE, Dateline::isWhole),
            new LineRule(Cue.TAG_LISTS, ITEM_LIST, Role.NAVIGATION, ItemList::is));

    private LineRules() {}

    static Optional<Mark> of(Line line) {
        for (LineRule rule : RULES) {
            if (rule.decides(line)) {
                return Optional.of(new Mark(rule.role(), rule.name()));
            }
        }
        return Optional.empty();
    }

    private static boolean isCommentCounter(Line line) {
        return hasNumber(line) && opens(Lexicon.COMMENT_SECTIONS, line);
    }

    private static boolean isCommentSection(Line line) {
        return !hasNumber(line) && opens(Lexicon.COMMENT_SECTIONS, line);
    }

    /** Whether a number stands among a line's first words. */
    private static boolean hasNumber(Line line) {
        for (int word = 0; word < Math.min(line.words().count(), COUNTER_WORDS); word++) {
            if (line.words().id(word) == Vocabulary.NUMBER) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFooter(Line line) {
        boolean copyright = line.firstCharacter() == '\u00A9'
                && line.words().count() > 0
                && line.words().id(0) == Vocabulary.NUMBER;
        return copyright
                || Lexicon.FOOTERS.matches(line)
                        && (!line.isStrongProse()
                                || line.raw().indexOf('\u00A9') >= 0
                                || !line.isAtLeast(LONGEST_NOTICE) && !line.quotes());
    }

    private static boolean isPromo(Line line) {
        return GluedPromo.opens(line) || isPointer(line) || opens(Lexicon.PROMOS, line);
    }

    /** {@code >> Headline of another article}. */
    private static boolean isPointer(Line line) {
        return line.firstCharacter() == '>' && line.folded().toString().startsWith(">>") && !line.isStrongProse();
    }

    /** A sentence may begin like a menu line or a promo; it goes on without a break and ends with a full stop. */
    private static boolean opens(PhraseList phrases, Line line) {
        int end = phrases.endOfMatch(line);
        if (end < 0) {
            return false;
        }
        boolean sentence = (line.endsWithFullStop() || line.isProse())
                && !line.hasFewerWordsThan(SENTENCE_WORDS)
                && !line.isSparserThan(0.3);
        boolean breaks = !line.words().gapBefore(end).isBlank();
        return !sentence || breaks || AddressToReader.is(line);
    }
}
