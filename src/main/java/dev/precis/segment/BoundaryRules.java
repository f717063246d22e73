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
    private static final int FEW = 4;

    private static final Set<String> ABBREVIATIONS = WordFile.read("abbreviations");
    private static final Set<String> TITLES = WordFile.read("titles");
    private static final Set<String> COMPANIES = WordFile.read("companies");
    private static final Set<String> LETTERED = WordFile.read("lettered");
    private static final Pattern ROMAN = Pattern.compile("[IVXL]{2,6}");

    private final String text;
    private final int start;
    private final Boundary boundary;
    private final String before;
    private final String after;

    private BoundaryRules(String text, int start, Boundary boundary) {
        this.text = text;
        this.start = start;
        this.boundary = boundary;
        this.before = Word.before(text, wordEnd(text, boundary));
        this.after = Word.after(text, boundary.next());
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
            return isGluedSentence() ? Ruling.CERTAIN : Ruling.NONE;
        }
        if (Character.isLowerCase(text.charAt(Word.opened(text, boundary.next())))) {
            return mayGoOnInLowerCase() ? Ruling.ASK : Ruling.NONE;
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
            return onInitial();
        }
        if (isTitle() || (isAbbreviation() && begins())) {
            return Ruling.NONE;
        }
        if (isAbbreviation() && !isClosed() && (!isCapitalised() || Word.isNumber(after))) {
            return abbreviates() ? Ruling.NONE : Ruling.ASK;
        }
        if (isCapitalised() && COMPANIES.contains(Word.folded(before))) {
            return hasOpener() ? Ruling.ASK : Ruling.NONE;
        }
        boolean sure = Word.isLower(before) || Word.isNumber(before) || before.isEmpty();
        return hasCapital() && (sure || isClosed() || hasOpener()) ? Ruling.CERTAIN : Ruling.ASK;
    }

    private boolean isAbbreviation() {
        return ABBREVIATIONS.contains(Word.folded(before));
    }

    /** {@code min}, {@code mer} and the like are words too: before an opener they end the sentence. */
    private boolean abbreviates() {
        boolean alsoWord =
                before.length() >= SURE_WORD && Word.isLower(before) && !before.equals("env") && !before.equals("art");
        return !(alsoWord && hasOpener());
    }

    /** {@code M.}, {@code Mme.}, {@code Dr.}: capitalised abbreviations a name follows. */
    private boolean isTitle() {
        return isCapitalised() && TITLES.contains(Word.folded(before));
    }

    private boolean isCapitalised() {
        return before.length() > 1 && Character.isUpperCase(before.charAt(0));
    }

    /** Whether the word before the sign is the sentence's first. */
    private boolean begins() {
        return Word.opened(text, start) == boundary.first() - before.length();
    }

    /** {@code J.-C. Juncker}, {@code John F. Kennedy}: initials; {@code Washington D.C. Le …}, {@code un plan B. Les …}: ends. */
    private Ruling onInitial() {
        int letter = boundary.first() - before.length();
        char previous = letter > 0 ? text.charAt(letter - 1) : ' ';
        String noun = Word.before(text, Math.max(0, letter - 1));
        boolean upper = Character.isUpperCase(before.charAt(0));
        if (Word.isNumber(noun) && !Word.isNumber(after) && !before.equals("M") && Blank.is(previous)) {
            return hasOpener() ? Ruling.CERTAIN : upper ? Ruling.NONE : Ruling.ASK;
        }
        if (!upper) {
            return hasOpener() && !ABBREVIATIONS.contains(before) ? Ruling.ASK : Ruling.NONE;
        }
        if (previous == '.' || (previous == '-' && isBeforeChrist(letter))) {
            return hasOpener() ? Ruling.CERTAIN : Ruling.NONE;
        }
        if (previous == '-' || before.equals("M")) {
            return Ruling.NONE;
        }
        boolean ends = hasOpener() && Word.isLower(noun) && Word.letters(noun) >= SURE_WORD;
        return ends || LETTERED.contains(Word.folded(noun)) ? Ruling.CERTAIN : Ruling.NONE;
    }

    /** {@code av. J.-C.}, {@code apr. J.-C.} */
    private boolean isBeforeChrist(int letter) {
        String ahead = text.substring(Math.max(0, letter - 8), letter).replace('\u00A0', ' ');
        return ahead.contains("av. ") || ahead.contains("apr. ");
    }

    private Ruling onOtherSign() {
        if (!hasCapital()) {
            return Ruling.ASK;
        }
        boolean sure = boundary.isEllipsis(text) ? Word.letters(before) >= SURE_WORD : !isClosed();
        return sure || hasOpener() ? Ruling.CERTAIN : Ruling.ASK;
    }

    /** A sentence may begin with a letter that lost its capital together with its accent: {@code … la fête. à ce jour …}. */
    private boolean mayGoOnInLowerCase() {
        boolean word = before.isEmpty() || Word.letters(before) >= SURE_WORD && !Word.isNumber(before);
        return isFullStop()
                && !isClosed()
                && Character.isLowerCase(text.charAt(boundary.next()))
                && word
                && !isAbbreviation()
                && !isTitle()
                && !COMPANIES.contains(Word.folded(before));
    }

    /** {@code … cinq jours.Le port …}: a blank lost in copying, never a decimal, an address or initials. */
    private boolean isGluedSentence() {
        boolean quote = text.charAt(boundary.next()) == '\u00AB' && hasCapital();
        boolean word = Word.letters(after) >= 2 && hasCapital() && Word.isLower(after.substring(1));
        int shortest = quote ? 2 : SURE_WORD;
        boolean ends = Word.isLower(before) && Word.letters(before) >= shortest || Word.isDigits(before);
        return ends && (quote || word) && boundary.first() == boundary.sign() && !isAddress();
    }

    private boolean isAddress() {
        for (int i = boundary.first() - 1; i >= 0 && boundary.first() - i < 60 && !Blank.is(text.charAt(i)); i--) {
            if ("/@:_".indexOf(text.charAt(i)) >= 0 || text.startsWith("www", i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBracketedEllipsis() {
        char ahead = boundary.first() > 0 ? text.charAt(boundary.first() - 1) : ' ';
        return (ahead == '(' || ahead == '[') && boundary.isEllipsis(text);
    }

    /** {@code « … Et la mer monte »}: nothing was said yet that could end. */
    private boolean isOpeningEllipsis() {
        return boundary.isEllipsis(text) && Word.opened(text, start) >= boundary.first();
    }

    /** {@code 1. Débarquement}, {@code IV. Des voisins}: a number at the very beginning counts, it does not end. */
    private boolean isListNumber() {
        boolean number = Word.isNumber(before) || ROMAN.matcher(before).matches();
        return number && Blank.skip(text, 0) == boundary.first() - before.length();
    }
}
