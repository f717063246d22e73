package dev.precis.page;

import java.util.OptionalInt;
import java.util.Set;

/**
 * A picture's credit that copying left at the beginning of a paragraph, with a blank or without: {@code © AFP Pékin a
 * réagi …}, {@code Photo : VNA/CVNLe Vietnam considère …}.
 */
final class GluedCredit {

    private static final int SHORTEST_TEXT = 60;
    private static final int LONGEST_CAPTION = 50;
    /** {@code McDonald}, {@code LeBron} are no two words. */
    private static final int SHORTEST_NAME = 4;

    private static final int LONGEST_OWNER = 4;
    private static final Set<String> MARKERS = Set.of("photo", "photos", "credit", "credits");

    private GluedCredit() {}

    /** Where in the folded line the text after the credit begins; nowhere where that ends with a credit itself. */
    static OptionalInt textStart(Line line) {
        OptionalInt start = textStartBefore(line);
        return start.isPresent() && (CreditShape.start(line).isPresent() || repeats(line, start.getAsInt()))
                ? OptionalInt.empty()
                : start;
    }

    /** Some pages copy a caption twice, without a blank between. */
    private static boolean repeats(Line line, int start) {
        String folded = line.folded().toString();
        return start >= SHORTEST_TEXT
                && folded.startsWith(folded.substring(start, Math.min(line.length(), 2 * start - start / 4)));
    }

    private static OptionalInt textStartBefore(Line line) {
        Words words = line.words();
        int owner = owner(line);
        if (owner < 0) {
            return underCaption(line);
        }
        int quote = quoteUnderSign(line);
        if (quote > 0) {
            return OptionalInt.of(quote);
        }
        int word = owner;
        while (word < words.count() && isOwner(line, owner, word)) {
            word++;
        }
        if (word == words.count()) {
            return OptionalInt.empty();
        }
        int start = words.start(word) + gluedAgency(line, word);
        boolean credited = word > owner || start > words.start(word);
        boolean text =
                line.length() - start >= SHORTEST_TEXT && line.isProse() && Character.isUpperCase(line.rawAt(start));
        return credited && text ? OptionalInt.of(openingQuote(line, start)) : OptionalInt.empty();
    }

    /** {@code ©polynesie"On ne peut pas …"}: a quotation right after an owner's name; 0 where none is. */
    private static int quoteUnderSign(Line line) {
        Words words = line.words();
        boolean sign = line.uses(Cue.COPYRIGHT_SIGN) && words.gapBefore(0).indexOf('\u00A9') >= 0;
        for (int word = 1; sign && word < Math.min(words.count(), LONGEST_OWNER); word++) {
            String gap = words.gapBefore(word);
            boolean opens = gap.startsWith("\"") || gap.startsWith("\u00AB");
            if (opens && line.isCapital(word) && line.length() - words.start(word) >= SHORTEST_TEXT && line.isProse()) {
                return words.end(word - 1);
            }
        }
        return 0;
    }

    /** The text glued to the credit of a caption that stands before both: {@code … monumentale. PHOTO KEYSTONE/JEAN ROYLa Ville …}. */
    private static OptionalInt underCaption(Line line) {
        Words words = line.words();
        for (int word = 1; word < Math.min(words.count(), LONGEST_CAPTION); word++) {
            int name = gluedName(line, word);
            int start = words.start(word) + name;
            boolean text = line.length() - start >= SHORTEST_TEXT && line.isProse();
            if (text && (name > 0 && isCredited(line, word) || isUnderBracket(line, word))) {
                return OptionalInt.of(start);
            }
        }
        return OptionalInt.empty();
    }

    /** {@code … (archives)Le ministre …}: no text goes on after a bracket without a blank. */
    private static boolean isUnderBracket(Line line, int word) {
        return line.uses(Cue.CREDIT_SHAPE) && line.words().gapBefore(word).endsWith(")") && line.isCapital(word);
    }

    /** Whether the word or the sign for a picture stands after the end of a sentence above a name. */
    private static boolean isCredited(Line line, int name) {
        Words words = line.words();
        for (int word = 1; word <= name; word++) {
            String gap = words.gapBefore(word);
            boolean marker = line.uses(Cue.CREDIT_WORDS) && MARKERS.contains(words.text(word)) && line.isCapital(word);
            boolean sign = line.uses(Cue.COPYRIGHT_SIGN) && gap.indexOf('\u00A9') >= 0;
            if (sign || marker && gap.indexOf('.') >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The word the owner of the picture would begin with; -1 where no credit opens the line. */
    private static int owner(Line line) {
        Words words = line.words();
        if (words.count() < 2) {
            return -1;
        }
        if (line.uses(Cue.COPYRIGHT_SIGN) && words.gapBefore(0).indexOf('\u00A9') >= 0) {
            return 0;
        }
        String gap = words.gapBefore(1);
        boolean marker = line.uses(Cue.CREDIT_WORDS)
                && MARKERS.contains(words.text(0))
                && (gap.contains(":") || gap.indexOf('\u00A9') >= 0);
        return marker ? 1 : -1;
    }

    /** Right after the sign or the word for a picture, an agency is one however it is written. */
    private static boolean isOwner(Line line, int first, int word) {
        Words words = line.words();
        boolean joined = word == first || joins(words.gapBefore(word));
        return joined
                && (words.has(word, Lexicon.AGENCY) || words.has(word, Lexicon.CREDIT) && line.isAllCapital(word));
    }

    private static boolean joins(String gap) {
        return gap.contains("/") || gap.contains("-") || gap.contains(",");
    }

    /** How many letters at a word's beginning are an agency's capitals, a capitalised word following: {@code CVNLe}. */
    private static int gluedAgency(Line line, int word) {
        int start = line.words().start(word);
        int agency = gluedName(line, word);
        return agency > 0
                        && Lexicon.agency(line.folded().substring(start, start + agency))
                                .isPresent()
                ? agency
                : 0;
    }

    /** How many capitals stand before a capitalised word without a blank; 0 where none do. */
    private static int gluedName(Line line, int word) {
        Words words = line.words();
        int start = words.start(word);
        int capitals = 0;
        while (capitals < words.length(word) && Character.isUpperCase(line.rawAt(start + capitals))) {
            capitals++;
        }
        int name = capitals - 1;
        if (line.uses(Cue.CAPITALS) && name >= 2 && capitals < words.length(word)) {
            return name;
        }
        return line.uses(Cue.CAPITALS) && capitals == 1 ? gluedSurname(line, word) : 0;
    }

    /** {@code HoffmannAttendu}: how long the first of two capitalised words is. */
    private static int gluedSurname(Line line, int word) {
        int start = line.words().start(word);
        for (int i = SHORTEST_NAME; i < line.words().length(word) - 1; i++) {
            if (Character.isUpperCase(line.rawAt(start + i)) && Character.isLowerCase(line.rawAt(start + i - 1))) {
                return i;
            }
        }
        return 0;
    }

    private static int openingQuote(Line line, int start) {
        int open = start;
        while (open > 0 && (line.folded().at(open - 1) == ' ' || line.folded().at(open - 1) == '\u00AB')) {
            open--;
        }
        return open < start && line.folded().at(open) == ' ' ? open + 1 : open;
    }
}
