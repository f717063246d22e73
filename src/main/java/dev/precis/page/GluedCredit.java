package dev.precis.page;

import java.util.OptionalInt;
import java.util.Set;

/**
 * A picture's credit that copying left at the beginning of a paragraph, with a blank or without: {@code © AFP Pékin a
 * réagi …}, {@code Photo : VNA/CVNLe Vietnam considère …}.
 */
final class GluedCredit {

    private static final int SHORTEST_TEXT = 60;
    private static final Set<String> MARKERS = Set.of("photo", "photos", "credit", "credits");

    private GluedCredit() {}

    /** Where in the folded line the text after the credit begins. */
    static OptionalInt textStart(Line line) {
        if (!line.uses(Cue.CREDIT_WORDS)) {
            return OptionalInt.empty();
        }
        Words words = line.words();
        int owner = owner(words);
        if (owner < 0) {
            return OptionalInt.empty();
        }
        int word = owner;
        while (word < words.count() && isOwner(line, word) && (word == owner || joins(words.gapBefore(word)))) {
            word++;
        }
        if (word == words.count()) {
            return OptionalInt.empty();
        }
        int start = words.start(word) + gluedAgency(line, word);
        boolean credited = word > owner || start > words.start(word);
        boolean text = line.length() - start >= SHORTEST_TEXT
                && line.endsSentence()
                && Character.isUpperCase(line.rawAt(start));
        return credited && text ? OptionalInt.of(openingQuote(line, start)) : OptionalInt.empty();
    }

    /** The word the owner of the picture would begin with; -1 where no credit opens the line. */
    private static int owner(Words words) {
        if (words.count() < 2) {
            return -1;
        }
        if (words.gapBefore(0).indexOf('\u00A9') >= 0) {
            return 0;
        }
        String gap = words.gapBefore(1);
        boolean marker = MARKERS.contains(words.text(0)) && (gap.contains(":") || gap.indexOf('\u00A9') >= 0);
        return marker ? 1 : -1;
    }

    private static boolean isOwner(Line line, int word) {
        return line.words().has(word, Lexicon.AGENCY | Lexicon.CREDIT) && line.isAllCapital(word);
    }

    private static boolean joins(String gap) {
        return gap.contains("/") || gap.contains("-") || gap.contains(",");
    }

    /** How many letters at a word's beginning are an agency's capitals, a capitalised word following: {@code CVNLe}. */
    private static int gluedAgency(Line line, int word) {
        Words words = line.words();
        int start = words.start(word);
        int capitals = 0;
        while (capitals < words.length(word) && Character.isUpperCase(line.rawAt(start + capitals))) {
            capitals++;
        }
        int agency = capitals - 1;
        boolean glued = line.uses(Cue.CAPITALS) && agency >= 2 && capitals < words.length(word);
        return glued
                        && Lexicon.agency(line.folded().substring(start, start + agency))
                                .isPresent()
                ? agency
                : 0;
    }

    private static int openingQuote(Line line, int start) {
        int open = start;
        while (open > 0 && (line.folded().at(open - 1) == ' ' || line.folded().at(open - 1) == '\u00AB')) {
            open--;
        }
        return open < start && line.folded().at(open) == ' ' ? open + 1 : open;
    }
}
