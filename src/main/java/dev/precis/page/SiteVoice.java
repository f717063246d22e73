package dev.precis.page;

/** Whole sentences in which a site speaks to its reader about itself: its letters, its funding, its comments, its players. */
final class SiteVoice {

    private static final int LONGEST = 400;
    private static final int MOST_SENTENCES = 5;
    private static final int FEWEST_WORDS = 2;
    /** One word in so many is of the site. */
    private static final int WORDS_IN = 12;

    private SiteVoice() {}

    static boolean is(Line line) {
        if (line.isAtLeast(LONGEST + 1)
                || line.sentences() > MOST_SENTENCES
                || line.quotes()
                || !line.words().haveAny(Lexicon.SITE)) {
            return false;
        }
        int own = 0;
        int asked = AddressToReader.count(line);
        for (int word = 0; word < line.words().count(); word++) {
            own += line.words().has(word, Lexicon.SITE) ? 1 : 0;
            asked += isImperative(line, word) ? 1 : 0;
        }
        return asked > 0
                && own >= FEWEST_WORDS
                && own * WORDS_IN >= line.words().count()
                && line.uses(Cue.ADDRESS_TO_READER);
    }

    /** {@code Recevez}, {@code Soutenez}: at the beginning of a sentence. */
    private static boolean isImperative(Line line, int word) {
        return line.isCapital(word)
                && line.words().length(word) > 4
                && line.words().text(word).endsWith("ez");
    }
}
