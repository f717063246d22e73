package dev.precis.page;

import java.time.LocalDate;
import java.util.Optional;

/** Lines that say when a page was published or changed, or how long it takes to read. */
final class Publication {

    private static final int MOST_WORDS = 30;
    private static final int MOST_OTHER_WORDS = 6;
    private static final int SHORT_DATE = 6;

    private Publication() {}

    static boolean is(Line line) {
        if (line.words().count() > MOST_WORDS || !line.hasWords()) {
            return false;
        }
        int others = otherWords(line.words());
        return others <= MOST_OTHER_WORDS && Lexicon.PUBLICATION_LINES.matches(line) && !line.isStrongProse()
                || others == 0 && isDate(line.words());
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
            boolean known = words.id(word) == Vocabulary.NUMBER || words.has(word, Lexicon.PUBLICATION | Lexicon.MONTH);
            others += known ? 0 : 1;
        }
        return others;
    }
}
