package dev.precis.model.embedded;

import de.kherud.llama.InferenceParameters;
import de.kherud.llama.LlamaIterator;
import de.kherud.llama.LlamaModel;
import de.kherud.llama.ModelParameters;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The process that runs a model: a question in, an answer out, one at a time. Needs nothing but the library beside it. */
final class LlamaWorker {

    /** Less room than this for an answer is no room. */
    private static final int LEAST_ANSWER = 64;

    private final LlamaModel model;
    private final int contextTokens;
    private final Map<String, String> grammars = new HashMap<>();

    private LlamaWorker(LlamaModel model, int contextTokens) {
        this.model = model;
        this.contextTokens = contextTokens;
    }

    /** @param args the model's file, its context in tokens, the threads it may compute on */
    public static void main(String[] args) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // What the library prints is no part of the conversation.
        System.setOut(System.err);
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        int contextTokens = Integer.parseInt(args[1]);
        int threads = Integer.parseInt(args[2]);
        LlamaModel model = new LlamaModel(new ModelParameters()
                .setModel(args[0])
                .setCtxSize(contextTokens)
                .setParallel(1)
                .setThreads(threads)
                .setThreadsBatch(threads)
                .disableContextShift()
                .disableLog());
        LlamaMessage.Ready.write(out);
        new LlamaWorker(model, contextTokens).serve(in, out);
    }

    private void serve(DataInputStream in, DataOutputStream out) throws IOException {
        while (true) {
            LlamaMessage.Question question = LlamaMessage.Question.read(in);
            if (question == null) {
                // The library's own threads would keep the process alive.
                Runtime.getRuntime().halt(0);
            }
            answer(question).write(out);
        }
    }

    private LlamaMessage.Answer answer(LlamaMessage.Question question) {
        int read = model.encode(question.prompt()).length;
        int room = contextTokens - read - 1;
        if (room < LEAST_ANSWER) {
            return new LlamaMessage.Answer(LlamaMessage.Ending.TOO_LONG, read, 0, "");
        }
        int most = question.mostTokens() > 0 ? Math.min(question.mostTokens(), room) : room;
        InferenceParameters parameters = new InferenceParameters(question.prompt())
                .setNPredict(most)
                .setTemperature(0)
                .setSeed(question.seed())
                .setCachePrompt(true);
        if (!question.schema().isEmpty()) {
            parameters.setGrammar(grammars.computeIfAbsent(question.schema(), LlamaModel::jsonSchemaToGrammar));
        }
        return generated(parameters, read, most, question.millis());
    }

    private LlamaMessage.Answer generated(InferenceParameters parameters, int read, int most, long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        StringBuilder text = new StringBuilder();
        int written = 0;
        LlamaIterator pieces = model.generate(parameters).iterator();
        while (pieces.hasNext()) {
            text.append(pieces.next().text);
            written++;
            if (System.nanoTime() > end && pieces.hasNext()) {
                pieces.cancel();
                return new LlamaMessage.Answer(LlamaMessage.Ending.LATE, read, written, "");
            }
        }
        // The library does not say why it stopped; the last piece, an empty one, is no token.
        LlamaMessage.Ending ending = written > most ? LlamaMessage.Ending.LENGTH : LlamaMessage.Ending.WELL;
        return new LlamaMessage.Answer(ending, read, Math.max(0, written - 1), text.toString());
    }
}
