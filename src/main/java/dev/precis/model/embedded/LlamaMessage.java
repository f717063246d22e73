package dev.precis.model.embedded;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the service and the process that runs a model say to each other. */
final class LlamaMessage {

    private static final int READY = 0x52454144;

    private LlamaMessage() {}

    /** How an answer came to its end. */
    enum Ending {
        WELL,
        LENGTH,
        LATE,
        TOO_LONG
    }

    /** The model is loaded. */
    static final class Ready {

        private Ready() {}

        static void write(DataOutputStream out) throws IOException {
            out.writeInt(READY);
            out.flush();
        }

        static void await(DataInputStream in) throws IOException {
            if (in.readInt() != READY) {
                throw new IOException("the process says something else than that it is ready");
            }
        }
    }

    /**
     * A question.
     *
     * @param prompt the conversation as the model reads it
     * @param schema JSON schema of the answer; empty for any text
     * @param mostTokens of the answer; 0 for as many as there is room for
     * @param millis until it is late
     */
    record Question(String prompt, String schema, int mostTokens, int seed, long millis) {

        void write(DataOutputStream out) throws IOException {
            text(out, prompt);
            text(out, schema);
            out.writeInt(mostTokens);
            out.writeInt(seed);
            out.writeLong(millis);
            out.flush();
        }

        /** Null when nobody will ask any more. */
        static Question read(DataInputStream in) throws IOException {
            try {
                return new Question(text(in), text(in), in.readInt(), in.readInt(), in.readLong());
            } catch (EOFException over) {
                return null;
            }
        }
    }

    /** An answer; the text is empty unless it ended well or at the limit of its length. */
    record Answer(Ending ending, int readTokens, int writtenTokens, String text) {

        void write(DataOutputStream out) throws IOException {
            out.writeInt(ending.ordinal());
            out.writeInt(readTokens);
            out.writeInt(writtenTokens);
            LlamaMessage.text(out, text);
            out.flush();
        }

        static Answer read(DataInputStream in) throws IOException {
            return new Answer(Ending.values()[in.readInt()], in.readInt(), in.readInt(), LlamaMessage.text(in));
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
