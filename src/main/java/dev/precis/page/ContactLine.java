package dev.precis.page;

import java.util.regex.Pattern;

/** Lines that say where to write or call, and are no sentence. */
final class ContactLine {

    private static final int LONGEST = 200;
    private static final double FEW_FUNCTION_WORDS = 0.25;
    private static final Pattern ADDRESS = Pattern.compile("[^ @]{1,64}@[a-z0-9-]{1,64}\\.[a-z.]{2,20}");
    private static final Pattern TELEPHONE = Pattern.compile("(\\+[0-9]{2,3}|\\b0[0-9])([ .]?[0-9]{2,3}){3,4}\\b");

    private ContactLine() {}

    static boolean is(Line line) {
        if (line.isAtLeast(LONGEST + 1) || line.isDenserThan(FEW_FUNCTION_WORDS) || line.sentences() > 2) {
            return false;
        }
        String text = line.folded().toString();
        boolean called = text.indexOf("tel") >= 0 || text.indexOf("contact") >= 0 || text.indexOf('@') >= 0;
        return text.indexOf('@') > 0 && ADDRESS.matcher(text).find()
                || called && TELEPHONE.matcher(text).find();
    }
}
