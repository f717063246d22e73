package dev.precis.model.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A language model that says nothing sensible: one layer of Llama's architecture with random weights, whose words are single bytes. It
 * leans towards quotation marks and brackets, so that what it writes comes to an end.
 */
public final class TinyGguf {

    private static final int ALIGNMENT = 32;
    private static final int WIDTH = 32;
    private static final int INNER = 64;
    private static final int SPECIAL = 3;
    private static final int WORDS = SPECIAL + 256;
    private static final int CONTEXT = 32_768;
    private static final String ENDS = "\"]}";

    private final Random random;
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();
    private final Map<String, float[][]> tensors = new LinkedHashMap<>();
    private int entries;

    private TinyGguf(long seed) {
        this.random = new Random(seed);
    }

    /** Writes one, 100 KB of it; the same seed makes the same file. */
    public static Path write(Path file, long seed) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.write(file, new TinyGguf(seed).bytes());
    }

    private byte[] bytes() throws IOException {
        describe();
        layers();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write("GGUF".getBytes(StandardCharsets.US_ASCII));
        whole.write(little(4).putInt(3).array());
        whole.write(little(8).putLong(tensors.size()).array());
        whole.write(little(8).putLong(entries).array());
        values.writeTo(whole);
        long offset = 0;
        for (Map.Entry<String, float[][]> tensor : tensors.entrySet()) {
            float[][] rows = tensor.getValue();
            whole.write(text(tensor.getKey()));
            boolean vector = rows.length == 1;
            whole.write(little(4).putInt(vector ? 1 : 2).array());
            whole.write(little(8).putLong(rows[0].length).array());
            if (!vector) {
                whole.write(little(8).putLong(rows.length).array());
            }
            whole.write(little(12).putInt(0).putLong(offset).array());
            offset += aligned(4L * rows.length * rows[0].length);
        }
        pad(whole);
        for (float[][] rows : tensors.values()) {
            for (float[] row : rows) {
                ByteBuffer numbers = little(4 * row.length);
                for (float number : row) {
                    numbers.putFloat(number);
                }
                whole.write(numbers.array());
            }
            pad(whole);
        }
        return whole.toByteArray();
    }

    private void describe() throws IOException {
        string("general.architecture", "llama");
        string("general.name", "tiny");
        number("llama.context_length", CONTEXT);
        number("llama.embedding_length", WIDTH);
        number("llama.block_count", 1);
        number("llama.feed_forward_length", INNER);
        number("llama.attention.head_count", 2);
        number("llama.attention.head_count_kv", 2);
        number("llama.rope.dimension_count", WIDTH / 2);
        number("llama.vocab_size", WORDS);
        decimal("llama.attention.layer_norm_rms_epsilon", 1e-5f);
        string("tokenizer.ggml.model", "llama");
        words();
        number("tokenizer.ggml.bos_token_id", 1);
        number("tokenizer.ggml.eos_token_id", 2);
        number("tokenizer.ggml.unknown_token_id", 0);
        string("tokenizer.chat_template", "{{ '<|im_start|>' }}");
    }

    private void words() throws IOException {
        List<String> words = new ArrayList<>(List.of("<unk>", "<s>", "</s>"));
        for (int i = 0; i < 256; i++) {
            words.add("<0x%02X>".formatted(i));
        }
        list("tokenizer.ggml.tokens", 8, words.size());
        for (String word : words) {
            values.write(text(word));
        }
        list("tokenizer.ggml.scores", 6, words.size());
        for (int i = 0; i < words.size(); i++) {
            values.write(little(4).putFloat(0).array());
        }
        list("tokenizer.ggml.token_type", 5, words.size());
        for (int i = 0; i < words.size(); i++) {
            values.write(little(4).putInt(i == 0 ? 2 : i < SPECIAL ? 3 : 6).array());
        }
    }

    private void layers() {
        float[][] read = matrix(WORDS, WIDTH, 0.3);
        float[][] written = matrix(WORDS, WIDTH, 0.5);
        for (float[] word : read) {
            word[0] += 1;
        }
        for (char end : ENDS.toCharArray()) {
            written[SPECIAL + end][0] += 2;
        }
        tensors.put("token_embd.weight", read);
        tensors.put("blk.0.attn_norm.weight", ones());
        tensors.put("blk.0.attn_q.weight", matrix(WIDTH, WIDTH, 0.3));
        tensors.put("blk.0.attn_k.weight", matrix(WIDTH, WIDTH, 0.3));
        tensors.put("blk.0.attn_v.weight", matrix(WIDTH, WIDTH, 0.1));
        tensors.put("blk.0.attn_output.weight", matrix(WIDTH, WIDTH, 0.1));
        tensors.put("blk.0.ffn_norm.weight", ones());
        tensors.put("blk.0.ffn_gate.weight", matrix(INNER, WIDTH, 0.1));
        tensors.put("blk.0.ffn_up.weight", matrix(INNER, WIDTH, 0.1));
        tensors.put("blk.0.ffn_down.weight", matrix(WIDTH, INNER, 0.1));
        tensors.put("output_norm.weight", ones());
        tensors.put("output.weight", written);
    }

    private float[][] matrix(int rows, int columns, double spread) {
        float[][] matrix = new float[rows][columns];
        for (float[] row : matrix) {
            for (int i = 0; i < columns; i++) {
                row[i] = (float) (random.nextGaussian() * spread);
            }
        }
        return matrix;
    }

    private static float[][] ones() {
        float[][] ones = new float[1][WIDTH];
        java.util.Arrays.fill(ones[0], 1);
        return ones;
    }

    private void string(String key, String value) throws IOException {
        entry(key, 8);
        values.write(text(value));
    }

    private void number(String key, int value) throws IOException {
        entry(key, 4);
        values.write(little(4).putInt(value).array());
    }

    private void decimal(String key, float value) throws IOException {
        entry(key, 6);
        values.write(little(4).putFloat(value).array());
    }

    private void list(String key, int type, int length) throws IOException {
        entry(key, 9);
        values.write(little(12).putInt(type).putLong(length).array());
    }

    private void entry(String key, int type) throws IOException {
        values.write(text(key));
        values.write(little(4).putInt(type).array());
        entries++;
    }

    private static byte[] text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return little(8 + bytes.length).putLong(bytes.length).put(bytes).array();
    }

    private static void pad(ByteArrayOutputStream out) throws IOException {
        out.write(new byte[(int) (aligned(out.size()) - out.size())]);
    }

    private static long aligned(long size) {
        return (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
