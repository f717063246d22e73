package dev.precis.segment;

import java.util.Set;

/**
 * What is certain about a possible sentence end without any model: it is none, it is one, or the model has the word.
 *
 * <p>The model (trained on UD French GSD) knows neither titles and initials well nor quotations with sentences inside;
 * these rules stand above it.
 */
final class BoundaryRules {

    enum Ruling {
        NONE,
        ASK,
        CERTAIN
    }

    private static final int SURE_WORD = 3;

    private static final Set<String> TITLES = Set.of(
            "m", "mm", "mme", "mmes", "mlle", "mlles", "dr", "drs", "pr", "prs", "prof", "st", "ste", "sts", "mgr",
            "mr", "mrs", "ms", "jr", "lt", "cdt", "gal", "no");

    /** Nouns a single letter closes rather than a name opens after: {@code le réseau X. Reçu …}. */
    private static final Set<String> LETTERED = Set.of(
            "reseau",
            "plan",
            "groupe",
            "vitamine",
            "hepatite",
            "serie",
            "ligue",
            "type",
            "categorie",
            "classe",
            "lettre",
            "point",
            "generation",
            "option",
            "annexe",
            "rayons",
            "facteur",
            "zone",
            "ligne",
            "division",
            "sur");

    private BoundaryRules() {}

    static Ruling on(String text, Boundary boundary) {
        if (boundary.next() >= text.length()) {
            return Ruling.NONE;
        }
        int open = Word.opened(text, boundary.next());
        if (open >= text.length() || goesOn(text, boundary, open)) {
            return Ruling.NONE;
        }
        String before = Word.before(text, boundary.first());
        String after = Word.after(text, boundary.next());
        if (boundary.isGlued()) {
            return isGluedSentence(text, boundary, before, after) ? Ruling.CERTAIN : Ruling.NONE;
        }
        if (isBracketedEllipsis(text, boundary) || isListNumber(text, boundary, before)) {
            return Ruling.NONE;
        }
        if (text.charAt(boundary.first()) == '.' && boundary.first() == boundary.sign()) {
            return onFullStop(text, boundary, before, after);
        }
        return onOtherSign(text, boundary, before, after);
    }

    /** No sentence begins with a lower-case letter or with a sign that closes or continues. */
    private static boolean goesOn(String text, Boundary boundary, int open) {
        char first = text.charAt(boundary.next());
        return Character.isLowerCase(text.charAt(open))
                || ",;:)]\u00BB!?./%".indexOf(first) >= 0
                || !hasWord(text, boundary.next());
    }

