package dev.precis.model.embedded;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a GGUF file says of itself, read before native code is given it: that would end its process at a file it does not like.
 *
 * @param architecture the kind of model
 * @param contextTokens it was made for
 * @param chatTemplate how its maker writes a conversation; empty where the file does not say
 * @see <a href="https://github.com/ggml-org/ggml/blob/master/docs/gguf.md">the format</a>
 */
record Gguf(String architecture, Optional<Integer> contextTokens, String chatTemplate) {

    private static final int MAGIC = 0x46554747;
    private static final long MOST_ENTRIES = 100_000;
    private static final long LONGEST_TEXT = 1 << 24;

    /** @throws IOException where it is no GGUF file, or cut short */
    static Gguf read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            Reader reader = new Reader(in);
            if (reader.int32() != MAGIC || reader.int32() < 2) {
                throw new IOException("it is no GGUF file");
            }
            reader.int64();
            Map<String, Object> values = reader.values();
            String architecture = String.valueOf(values.getOrDefault("general.architecture", ""));
            return new Gguf(
                    architecture,
                    Optional.ofNullable(values.get(architecture + ".context_length"))
                            .map(length -> ((Number) length).intValue()),
                    String.valueOf(values.getOrDefault("tokenizer.chat_template", "")));
        } catch (EOFException e) {
            throw new IOException("it is a GGUF file cut short", e);
        }
    }

    /** Numbers are little-endian. Lists are skipped: nothing of ours is in one. */
    private record Reader(DataInputStream in) {

        int int32() throws IOException {
            return Integer.reverseBytes(in.readInt());
        }

        long int64() throws IOException {
            return Long.reverseBytes(in.readLong());
        }

        Map<String, Object> values() throws IOException {
            long entries = within(int64(), MOST_ENTRIES);
            Map<String, Object> values = new HashMap<>();
            for (long i = 0; i < entries; i++) {
                String key = text();
                Object value = value(int32());
                values.put(key, value);
            }
            return values;
        }

        private Object value(int type) throws IOException {
            return switch (type) {
                case 0, 1, 7 -> in.readUnsignedByte();
                case 2, 3 -> Short.toUnsignedInt(Short.reverseBytes(in.readShort()));
                case 4, 5 -> int32();
                case 6 -> Float.intBitsToFloat(int32());
                case 8 -> text();
                case 9 -> list();
                case 10, 11 -> int64();
                case 12 -> Double.longBitsToDouble(int64());
                default -> throw new IOException("it is a GGUF file with a value of unknown kind");
            };
        }

        private Object list() throws IOException {
            int type = int32();
            long length = within(int64(), 1 << 26);
            for (long i = 0; i < length; i++) {
                value(type);
            }
            return "";
        }

        private String text() throws IOException {
            return new String(in.readNBytes((int) within(int64(), LONGEST_TEXT)), StandardCharsets.UTF_8);
        }

        private static long within(long length, long most) throws IOException {
            if (length < 0 || length > most) {
                throw new IOException("it is a GGUF file with impossible lengths");
            }
            return length;
        }
    }
}
