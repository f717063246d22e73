package dev.precis.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a Type 1 font program says of its own size (Adobe Type 1 Font Format, 2.4 and 7). */
final class Type1Program {

    private static final Pattern SUBROUTINES = Pattern.compile("/(?:Subrs|CharStrings)\\s+(\\S{1,20})");
    private static final String ENCRYPTED = "eexec";
    private static final int KEY = 55665;

    private Type1Program() {}

    /** Whether a table of it is said to have more entries, or a number of them that is written in no usual way. */
    static boolean claimsMoreThan(int most, byte[] program) {
        String clear = new String(program, StandardCharsets.ISO_8859_1);
        int start = clear.indexOf(ENCRYPTED);
        if (start < 0) {
            return claims(most, clear);
        }
        start += ENCRYPTED.length();
        byte[] encrypted = Arrays.copyOfRange(program, start, program.length);
        // After the word stands one blank or more, and in a PFB file the head of the next part.
        for (int skipped = 0; skipped <= 8 && skipped < encrypted.length; skipped++) {
            if (claims(most, decrypted(Arrays.copyOfRange(encrypted, skipped, encrypted.length)))) {
                return true;
            }
        }
        return claims(most, decrypted(fromHex(encrypted)));
    }

    private static boolean claims(int most, String program) {
        Matcher table = SUBROUTINES.matcher(program);
        while (table.find()) {
            String count = table.group(1);
            boolean usual = count.matches("\\d{1,9}");
            boolean word = count.matches("[\\p{Alpha}{/(\\[]\\S*");
            if (!word && (!usual || Integer.parseInt(count) > most)) {
                return true;
            }
        }
        return false;
    }

    private static String decrypted(byte[] cipher) {
        StringBuilder plain = new StringBuilder(cipher.length);
        int key = KEY;
        for (byte b : cipher) {
            int c = b & 0xFF;
            plain.append((char) (c ^ key >> 8));
            key = (c + key) * 52845 + 22719 & 0xFFFF;
        }
        return plain.toString();
    }

    private static byte[] fromHex(byte[] digits) {
        byte[] bytes = new byte[digits.length / 2];
        int halves = 0;
        for (byte digit : digits) {
            int value = Character.digit(digit, 16);
            if (value >= 0 && halves / 2 < bytes.length) {
                bytes[halves / 2] = (byte) (bytes[halves / 2] << 4 | value);
                halves++;
            }
        }
        return Arrays.copyOf(bytes, halves / 2);
    }
}
