package dev.precis.segment;

/** {@code … cinq jours.Le port …}: a blank lost in copying, never a decimal, an address or initials. */
final class GluedSentence {

    private static final int SURE_WORD = 3;

    /** Addresses are looked for this far back. */
    private static final int FAR = 60;

    private GluedSentence() {}

    /** Whether a sentence begins right behind the boundary, between the words {@code before} and {@code after} it. */
    static boolean begins(String text, Boundary boundary, String before, String after) {
        if (boundary.first() != boundary.sign() || isAddress(text, boundary)) {
            return false;
        }
        boolean capital = !after.isEmpty() && Character.isUpperCase(after.charAt(0));
        boolean quote = text.charAt(boundary.next()) == '\u00AB' && capital;
        boolean word = Word.letters(after) >= 2 && capital && Word.isLower(after.substring(1));
        if (quote || word) {
            return ends(text, boundary, before, quote ? 2 : SURE_WORD);
        }
        return Word.isDigits(after) && Word.letters(before) > SURE_WORD && counts(text, boundary, before, after);
    }

    private static boolean ends(String text, Boundary boundary, String before, int shortest) {
        boolean lower = Word.isLower(before) && Word.letters(before) >= shortest;
        boolean acronym = Word.letters(before) >= SURE_WORD
                && before.chars().allMatch(Character::isUpperCase)
                && Word.opensSentences(text, boundary.next());
        boolean closed = boundary.first() > 0 && "\u00BB\u201D)".indexOf(text.charAt(boundary.first() - 1)) >= 0;
        return lower || acronym || closed || Word.isNumber(before);
    }

    /** {@code … 300 personnes.120 autres …}: what is counted follows the number, and no section or file is numbered. */
    private static boolean counts(String text, Boundary boundary, String before, String after) {
        int start = boundary.first() - before.length();
        boolean whole =
                start > 0 && (Blank.is(text.charAt(start - 1)) || "'\u2019".indexOf(text.charAt(start - 1)) >= 0);
        int behind = boundary.next() + after.length();
        String counted = Word.after(text, Math.min(behind + 1, text.length()));
        return whole
                && Word.isLower(before)
                && !BoundaryRules.abbreviates(before)
                && behind + 1 < text.length()
                && Blank.is(text.charAt(behind))
                && Word.isLower(counted)
                && Word.letters(counted) >= SURE_WORD;
    }

    private static boolean isAddress(String text, Boundary boundary) {
        for (int i = boundary.first() - 1; i >= 0 && boundary.first() - i < FAR && !Blank.is(text.charAt(i)); i--) {
            if ("/@:_".indexOf(text.charAt(i)) >= 0 || text.startsWith("www", i)) {
                return true;
            }
        }
        return false;
    }
}
