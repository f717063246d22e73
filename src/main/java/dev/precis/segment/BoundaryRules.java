package dev.precis.segment;

import java.util.Set;
import java.util.regex.Pattern;

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
    private static final int LONG_WORD = 6;
    private static final int FEW = 4;

    private static final Set<String> ABBREVIATIONS = WordFile.read("abbreviations");
    private static final Set<String> TITLES = WordFile.read("titles");
    private static final Set<String> COMPANIES = WordFile.read("companies");
    private static final Set<String> ALSO_WORDS = WordFile.read("also-words");
    private static final Pattern ROMAN = Pattern.compile("[IVXL]{2,6}");

    private final String text;
    private final int start;
    private final Boundary boundary;
    private final String before;
    private final String after;
    private final String folded;

    private BoundaryRules(String text, int start, Boundary boundary) {
        this.text = text;
        this.start = start;
        this.boundary = boundary;
        this.before = Word.before(text, wordEnd(text, boundary));
        this.after = Word.after(text, boundary.next());
        this.folded = Word.folded(before);
    }

    /** @param start where the sentence begins that might end at the boundary */
    static Ruling on(String text, int start, Boundary boundary) {
        if (boundary.next() >= text.length() || Word.opened(text, boundary.next()) >= text.length()) {
            return Ruling.NONE;
        }
        return new BoundaryRules(text, start, boundary).ruling();
    }

    /** French sets a blank before a question or exclamation mark. */
    private static int wordEnd(String text, Boundary boundary) {
        int end = boundary.first();
        while (text.charAt(boundary.first()) != '.'
                && end > 0
                && boundary.first() - end < FEW
                && Blank.is(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private Ruling ruling() {
        if (continues() || isListNumber() || isOpeningEllipsis() || isBracketedEllipsis()) {
            return Ruling.NONE;
        }
        if (boundary.isGlued()) {
            return GluedSentence.begins(text, boundary, before, after) ? Ruling.CERTAIN : Ruling.NONE;
        }
        if (Character.isLowerCase(text.charAt(Word.opened(text, boundary.next())))) {
            return onLowerCase();
        }
        return isFullStop() ? onFullStop() : onOtherSign();
    }

    /** No sentence begins with a sign that closes or continues. */
    private boolean continues() {
        return ",;:)]\u00BB!?./%".indexOf(text.charAt(boundary.next())) >= 0 || !Word.follows(text, boundary.next());
    }

    private boolean isFullStop() {
        return text.charAt(boundary.first()) == '.' && boundary.first() == boundary.sign();
    }

    /** Whether quotes or brackets close behind the sign. */
    private boolean isClosed() {
        return boundary.end() > boundary.sign() + 1;
    }

    private boolean hasCapital() {
        return !after.isEmpty() && Character.isUpperCase(after.charAt(0));
    }

    private boolean hasOpener() {
        return Word.opensSentences(text, boundary.next());
    }

    private Ruling onFullStop() {
        if (Word.letters(before) == 1 && Character.isLetter(before.charAt(0)) && !isClosed()) {
            return Initials.ruling(text, start, boundary, before, after);
        }
        if (isTitle() || (isAbbreviation() && begins()) || isFranc()) {
            return Ruling.NONE;
        }
        if (isListItem() && Word.letters(before) != 1) {
            return Ruling.CERTAIN;
        }
        if (isAbbreviation() && !isClosed() && (!isCapitalised() || isNumber(after))) {
            return goesOn() ? Ruling.NONE : Ruling.ASK;
        }
        if (isCapitalised() && COMPANIES.contains(folded)) {
            return hasOpener() ? Ruling.ASK : Ruling.NONE;
        }
        boolean sure = Word.isLower(before) || Word.isNumber(before) || before.isEmpty();
        return hasCapital() && (sure || isClosed() || hasOpener()) ? Ruling.CERTAIN : Ruling.ASK;
    }

    private boolean isAbbreviation() {
        return ABBREVIATIONS.contains(folded);
    }

    /** Whether a word is one of those written short. */
    static boolean abbreviates(String word) {
        return ABBREVIATIONS.contains(Word.folded(word));
    }

    /** {@code env}, {@code min}, {@code mer} and the like may close a sentence, the more so where they are words too. */
    private boolean goesOn() {
        boolean mayEnd = before.length() >= SURE_WORD && Word.isLower(before);
        return !(mayEnd && (hasOpener() || hasCapital() && ALSO_WORDS.contains(before)));
    }

    private static boolean isNumber(String word) {
        return Word.isNumber(word)
                || !word.isEmpty()
                        && Character.isUpperCase(word.charAt(0))
                        && ROMAN.matcher(word).matches();
    }

    /** {@code … trois jours. - une aide de …}, {@code b) la durée}: an item of a list whose lines were joined. */
    private boolean isListItem() {
        int at = boundary.next();
        if (at + 1 >= text.length() || isAbbreviation()) {
            return false;
        }
        char next = text.charAt(at + 1);
        boolean dash = "-\u2013\u2022".indexOf(text.charAt(at)) >= 0 && Blank.is(next);
        return dash || next == ')' && Character.isLetterOrDigit(text.charAt(at));
    }

    /** {@code M.}, {@code Mme.}, {@code Dr.}: capitalised abbreviations a name follows. */
    private boolean isTitle() {
        return isCapitalised() && TITLES.contains(folded);
    }

    /** {@code fr. 20.–}, as the Swiss write sums; {@code exemple.fr} is none. */
    private boolean isFranc() {
        int word = boundary.first() - before.length();
        return (before.equals("fr") || before.equals("frs"))
                && Word.isNumber(after)
                && word > 0
                && Blank.is(text.charAt(word - 1));
    }

    private boolean isCapitalised() {
        return before.length() > 1 && Character.isUpperCase(before.charAt(0));
    }

    /** Whether the word before the sign is the sentence's first. */
    private boolean begins() {
        return Word.opened(text, start) == boundary.first() - before.length();
    }

    private Ruling onOtherSign() {
        if (!hasCapital()) {
            return Ruling.ASK;
        }
        if (COMPANIES.contains(folded) && isCapitalised()) {
            return hasOpener() ? Ruling.ASK : Ruling.NONE;
        }
        boolean sure = boundary.isEllipsis(text) ? Word.letters(before) >= SURE_WORD : !isClosed();
        return sure || hasOpener() ? Ruling.CERTAIN : Ruling.ASK;
    }

    /**
     * A sentence begins with a small letter as an item of a list, or where a capital was lost, often together with its accent:
     * {@code … la fête. à ce jour …}. Short words before it may be abbreviations nobody listed.
     */
    private Ruling onLowerCase() {
        boolean word = before.isEmpty() || Word.letters(before) >= SURE_WORD && !Word.isNumber(before);
        boolean ends = isFullStop() && word && !isAbbreviation() && !isTitle() && !COMPANIES.contains(folded);
        if (ends && isListItem()) {
            return Ruling.CERTAIN;
        }
        char first = text.charAt(boundary.next());
        boolean lost = !Word.isLower(before) || Word.letters(before) >= LONG_WORD || first > 0x7F;
        return ends && lost && !isClosed() && Character.isLowerCase(first) ? Ruling.ASK : Ruling.NONE;
    }

    private boolean isBracketedEllipsis() {
        char ahead = boundary.first() > 0 ? text.charAt(boundary.first() - 1) : ' ';
        return (ahead == '(' || ahead == '[') && boundary.isEllipsis(text);
    }

    /** {@code « … Et la mer monte »}: nothing was said yet that could end. */
    private boolean isOpeningEllipsis() {
        return boundary.isEllipsis(text) && Word.opened(text, start) >= boundary.first();
    }

    /**
     * {@code 1. Débarquement}, {@code IV. Des voisins}: a number at the very beginning counts, it does not end; nor do those
     * of the further items on the same line.
     */
    private boolean isListNumber() {
        if (!isNumber(before)) {
            return false;
        }
        int number = boundary.first() - before.length();
        boolean first = Word.first(text) == number;
        boolean further = begins() && Word.isDigits(before) && before.length() <= 2 && isList(text);
        return first || further;
    }

    private static boolean isList(String text) {
        String first = Word.after(text, 0);
        int end = Word.opened(text, 0) + first.length();
        return Word.isDigits(first) && first.length() <= 2 && text.startsWith(". ", end);
    }
}