    private static boolean hasWord(String text, int from) {
        int limit = Math.min(text.length(), from + 40);
        for (int i = from; i < limit; i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return limit < text.length();
    }

    private static Ruling onFullStop(String text, Boundary boundary, String before, String after) {
        boolean closed = boundary.end() > boundary.sign() + 1;
        if (Word.letters(before) == 1 && Character.isLetter(before.charAt(0)) && !closed) {
            return onInitial(text, boundary, before, after);
        }
        if (Abbreviations.contains(Word.folded(before)) && !closed && !isCapitalisedWord(before)) {
            return abbreviates(before, after) ? Ruling.NONE : Ruling.ASK;
        }
        if (isTitle(before)) {
            return Ruling.NONE;
        }
        boolean sure = Word.isLower(before) && Word.letters(before) >= SURE_WORD || Word.isNumber(before);
        boolean capital = Character.isUpperCase(first(after));
        return capital && (sure || closed || Word.opensSentences(after)) || before.isEmpty() && capital
                ? Ruling.CERTAIN
                : Ruling.ASK;
    }

    /** {@code min}, {@code mer} and the like are words too: before an opener they end the sentence. */
    private static boolean abbreviates(String before, String after) {
        boolean alsoWord =
                before.length() >= SURE_WORD && Word.isLower(before) && !before.equals("env") && !before.equals("art");
        return !(alsoWord && Word.opensSentences(after));
    }

    /** {@code M.}, {@code Mme.}, {@code Dr.}: capitalised abbreviations a name follows. */
    private static boolean isTitle(String word) {
        return isCapitalisedWord(word) && TITLES.contains(Word.folded(word));
    }

    private static boolean isCapitalisedWord(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0));
    }

    /** {@code J.-C. Juncker}, {@code John F. Kennedy}: initials; {@code Washington D.C. Le …}, {@code un plan B. Les …}: ends. */
    private static Ruling onInitial(String text, Boundary boundary, String before, String after) {
        int start = boundary.first() - before.length();
        char previous = start > 0 ? text.charAt(start - 1) : ' ';
        boolean opener = Word.opensSentences(after);
        if (!Character.isUpperCase(before.charAt(0))) {
            return opener && !Abbreviations.contains(before) ? Ruling.ASK : Ruling.NONE;
        }
        if (previous == '.') {
            return opener ? Ruling.CERTAIN : Ruling.NONE;
        }
        if (previous == '-') {
            return opener && isBeforeChrist(text, start) ? Ruling.CERTAIN : Ruling.NONE;
        }
        String noun = Word.before(text, Math.max(0, start - 1));
        if (LETTERED.contains(Word.folded(noun)) && !before.equals("M")) {
            return Ruling.CERTAIN;
        }
        boolean named = before.equals("M") || !Word.isLower(noun);
        return opener && !named && Word.letters(noun) >= SURE_WORD ? Ruling.CERTAIN : Ruling.NONE;
    }

    /** {@code av. J.-C.}, {@code apr. J.-C.} */
    private static boolean isBeforeChrist(String text, int start) {
        String ahead = text.substring(Math.max(0, start - 8), start);
        return ahead.contains("av. ")
                || ahead.contains("apr. ")
                || ahead.contains("av.\u00A0")
                || ahead.contains("apr.\u00A0");
    }

    private static Ruling onOtherSign(String text, Boundary boundary, String before, String after) {
        boolean capital = Character.isUpperCase(first(after));
        if (!capital) {
            return Ruling.ASK;
        }
        if (boundary.isEllipsis(text)) {
            return Word.letters(before) >= SURE_WORD || Word.opensSentences(after) ? Ruling.CERTAIN : Ruling.ASK;
        }
        boolean quoted = boundary.end() > boundary.sign() + 1;
        return !quoted || Word.opensSentences(after) ? Ruling.CERTAIN : Ruling.ASK;
    }

    /** {@code … cinq jours.Le port …}: a blank lost in copying, never a decimal, an address or initials. */
    private static boolean isGluedSentence(String text, Boundary boundary, String before, String after) {
        boolean words = Word.isLower(before)
                && Word.letters(before) >= SURE_WORD
                && Word.letters(after) >= 2
                && Character.isUpperCase(after.charAt(0))
                && Word.isLower(after.substring(1));
        return words && boundary.first() == boundary.sign() && !isAddress(text, boundary.first());
    }

    private static boolean isAddress(String text, int at) {
        for (int i = at - 1; i >= 0 && at - i < 60 && !Blank.is(text.charAt(i)); i--) {
            if ("/@:_".indexOf(text.charAt(i)) >= 0 || text.startsWith("www", i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBracketedEllipsis(String text, Boundary boundary) {
        char before = boundary.first() > 0 ? text.charAt(boundary.first() - 1) : ' ';
        return (before == '(' || before == '[') && boundary.isEllipsis(text);
    }

    /** {@code 1. Débarquement}: a number at the very beginning counts, it does not end. */
    private static boolean isListNumber(String text, Boundary boundary, String before) {
        return Word.isNumber(before) && Blank.skip(text, 0) == boundary.first() - before.length();
    }

    private static char first(String word) {
        return word.isEmpty() ? ' ' : word.charAt(0);
    }
}
