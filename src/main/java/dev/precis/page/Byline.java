package dev.precis.page;

import java.util.Set;

/** Author lines. */
final class Byline {

    private static final int MOST_WORDS = 16;
    private static final int LONGEST_NAME = 5;
    private static final Set<String> PARTICLES =
            Set.of("de", "du", "des", "d", "van", "von", "der", "den", "ben", "el", "al", "le", "la", "et", "di", "da");
    private static final Set<String> BESIDE_AGENCIES = Set.of("avec", "et", "l", "a", "de", "pour");
    private static final Set<String> PLACED = Set.of("a", "au", "aux", "en");
    private static final Set<String> TRADES = Set.of(
            "correspondant",
            "correspondante",
            "correspondants",
            "journaliste",
            "journalistes",
            "envoye",
            "envoyee",
            "envoyes",
            "redacteur",
            "redactrice",
            "chroniqueur",
            "chroniqueuse",
            "reporter",
            "editorialiste",
            "pigiste");

    private Byline() {}

    /** Whether a folded word is what an author is called: {@code journaliste}. */
    static boolean isTrade(String word) {
        return TRADES.contains(word);
    }

    static boolean is(Line line) {
        if (line.words().count() > MOST_WORDS || line.endsWithFullStop() || line.staysOpen()) {
            return false;
        }
        return isSigned(line)
                || Lexicon.NEWSROOM.matches(line)
                || isNameWithAgency(line)
                || isNameWithTrade(line)
                || isNameWithPlace(line)
                || isTradeInBrackets(line);
    }

    /** {@code Tuyết Lan |}: how some sites close an author line. */
    static boolean isNameWithBar(Line line) {
        return line.lastCharacter() == '|' && isName(line);
    }

    /** Two to five capitalised words, particles allowed between them, and nothing else. */
    static boolean isName(Line line) {
        Words words = line.words();
        if (!line.uses(Cue.BYLINES)
                || words.count() < 2
                || words.count() > LONGEST_NAME
                || !line.isCapital(0)
                || !line.isCapital(words.count() - 1)) {
            return false;
        }
        boolean spaced = false;
        for (int word = 0; word < words.count(); word++) {
            spaced |= words.gapBefore(word).endsWith(" ");
            boolean fits = line.isCapital(word) || PARTICLES.contains(words.text(word));
            if (!fits || words.id(word) == Vocabulary.NUMBER || !joinsName(words.gapBefore(word))) {
                return false;
            }
        }
        return spaced && line.lastSign() != '?' && line.lastSign() != '!';
    }

    private static boolean joinsName(String gap) {
        return gap.isEmpty()
                || gap.equals(" ")
                || gap.equals("-")
                || gap.equals("'")
                || gap.equals(". ")
                || gap.equals(", ");
    }

    /** {@code Par Claire Fontanel, envoyée spéciale à Hanoï}. */
    private static boolean isSigned(Line line) {
        int name = Lexicon.BYLINES.endOfMatch(line);
        if (name < 0 || name >= line.words().count()) {
            return false;
        }
        String first = line.words().text(name);
        return line.isCapital(name) && !line.endsSentence() && !line.isDenserThan(0.5)
                || first.equals("la")
                        && name + 1 < line.words().count()
                        && line.words().text(name + 1).equals("redaction");
    }

    /** {@code Le Monde avec AFP}, {@code Camille Rochat (ATS) - Belga}. */
    private static boolean isNameWithAgency(Line line) {
        Words words = line.words();
        boolean agency = false;
        boolean name = false;
        for (int word = 0; word < words.count(); word++) {
            if (words.has(word, Lexicon.AGENCY) && SignOff.isWritten(line, word)) {
                agency = true;
            } else if (line.isCapital(word)) {
                name = true;
            } else if (!BESIDE_AGENCIES.contains(words.text(word)) && !PARTICLES.contains(words.text(word))) {
                return false;
            }
        }
        return agency && name && words.count() <= 8 && line.raw().indexOf(':') < 0;
    }

    /** {@code Jean Dupont, à Bruxelles}. */
    private static boolean isNameWithPlace(Line line) {
        Words words = line.words();
        int capitals = 0;
        while (capitals < words.count()
                && line.isCapital(capitals)
                && (capitals == 0 || joinsName(words.gapBefore(capitals)))) {
            capitals++;
        }
        boolean fits = capitals >= 2
                && capitals <= 4
                && words.count() >= capitals + 2
                && words.count() <= capitals + LONGEST_NAME
                && words.gapBefore(capitals).endsWith(", ")
                && PLACED.contains(words.text(capitals));
        return fits
                && line.isCapital(words.count() - 1)
                && !line.endsSentence()
                && line.raw().indexOf(':') < 0;
    }

    /** {@code (Guingamp, envoyée spéciale)}. */
    private static boolean isTradeInBrackets(Line line) {
        Words words = line.words();
        if (line.lastCharacter() != ')' || !words.gapBefore(0).endsWith("(") || words.count() > 8) {
            return false;
        }
        boolean trade = false;
        for (int word = 0; word < words.count(); word++) {
            trade |= TRADES.contains(words.text(word));
        }
        return trade;
    }

    /** {@code Jean Dupont, correspondant à Bruxelles}. */
    private static boolean isNameWithTrade(Line line) {
        Words words = line.words();
        int capitals = 0;
        while (capitals < words.count() && line.isCapital(capitals)) {
            capitals++;
        }
        if (capitals < 2 || capitals > 4 || capitals == words.count()) {
            return false;
        }
        String gap = words.gapBefore(capitals);
        boolean apart = gap.contains(",") || gap.contains("(") || gap.contains(" -") || gap.contains("|");
        return apart && TRADES.contains(words.text(capitals)) && !line.endsSentence();
    }
}
