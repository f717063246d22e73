package dev.precis.page;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a map from codes to Unicode says of its own size (Adobe Technical Note 5014, 5.3). */
final class CodeMapProgram {

    private static final Pattern COMMENT = Pattern.compile("%[^\\r\\n]*");
    private static final String BEGIN = "beginbfrange";
    private static final String END = "endbfrange";
    private static final Pattern RANGE =
            Pattern.compile("<([^<>]*+)>\\s*+<([^<>]*+)>\\s*+(?:(<)[^<>]*+>|\\[[^\\]]*+\\])");

    private CodeMapProgram() {}

    /** Whether its ranges hold more codes than {@code most}, all together. */
    static boolean claimsMoreThan(int most, byte[] program) {
        String text = COMMENT.matcher(new String(program, StandardCharsets.ISO_8859_1))
                .replaceAll("");
        Matcher range = RANGE.matcher(text);
        long codes = 0;
        int begin = text.indexOf(BEGIN);
        while (begin >= 0 && codes <= most) {
            int end = text.indexOf(END, begin);
            range.region(begin, end < 0 ? text.length() : end);
            while (range.find() && codes <= most) {
                codes += range.group(3) == null ? 0 : Math.max(0L, (long) code(range.group(2)) - code(range.group(1)));
            }
            begin = end < 0 ? end : text.indexOf(BEGIN, end);
        }
        return codes > most;
    }

    /** As PDFBox reads it: bytes from the left, of which the last four count. */
    private static int code(String digits) {
        int code = 0;
        for (int i = 0; i < digits.length(); i++) {
            int value = Character.digit(digits.charAt(i), 16);
            code = value < 0 ? code : code << 4 | value;
        }
        return code;
    }
}
