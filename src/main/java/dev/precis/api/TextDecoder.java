package dev.precis.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.core.MediaType;

/** Bytes to text, strictly: what does not decode is refused, never replaced. */
final class TextDecoder {

    private static final List<Mark> MARKS = List.of(
            new Mark(StandardCharsets.UTF_8, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}),
            new Mark(StandardCharsets.UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF}),
            new Mark(StandardCharsets.UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE}));

    private TextDecoder() {}

    /** The text of {@code bytes}: by their byte order mark, which is left out, else as declared, else as UTF-8. */
    static String decode(byte[] bytes, Optional<Charset> declared) {
        for (Mark mark : MARKS) {
            if (mark.begins(bytes)) {
                return strictly(Arrays.copyOfRange(bytes, mark.bytes().length, bytes.length), mark.charset());
            }
        }
        return strictly(bytes, declared.orElse(StandardCharsets.UTF_8));
    }

    /** Whether bytes can be UTF-8; those that begin with a byte order mark are what it says. */
    static boolean isUtf8(byte[] bytes) {
        if (MARKS.stream().anyMatch(mark -> mark.begins(bytes))) {
            return true;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** The charset a media type declares. */
    static Optional<Charset> declaredBy(MediaType type) {
        return Optional.ofNullable(type.getParameters().get(MediaType.CHARSET_PARAMETER))
                .map(TextDecoder::named);
    }

    static Charset named(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw RequestRefused.malformed("the declared charset is not known here");
        }
    }

    private static String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException foreign) {
            throw RequestRefused.malformed(
                    "the text is not valid " + charset.name()
                            + "; a text in another charset says so in its Content-Type, as in text/plain; charset=windows-1252");
        }
    }

    private record Mark(Charset charset, byte[] bytes) {

        boolean begins(byte[] text) {
            return text.length >= bytes.length && Arrays.equals(bytes, 0, bytes.length, text, 0, bytes.length);
        }
    }
}
