package dev.precis.page;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** The agencies a text signs off with: {@code - VNA/VI}, {@code (AFP)}, {@code (avec agences)}, {@code avec AFP}. */
final class SignOff {

    private static final Set<String> BETWEEN = Set.of("avec", "et", "source", "sources", "d", "apres", "par");
    private static final int MOST_WORDS = 8;
    private static final int FEWEST_INITIALS = 2;
    private static final int SHORTEST_LAST_WORD = 3;
    private static final int LONGEST_INITIALS = 4;
    private static final int LONGEST_DESK = 24;
    private static final int LONGEST_ACRONYM = 5;
    private static final Pattern DOTTED = Pattern.compile("([a-z]\\.){1,3}(/([a-z]\\.){1,3})+");

    private SignOff() {}

    /** Where in the folded line a sign-off begins that follows the end of a sentence. */
    static OptionalInt start(Line line) {
        if (!line.uses(Cue.SIGN_OFFS)) {
            return OptionalInt.empty();
        }
        int first = firstWord(line);
        if (first == line.words().count()) {
            first = initials(line);
        }
        if (first < 1 || first == line.words().count()) {
            return OptionalInt.empty();
        }
        String gap = line.words().gapBefore(first);
        int stop = Math.max(
                Math.max(gap.lastIndexOf('.'), gap.lastIndexOf('!')),
                Math.max(gap.lastIndexOf('?'), gap.lastIndexOf('\u00BB')));
        if (stop < 0) {
            return OptionalInt.empty();
        }
        int start = line.words().start(first) - gap.length() + stop + 1;
        while (start < line.words().start(first)
                && (line.folded().at(start) == ' ' || line.folded().at(start) == '/')) {
            start++;
        }
        return OptionalInt.of(start);
    }

    /** Whether the line is nothing but a sign-off. */
    static boolean isWhole(Line line) {
        return line.hasWords()
                && line.words().gapBefore(0).indexOf('\u00A9') < 0
                && isInitials(line, firstWord(line))
                && namesAgency(line, 0);
    }

    /** The word that an author's initials begin with at a line's end, {@code H. R.} or {@code C. d'A.}. */
    private static int initials(Line line) {
        Words words = line.words();
        int first = words.count();
        boolean dotted = words.gapBefore(first).startsWith(".");
        while (dotted && first > 0 && isInitial(line, first - 1)) {
            first--;
            String before = words.gapBefore(first);
            if (first > 0 && (before.length() > 2 || before.indexOf('.') < 0 && !before.equals("'"))) {
                break;
            }
        }
        int count = words.count() - first;
        boolean several = count >= FEWEST_INITIALS && count <= LONGEST_INITIALS;
        return several && line.isCapital(first) && closesSentence(words, first) ? first : words.count();
    }

    /** An abbreviation is no sentence's end: {@code av. J. C.} */
    private static boolean closesSentence(Words words, int word) {
        return word == 0
                || words.length(word - 1) >= SHORTEST_LAST_WORD
                || words.gapBefore(word).indexOf('\u00BB') >= 0;
    }

    private static boolean isInitial(Line line, int word) {
        boolean letter = line.words().length(word) == 1;
        return letter && (line.isCapital(word) || line.words().is(word, "d"));
    }

    /** Whether nothing but an author's initials stands before a word: {@code B.D. (avec Belga)}. */
    private static boolean isInitials(Line line, int before) {
        for (int word = 0; word < before; word++) {
            if (!isInitial(line, word) || !line.words().gapBefore(word + 1).startsWith(".")) {
                return false;
            }
        }
        return before < line.words().count();
    }

    /** {@code FD/OID/ASB}, {@code ffb/app/nzg}, {@code N.H./S.M.}, {@code ATS/jd}: who wrote, checked and sent a dispatch. */
    static boolean isDeskInitials(Line line) {
        Words words = line.words();
        if (words.count() > 0 && initials(line) == 0) {
            return true;
        }
        if (line.length() <= LONGEST_DESK && line.folded().toString().indexOf('/') > 0) {
            boolean agency = words.count() == 2 && words.has(0, Lexicon.AGENCY) && line.isAllCapital(0);
            if (DOTTED.matcher(line.folded().toString()).matches() && line.isCapital(0)
                    || agency && words.gapBefore(1).equals("/") && words.length(1) <= LONGEST_INITIALS) {
                return true;
            }
        }
        boolean capitals = words.count() > 0 && line.isCapital(0);
        for (int word = 0; word < words.count(); word++) {
            boolean joined = word == 0 || words.gapBefore(word).equals("/");
            boolean initials = words.id(word) != Vocabulary.NUMBER && words.length(word) <= LONGEST_INITIALS;
            if (!joined || !initials || line.isAllCapital(word) != capitals) {
                return false;
            }
        }
        return words.count() >= 2;
    }

    /** The agency first named in {@code line} from {@code word} on. */
    static Optional<String> agency(Line line, int fromWord) {
        Words words = line.words();
        for (int word = Math.max(0, fromWord); word < words.count(); word++) {
            if (!words.has(word, Lexicon.AGENCY_BEGINNING)) {
                continue;
            }
            StringBuilder name = new StringBuilder();
            for (int last = word; last < Math.min(word + 3, words.count()); last++) {
                name.append(name.isEmpty() ? "" : " ").append(words.text(last));
                Optional<String> agency = Lexicon.agency(name.toString());
                if (agency.isPresent() && isWritten(line, word)) {
                    return agency;
                }
            }
        }
        return Optional.empty();
    }

    /** Acronyms are common words too (ap, map, tap): in running text they count in capitals alone. */
    static boolean isWritten(Line line, int word) {
        String gap = line.words().gapBefore(word);
        return line.isCapital(word)
                || gap.contains("(")
                || gap.equals("/")
                || (word > 0 && line.words().text(word - 1).equals("avec"));
    }

    private static int firstWord(Line line) {
        Words words = line.words();
        int first = words.count();
        if (!words.haveAny(Lexicon.AGENCY)) {
            return acronyms(line);
        }
        while (first > 0
                && words.count() - first < MOST_WORDS
                && isSignWord(line, first - 1)
                && closesAfter(words, first)) {
            first--;
        }
        while (first < words.count() && words.text(first).equals("et")) {
            first++;
        }
        return namesAgency(line, first) ? first : acronyms(line);
    }

    /** {@code - VNP/CT}: acronyms behind a dash close a dispatch, whoever they are. */
    private static int acronyms(Line line) {
        Words words = line.words();
        int first = words.count();
        while (first > 0
                && line.isAllCapital(first - 1)
                && words.length(first - 1) <= LONGEST_ACRONYM
                && (first == words.count() || words.gapBefore(first).equals("/"))) {
            first--;
        }
        boolean several = words.count() - first >= 2;
        return several && words.gapBefore(first).endsWith("- ") ? first : words.count();
    }

    private static boolean isSignWord(Line line, int word) {
        return (line.words().has(word, Lexicon.AGENCY) && isWritten(line, word))
                || BETWEEN.contains(line.words().text(word))
                || line.words().text(word).startsWith("agence");
    }

    private static boolean closesAfter(Words words, int word) {
        String gap = words.gapBefore(word);
        return word == words.count() || gap.indexOf('.') < 0 && gap.indexOf('!') < 0 && gap.indexOf('?') < 0;
    }

    private static boolean namesAgency(Line line, int from) {
        for (int word = from; word < line.words().count(); word++) {
            if (line.words().has(word, Lexicon.AGENCY)) {
                return true;
            }
        }
        return false;
    }
}
