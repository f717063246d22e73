package dev.precis.page;

import java.util.OptionalInt;
import java.util.Set;

/** The credit that makes a line a caption: {@code Photo : VNA}, {@code © AFP}, {@code LUDOVIC MARIN / AFP}. */
final class Credit {

    /** Whose name alone is a credit. */
    private static final Set<String> BANKS = Set.of(
            "getty", "istock", "giphy", "tenor", "flickr", "shutterstock", "unsplash", "pixabay", "alamy", "maxppp");

    private static final int LONGEST_CREDIT = 14;
    private static final int LONGEST_OWNER = 8;
    private static final int LONGEST_ALONE = 4;
    private static final int LONGEST_CAPTION = 600;
    private static final int MOST_SENTENCES = 4;

    private Credit() {}

    static boolean isIn(Line line) {
        return line.hasWords()
                && !line.isAtLeast(LONGEST_CAPTION + 1)
                && line.sentences() <= MOST_SENTENCES
                && GluedCredit.textStart(line).isEmpty()
                && start(line).isPresent();
    }

    /** {@code PHOTO ADRIAN WYLD, ARCHIVES}: a line of its own, under which some sites set the caption. */
    static boolean isInCapitals(Line line) {
        return line.words().count() > 2
                && line.words().has(0, Lexicon.PICTURE)
                && line.isAllCapital(0)
                && line.isAllCapital(1);
    }

    /** The word a credit begins with. */
    static OptionalInt start(Line line) {
        Words words = line.words();
        if (!line.hasWords()) {
            return OptionalInt.empty();
        }
        for (int word = Math.max(0, words.count() - LONGEST_CREDIT); word < words.count(); word++) {
            if (isMarked(line, word)) {
                return OptionalInt.of(word);
            }
        }
        if (isMarked(line, 0) || isOwnerAlone(line)) {
            return OptionalInt.of(0);
        }
        if (isSign(words.gapBefore(words.count()))) {
            return OptionalInt.empty();
        }
        OptionalInt shape = CreditShape.start(line);
        return shape.isPresent() || !line.uses(Cue.CREDIT_WORDS) ? shape : ownerAtEnd(line);
    }

    /** {@code Getty Images}, {@code Photo iStock}, {@code via GIPHY}: nothing but an owner of pictures. */
    private static boolean isOwnerAlone(Line line) {
        Words words = line.words();
        boolean owner = false;
        for (int word = 0; word < words.count(); word++) {
            boolean known = words.has(word, Lexicon.CREDIT);
            owner |= known;
            if (!known && !words.has(word, Lexicon.PICTURE) && !words.text(word).equals("via")) {
                return false;
            }
        }
        boolean bank = words.count() > 0
                && (BANKS.contains(words.text(0)) || words.count() > 1 && BANKS.contains(words.text(1)));
        return owner && bank && words.count() <= LONGEST_ALONE && line.uses(Cue.CREDIT_WORDS);
    }

    private static boolean isMarked(Line line, int word) {
        return isMarker(line, word)
                || line.uses(Cue.COPYRIGHT_SIGN)
                        && (isSign(line.words().gapBefore(word)) || isLetterC(line.words(), word));
    }

    private static boolean isSign(String gap) {
        return gap.indexOf('\u00A9') >= 0;
    }

    private static boolean isLetterC(Words words, int word) {
        return words.is(word, "c")
                && words.gapBefore(word).endsWith("(")
                && word + 1 < words.count()
                && words.gapBefore(word + 1).startsWith(")");
    }

    /** Whether a word is {@code Photo}, {@code Crédit} or the like and an owner follows it. */
    static boolean isMarker(Line line, int word) {
        Words words = line.words();
        if (!line.uses(Cue.CREDIT_WORDS) || !words.has(word, Lexicon.PICTURE)) {
            return false;
        }
        String before = words.gapBefore(word);
        String after = words.gapBefore(word + 1);
        boolean second = word > 0 && words.has(word - 1, Lexicon.PICTURE) && line.isCapital(word - 1);
        boolean stands = line.isCapital(word)
                || word == 0
                || endsSentence(before)
                || second
                || before.contains("(")
                || before.contains("|")
                || before.contains("/")
                || before.contains(",");
        boolean colon = after.contains(":") || isSign(after);
        boolean owner = word + 1 < words.count()
                && words.has(word + 1, Lexicon.AGENCY | Lexicon.CREDIT)
                && line.isCapital(word + 1)
                && words.count() - word <= LONGEST_OWNER;
        boolean bracketed = before.contains("(")
                && word + 1 < words.count()
                && line.isCapital(word + 1)
                && words.gapBefore(words.count()).contains(")");
        return word == 0 && isInCapitals(line) || stands && (colon || owner || bracketed);
    }

    /** Names alone after the last sentence, one of them an agency: {@code … le 6 juin 2024. LUDOVIC MARIN / AFP}. */
    private static OptionalInt ownerAtEnd(Line line) {
        Words words = line.words();
        boolean known = false;
        boolean person = false;
        int word = words.count();
        boolean slash = false;
        while (word > 0 && words.count() - word < LONGEST_OWNER && isOwnerWord(line, word - 1)) {
            word--;
            boolean agency = words.has(word, Lexicon.AGENCY | Lexicon.CREDIT);
            known |= agency;
            person |= !agency;
            String gap = words.gapBefore(word);
            slash |= gap.contains("/");
            if (endsSentence(gap)) {
                boolean glued = gap.indexOf(' ') < 0;
                boolean signOff = gap.contains("(") || gap.contains("-");
                return known && (slash || glued || person) && (person || !signOff)
                        ? OptionalInt.of(word)
                        : OptionalInt.empty();
            }
        }
        return word == 0 && known && slash && person ? OptionalInt.of(0) : OptionalInt.empty();
    }

    private static boolean isOwnerWord(Line line, int word) {
        return line.isCapital(word) || line.words().is(word, "via");
    }

    private static boolean endsSentence(String gap) {
        return gap.indexOf('.') >= 0 || gap.indexOf('!') >= 0 || gap.indexOf('?') >= 0 || gap.indexOf(')') >= 0;
    }
}
