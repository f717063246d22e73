package dev.precis.segment;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingRegistry;
import com.knuddels.jtokkit.api.EncodingType;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tokens as OpenAI's models count them, by jtokkit. */
record EncodingTokens(Encoding encoding) implements TokenCounter {

    /** Vocabularies are read when first asked for, once. */
    private static final EncodingRegistry REGISTRY = Encodings.newLazyEncodingRegistry();

    /** Models of the o200k vocabulary that jtokkit does not know or counts by an older one. */
    private static final Pattern O200K =
            Pattern.compile("(gpt-4o|gpt-4\\.[1-9]|gpt-5|gpt-oss|chatgpt-|codex-mini|o[1-9]($|-)).*");

    /**
     * A word longer than this is not put to jtokkit, whose time grows faster than the word (a second for 100,000 letters);
     * the bound counts that text.
     */
    private static final int LONGEST_RUN = 200;

    static Optional<EncodingTokens> of(String model) {
        String name = model.substring(model.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        Optional<Encoding> encoding = O200K.matcher(name).matches()
                ? Optional.of(REGISTRY.getEncoding(EncodingType.O200K_BASE))
                : REGISTRY.getEncodingForModel(name);
        return encoding.map(EncodingTokens::new);
    }

    @Override
    public int tokens(String text) {
        return hasLongRun(text)
                ? BoundTokens.INSTANCE.tokens(text)
                : Math.max(1, encoding.countTokensOrdinary(wellFormed(text)));
    }

    /** Half a surrogate pair reaches no model, and jtokkit throws at it. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** Whether so many characters stand together that a blank, or so many blanks that a character, should have parted them. */
    private static boolean hasLongRun(String text) {
        int run = 0;
        boolean blanks = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            run = blank == blanks ? run + 1 : 1;
            blanks = blank;
            if (run > LONGEST_RUN) {
                return true;
            }
        }
        return false;
    }
}
