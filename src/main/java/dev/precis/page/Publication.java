package dev.precis.page;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lines that say when a page was published or changed, or how long it takes to read. */
final class Publication {

    private static final int MOST_WORDS = 30;
    private static final int MOST_OTHER_WORDS = 6;
    private static final int MOST_AUTHOR_WORDS = 14;
    private static final int LONGEST_DURATION = 12;
    private static final Pattern DURATION =
            Pattern.compile("[0-9]{1,3}(['\u2032][0-9]{2}(''|\")?|:[0-9]{2}(:[0-9]{2})?| ?min( [0-9]{1,2}( ?s)?)?)");
    private static final int SHORT_DATE = 6;
    private static final int LONGEST_NAME = 4;

    private Publication() {}

    static boolean is(Line line) {
        if (line.hasAtLeast(MOST_WORDS + 1) || !line.hasWords()) {
            return false;
        }
        int others = otherWords(line.words());
        return Lexicon.PUBLICATION_LINES.matches(line) && others <= mostOthers(line) && !line.isStrongProse()
                || others == 0 && isDate(line.words())
                || isNameAndDate(line, others);
    }

    /** The day a publication line states; a line that speaks of a change alone states none. */
    static Optional<LocalDate> published(Line line) {
        Words words = line.words();
        int from = 0;
        boolean changed = false;
        for (int word = 0; word < words.count(); word++) {
            String text = words.text(word);
            if (text.startsWith("publi") || text.equals("poste") || text.equals("cree") || text.equals("paru")) {
                from = word;
                changed = false;
                break;
            }
            changed |= text.equals("mis")
                    || text.equals("mise")
                    || text.equals("maj")
                    || text.startsWith("modifi")
                    || text.startsWith("actualis");
        }
        return changed ? Optional.empty() : FrenchDate.find(words, from);
    }

    /** Beside a full date and a separator, the authors may stand too. */
    private static int mostOthers(Line line) {
        boolean apart = false;
        for (int word = 1; word < line.words().count(); word++) {
            apart |= Separators.standBefore(line, word);
        }
        boolean authors = apart
                && !line.endsSentence()
                && FrenchDate.find(line.words(), 0).isPresent();
        return authors ? MOST_AUTHOR_WORDS : MOST_OTHER_WORDS;
    }

    /** {@code 2'41}, {@code 02:41}, {@code 12 min}: how long a recording is. */
    static boolean isDuration(Line line) {
        return line.length() <= LONGEST_DURATION
                && DURATION.matcher(line.folded().toString()).matches();
    }

    /** {@code Hugo Ferrand - 30 mars 2025}. */
    private static boolean isNameAndDate(Line line, int others) {
        Words words = line.words();
        if (others < 2 || others > LONGEST_NAME || words.count() <= others) {
            return false;
        }
        for (int word = 0; word < others; word++) {
            if (!line.isCapital(word)) {
                return false;
            }
        }
        boolean apart =
                Separators.standBefore(line, others) || words.gapBefore(others).contains(",");
        return apart && FrenchDate.find(words, others).isPresent();
    }

    private static boolean isDate(Words words) {
        if (FrenchDate.find(words, 0).isPresent()) {
            return true;
        }
        boolean month = false;
        boolean number = false;
        for (int word = 0; word < words.count(); word++) {
            month |= words.has(word, Lexicon.MONTH);
            number |= words.id(word) == Vocabulary.NUMBER;
        }
        return month && number && words.count() <= SHORT_DATE;
    }

    private static int otherWords(Words words) {
        int others = 0;
        for (int word = 0; word < words.count(); word++) {
            boolean known = words.id(word) == Vocabulary.NUMBER
                    || words.has(word, Lexicon.PUBLICATION | Lexicon.MONTH | Lexicon.AGENCY);
            others += known ? 0 : 1;
        }
        return others;
    }
}
