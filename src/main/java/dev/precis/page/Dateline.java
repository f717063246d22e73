package dev.precis.page;

import java.util.Optional;
import java.util.Set;

/**
 * The place, day and agency a dispatch opens with: {@code Hanoï (VNA) –}, {@code BRUXELLES, 30 octobre –}.
 *
 * @param end where the text begins, in the folded line
 * @param place the words of the place, from the line's first word to before this one; 0 without a place
 * @param certain whether agency or date stand in it; a bare place and a dash may be a dateline only in a first paragraph
 */
record Dateline(int end, int place, boolean certain) {

    private static final Set<String> PARTICLES =
            Set.of("de", "du", "des", "d", "la", "le", "les", "l", "sur", "en", "aux", "et", "al", "el", "sous");
    private static final int LONGEST_PLACE = 5;
    private static final int LONGEST = 14;
    private static final int LONGEST_DATED_PLACE = 4;
    private static final int FEW_BEFORE_AGENCY = 7;
    private static final int LONGEST_ACRONYM = 6;

    static Optional<Dateline> of(Line line) {
        if (!line.uses(Cue.DATELINES)) {
            return Optional.empty();
        }
        Words words = line.words();
        if (words.gapBefore(0).equals("(")) {
            Optional<Dateline> bracketed = bracketed(line);
            if (bracketed.isPresent()) {
                return bracketed;
            }
        }
        int place = place(line, 0);
        int word = place;
        boolean agency = false;
        boolean date = false;
        while (word < Math.min(words.count(), LONGEST) && !dash(words.gapBefore(word))) {
            boolean isAgency = words.has(word, Lexicon.AGENCY) && SignOff.isWritten(line, word)
                    || place > 0 && isAcronymBeforeText(line, word);
            boolean isDate =
                    words.id(word) == Vocabulary.NUMBER || words.has(word, Lexicon.MONTH | Lexicon.PUBLICATION);
            boolean fits =
                    isAgency || isDate && !(agency && words.gapBefore(word).contains(")"));
            if (!fits) {
                break;
            }
            agency |= isAgency;
            date |= words.has(word, Lexicon.MONTH);
            word++;
        }
        String gap = words.gapBefore(word);
        boolean afterAgency = agency && word > 0 && gap.contains(")") && word < words.count() && line.isCapital(word);
        if (word == 0 || !(dash(gap) || afterAgency)) {
            return byAgency(line);
        }
        int end = Math.max(gap.lastIndexOf('-'), gap.lastIndexOf(')'));
        int start = (word == words.count() ? line.folded().length() : words.start(word)) - gap.length();
        boolean certain = agency || date && place > 0;
        boolean bare = place > 0 && word == place && place <= 3 && isBare(line, word);
        return certain || bare ? Optional.of(new Dateline(start + end + 1, place, certain)) : Optional.empty();
    }

    /** Whoever {@code (VNP) –} is, between a place and a text it signs. */
    private static boolean isAcronymBeforeText(Line line, int word) {
        Words words = line.words();
        return line.isAllCapital(word)
                && words.length(word) <= LONGEST_ACRONYM
                && word + 1 < words.count()
                && line.isCapital(word + 1)
                && isBracketedBeforeDash(words, word);
    }

    private static boolean isBracketedBeforeDash(Words words, int word) {
        String after = words.gapBefore(word + 1);
        return after.startsWith(")") && dash(after) && words.gapBefore(word).endsWith("(");
    }

    /** An agency in brackets and a dash, whatever stands before them in a few words: {@code de Hanoï (VNA) –}. */
    private static Optional<Dateline> byAgency(Line line) {
        Words words = line.words();
        for (int word = 1; word < Math.min(words.count() - 1, FEW_BEFORE_AGENCY); word++) {
            if (words.has(word, Lexicon.AGENCY) && isBracketedBeforeDash(words, word)) {
                String after = words.gapBefore(word + 1);
                int end = words.start(word + 1) - after.length() + after.lastIndexOf('-') + 1;
                return Optional.of(new Dateline(end, 0, true));
            }
        }
        return Optional.empty();
    }

    /** {@code Paris, le mercredi 12 mars 2025}: how releases and letters begin. */
    static boolean isPlaceAndDate(Line line) {
        Words words = line.words();
        int place = words.count() > LONGEST ? 0 : place(line, 0);
        if (place == 0 || place > LONGEST_DATED_PLACE || place >= words.count()) {
            return false;
        }
        for (int word = place; word < words.count(); word++) {
            if (words.id(word) != Vocabulary.NUMBER && !words.has(word, Lexicon.MONTH | Lexicon.PUBLICATION)) {
                return false;
            }
        }
        return words.gapBefore(place).startsWith(",")
                && FrenchDate.find(words, place).isPresent();
    }

    static boolean isWhole(Line line) {
        return of(line).filter(dateline ->
                        dateline.certain() && dateline.end() == line.folded().length())
                .isPresent();
    }

    /** {@code (Ottawa) La Banque du Canada …}, as Quebec papers write it. */
    private static Optional<Dateline> bracketed(Line line) {
        Words words = line.words();
        int place = place(line, 1);
        String gap = words.gapBefore(place);
        boolean closes = place > 0 && gap.startsWith(")") && place < words.count() && line.isCapital(place);
        return closes ? Optional.of(new Dateline(words.end(place - 1) + 1, place, false)) : Optional.empty();
    }

    /** How many words from the first on name a place; {@code opening} characters before them are allowed. */
    private static int place(Line line, int opening) {
        Words words = line.words();
        int word = 0;
        while (word < Math.min(words.count(), LONGEST_PLACE) && isPlaceWord(line, word, opening)) {
            word++;
        }
        while (word > 0 && !line.isCapital(word - 1)) {
            word--;
        }
        return word;
    }

    private static boolean isPlaceWord(Line line, int word, int opening) {
        Words words = line.words();
        String gap = words.gapBefore(word);
        boolean joins = word == 0
                ? gap.length() == opening
                : gap.equals(" ") || gap.equals("-") || gap.equals("'") || gap.equals("/");
        boolean name = line.isCapital(word) || word > 0 && PARTICLES.contains(words.text(word));
        boolean agencyFirst = word == 0 && words.has(word, Lexicon.AGENCY);
        return joins && name && !agencyFirst;
    }

    private static boolean dash(String gap) {
        return gap.contains("- ") || gap.contains(" -") || gap.endsWith(")-");
    }

    /** A bare place: the text goes on with a capital, and no second dash closes an aside. */
    private static boolean isBare(Line line, int word) {
        Words words = line.words();
        if (word >= words.count()
                || !line.isCapital(word)
                || !words.gapBefore(word).equals(" - ")) {
            return false;
        }
        for (int next = word + 1; next < Math.min(words.count(), word + LONGEST); next++) {
            if (dash(words.gapBefore(next))) {
                return false;
            }
        }
        return true;
    }
}
