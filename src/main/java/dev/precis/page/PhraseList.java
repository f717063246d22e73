package dev.precis.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Fixed phrases of one kind, each with the place in a line where it counts.
 *
 * <p>Phrases are compared word by word on folded text, so spelling, spacing and punctuation never matter. Lines of more
 * than {@value #LONGEST_LINE} words are paragraphs, and no phrase is looked for in them.
 */
final class PhraseList {

    private static final int LONGEST_LINE = 60;

    private enum Place {
        WHOLE,
        BEGINS,
        BEGINS_WITH_COLON,
        ANYWHERE,
        ENDS,
        PART
    }

    private record Phrase(Place place, int[] ids) {}

    private final long bit;
    private final List<List<Phrase>> byFirstWord = new ArrayList<>();

    /** @param lines such as {@code "^ lire aussi"}: a sign for the place, a blank, the phrase */
    PhraseList(List<String> lines, Vocabulary vocabulary) {
        this.bit = vocabulary.newPhraseList();
        for (String line : lines) {
            Phrase phrase = new Phrase(place(line.charAt(0)), ids(line.substring(1), vocabulary));
            int first = phrase.ids()[0];
            vocabulary.beginPhrase(first, bit, canStandInside(phrase.place()));
            while (byFirstWord.size() <= first) {
                byFirstWord.add(new ArrayList<>());
            }
            byFirstWord.get(first).add(phrase);
        }
    }

    boolean matches(Line line) {
        return endOfMatch(line) >= 0;
    }

    /** How many words of the line the first match spans from its beginning on; -1 where nothing matches. */
    int endOfMatch(Line line) {
        Words words = line.words();
        if (words.count() > LONGEST_LINE || !words.mayHold(bit)) {
            return -1;
        }
        for (int start = 0; start < words.count(); start++) {
            if (!words.mayHold(bit, start)) {
                continue;
            }
            for (Phrase phrase : byFirstWord.get(words.id(start))) {
                if (stands(phrase, words, start) && fits(phrase, line, start)) {
                    return start + phrase.ids().length;
                }
            }
        }
        return -1;
    }

    private static boolean stands(Phrase phrase, Words words, int start) {
        if (start + phrase.ids().length > words.count()) {
            return false;
        }
        for (int i = 0; i < phrase.ids().length; i++) {
            if (words.id(start + i) != phrase.ids()[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Phrase phrase, Line line, int start) {
        Words words = line.words();
        int end = start + phrase.ids().length;
        return switch (phrase.place()) {
            case WHOLE -> start == 0 && end == words.count();
            case BEGINS -> start == 0;
            case BEGINS_WITH_COLON -> start == 0 && words.gapBefore(end).indexOf(':') >= 0;
            case ANYWHERE -> true;
            case ENDS -> end == words.count();
            case PART ->
                (start == 0 || Separators.standBefore(line, start))
                        && (end == words.count() || Separators.standBefore(line, end));
        };
    }

    private static boolean canStandInside(Place place) {
        return place == Place.ANYWHERE || place == Place.ENDS || place == Place.PART;
    }

    private static Place place(char sign) {
        return switch (sign) {
            case '=' -> Place.WHOLE;
            case '^' -> Place.BEGINS;
            case ':' -> Place.BEGINS_WITH_COLON;
            case '~' -> Place.ANYWHERE;
            case '$' -> Place.ENDS;
            case '|' -> Place.PART;
            default -> throw new IllegalStateException("no such place in a line: " + sign);
        };
    }

    private static int[] ids(String phrase, Vocabulary vocabulary) {
        FoldedLine folded = FoldedLine.of(phrase);
        Words words = Words.of(folded, vocabulary);
        int[] ids = new int[words.count()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = words.id(i) == Vocabulary.NUMBER ? Vocabulary.NUMBER : vocabulary.add(words.text(i));
        }
        return ids;
    }
}
