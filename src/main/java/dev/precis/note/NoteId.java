package dev.precis.note;

import java.security.SecureRandom;
import java.time.Clock;

import jakarta.inject.Singleton;

/**
 * Names for new notes: {@code brf_} and 26 characters that sort by the time they were given, in the manner of ULID (48 bits
 * of milliseconds, 80 random bits, Crockford's base 32 in lower case).
 */
@Singleton
public final class NoteId {

    private static final String PREFIX = "brf_";
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int TIME_CHARS = 10;
    private static final int RANDOM_CHARS = 16;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public NoteId(Clock clock) {
        this.clock = clock;
    }

    /** A name nobody has used, and nobody can guess. */
    public String next() {
        return next(PREFIX);
    }

    /** The same for something else than a note. */
    public String next(String prefix) {
        StringBuilder id = new StringBuilder(prefix);
        long millis = clock.millis();
        for (int digit = TIME_CHARS - 1; digit >= 0; digit--) {
            id.append(ALPHABET.charAt((int) (millis >>> (5 * digit)) & 31));
        }
        random.ints(RANDOM_CHARS, 0, ALPHABET.length()).forEach(value -> id.append(ALPHABET.charAt(value)));
        return id.toString();
    }

    /** Whether {@code text} has the form of a note's name. */
    public static boolean isOne(String text) {
        return text.matches(PREFIX + "[" + ALPHABET + "]{" + (TIME_CHARS + RANDOM_CHARS) + "}");
    }
}
