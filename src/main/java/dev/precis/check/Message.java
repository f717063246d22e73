package dev.precis.check;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a finding or a gap tells its reader, in English and in French. Words of a checked text stand in both as they stand there.
 *
 * @param fr empty only where it was kept before messages had a French wording
 */
public record Message(
        @JsonProperty("message") String en,
        @JsonProperty("message_fr") Optional<String> fr) {

    private static final Pattern BEFORE_SIGN = Pattern.compile(" (?=[:;?!»])");

    /**
     * A wording, or the pattern of one for {@link #with}.
     *
     * @param fr with ordinary blanks beside its signs, which are made no-break ones as French typography has them
     */
    public static Message of(String en, String fr) {
        return new Message(en, Optional.of(typeset(fr)));
    }

    /** The same words in both languages: those of a text. */
    static Message same(String words) {
        return new Message(words, Optional.of(words));
    }

    /** One after the other; French sets a no-break blank before a semicolon. */
    public static Message listed(Stream<Message> messages, String separator) {
        List<Message> all = messages.toList();
        return new Message(
                all.stream().map(Message::en).collect(Collectors.joining(separator)),
                Optional.of(all.stream()
                        .map(message -> message.fr().orElse(message.en()))
                        .collect(Collectors.joining(separator.replace(";", "\u00A0;")))));
    }

    /** The pattern filled, as {@link String#formatted} does it; a message among the values stands in its own wording in each language. */
    public Message with(Object... values) {
        return new Message(
                en.formatted(Stream.of(values)
                        .map(value -> value instanceof Message message ? message.en : value)
                        .toArray()),
                fr.map(french -> french.formatted(Stream.of(values)
                        .map(value -> value instanceof Message message ? message.fr.orElse(message.en) : value)
                        .toArray())));
    }

    /** Both wordings changed in the same way. */
    public Message each(UnaryOperator<String> change) {
        return new Message(change.apply(en), fr.map(change));
    }

    private static String typeset(String french) {
        return BEFORE_SIGN.matcher(french).replaceAll("\u00A0").replace("« ", "«\u00A0");
    }
}
