package dev.precis.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The identity of a question: SHA-256 over everything that can change its answer (DESIGN, decision 8).
 *
 * @param sha256 64 lower-case hexadecimal digits
 */
public record CacheKey(String sha256) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public CacheKey {
        if (!isOne(sha256)) {
            throw new IllegalArgumentException("not a cache key: " + sha256);
        }
    }

    /** Whether a text has the form of a key. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * The key of a question made of named parts. The parts' order does not matter; names and values are hashed with their
     * lengths, so that no two different questions run together into one.
     */
    public static CacheKey of(Map<String, String> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(parts).forEach((name, value) -> {
                feed(digest, name);
                feed(digest, value);
            });
            return new CacheKey(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static void feed(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }
}
