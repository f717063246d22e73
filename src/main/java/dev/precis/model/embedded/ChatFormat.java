package dev.precis.model.embedded;

import java.util.regex.Pattern;

/**
 * How a conversation is written for a model. Recognised by the marks in the template of its maker; the template itself, a program of a
 * stranger, is not run.
 */
enum ChatFormat {
    GRANITE(
            "<|start_of_role|>",
            "<|start_of_role|>system<|end_of_role|>%s<|end_of_text|>\n<|start_of_role|>user<|end_of_role|>%s<|end_of_text|>\n<|start_of_role|>assistant<|end_of_role|>"),
    CHATML("<|im_start|>", "<|im_start|>system\n%s<|im_end|>\n<|im_start|>user\n%s<|im_end|>\n<|im_start|>assistant\n"),
    LLAMA_3(
            "<|start_header_id|>",
            "<|start_header_id|>system<|end_header_id|>\n\n%s<|eot_id|><|start_header_id|>user<|end_header_id|>\n\n%s<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n"),
    PHI("<|assistant|>", "<|system|>\n%s<|end|>\n<|user|>\n%s<|end|>\n<|assistant|>\n"),
    GEMMA("<start_of_turn>", "<start_of_turn>user\n%s\n\n%s<end_of_turn>\n<start_of_turn>model\n"),
    MISTRAL("[INST]", "[INST] %s\n\n%s [/INST]"),
    PLAIN("", "%s\n\n%s\n\n");

    /** What a tokenizer may take for a mark of the conversation. */
    private static final Pattern MARK = Pattern.compile("<(?=[|/\\p{Alpha}_])|\\[(?=/?[A-Z_]+])");

    /** Without width, joins words; our reader takes it out of answers again. */
    private static final String UNDOING = "$0\u2060";

    private final String known;
    private final String written;

    ChatFormat(String known, String written) {
        this.known = known;
        this.written = written;
    }

    static ChatFormat of(String template) {
        for (ChatFormat format : values()) {
            if (template.contains(format.known)) {
                return format;
            }
        }
        return PLAIN;
    }

    /** A question as the model reads it. Nothing in its texts can pass for a mark of the conversation. */
    String write(String system, String user) {
        return written.formatted(unmarked(system), unmarked(user));
    }

    private static String unmarked(String text) {
        return MARK.matcher(text).replaceAll(UNDOING);
    }
}
