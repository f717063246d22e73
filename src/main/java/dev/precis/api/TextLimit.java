package dev.precis.api;

import jakarta.inject.Singleton;

/** What a text must be before anybody works on it. */
@Singleton
final class TextLimit {

    private final int maxChars;

    TextLimit(ApiConfig config) {
        this.maxChars = config.maxArticleChars();
    }

    /**
     * The text itself, if it can be served.
     *
     * @param where what to call it in a problem
     */
    String held(String text, String where) {
        if (text.length() > maxChars) {
            throw new RequestRefused(ProblemCode.TOO_LARGE, where + " holds more than " + maxChars + " characters");
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                // A pair makes one code point beyond the basic plane; half a pair is no character and has no UTF-8.
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    throw RequestRefused.malformed(where + " holds half a surrogate pair at " + i);
                }
                i++;
            }
        }
        return text;
    }
}
