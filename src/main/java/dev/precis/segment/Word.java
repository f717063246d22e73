package dev.precis.segment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The words on both sides of a possible sentence end. */
final class Word {

    /** Words that begin French sentences and no names. */
    private static final Set<String> OPENERS = Set.of(
            "il",
            "elle",
            "ils",
            "elles",
            "on",
            "nous",
            "vous",
            "je",
            "ce",
            "cet",
            "cette",
            "ces",
            "cela",
            "un",
            "une",
            "des",
            "en",
            "au",
            "aux",
            "dans",
            "pour",
            "par",
            "sur",
            "avec",
            "sans",
            "selon",
            "mais",
            "et",
            "or",
            "car",
            "donc",
            "si",
            "quand",
            "lorsque",
            "depuis",
            "apres",
            "avant",
            "ainsi",
            "plus",
            "son",
            "sa",
            "ses",
            "leur",
            "leurs",
            "tout",
            "tous",
            "toutes",
            "ceux",
            "celle",
            "celui",
            "les",
            "le",
            "la",
            "l",
            "c",
            "d",
            "j",
            "qu",
            "n",
            "s",
            "parmi",
            "outre",
            "entre",
            "chaque",
            "plusieurs",
            "certains",
            "autre",
            "autres",
            "pourtant",
            "a",
            "y",
            "du",
            "de",
            "lors",
            "alors",
            "malgre",
            "sous",
            "vers",
            "chez",
            "contre",
            "pendant",
            "durant",
            "ensuite",
            "enfin",
            "aucun",
            "aucune",
            "rien",
            "certes",
            "cependant",
            "toutefois",
            "neanmoins",
            "aussi",
            "hier",
            "aujourd",
            "demain",
            "lundi",
            "mardi",
            "mercredi",
            "jeudi",
            "vendredi",
            "samedi",
            "dimanche",
            "notre",
            "nos",
            "votre",
            "vos",
            "quelque",
            "quelques",
            "beaucoup",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "quant",
            "grace",
            "afin",
            "face",
            "dont",
            "puis",
            "seul",
            "seule",
            "seuls",
            "desormais",
            "mon",
            "ma",
            "mes",
            "comme",
            "qui",
            "que",
            "quel",
            "quelle",
            "ou",
            "pourquoi",
            "comment",
            "non",
            "oui");

    private static final int LONGEST = 40;

    private Word() {}

    /** The run of letters and digits that ends before {@code end}; of a very long one, its last letters. */
    static String before(String text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST && isPart(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    /** The run of letters and digits at {@code start}, opening quotes and dashes skipped. */
    static String after(String text, int start) {
        int from = opened(text, start);
        int end = from;
        while (end < text.length() && end - from < LONGEST && isPart(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    /** Where the word begins that opening quotes, brackets, dashes and blanks precede. */
    static int opened(String text, int start) {
        int i = start;
        while (i < text.length()
                && i - start < LONGEST
                && ("\u00AB\u201C\"'\u2018([-\u2013\u2014".indexOf(text.charAt(i)) >= 0 || Blank.is(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    static boolean opensSentences(String word) {
        return OPENERS.contains(folded(word));
    }

    static boolean isLower(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> Character.isLowerCase(c) || isMark((char) c));
    }

    static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    /** Letters of a word, combining marks not counted. */
    static int letters(String word) {
        return (int) word.chars().filter(c -> !isMark((char) c)).count();
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
