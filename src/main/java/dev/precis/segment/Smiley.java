package dev.precis.segment;

/** {@code … et moins cher ;) Un endroit simple …}: what readers write in comments ends so. */
final class Smiley {

    private Smiley() {}

    /** Whether one stands, behind a blank, in front of {@code at}. @param start where the sentence begins */
    static boolean endsAt(String text, int start, int at) {
        int eyes = at - (text.startsWith("-)", at - 2) ? 3 : 2);
        return eyes > start
                && text.charAt(at - 1) == ')'
                && (text.charAt(eyes) == ';' || text.charAt(eyes) == ':')
                && Blank.is(text.charAt(eyes - 1));
    }
}
