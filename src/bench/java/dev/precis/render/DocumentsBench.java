package dev.precis.render;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.precis.note.BriefingNote;
import dev.precis.note.ManyArticles;
import dev.precis.note.Notes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What the Word and the PDF document of a long note cost: {@code measure ARTICLES NOTE.json}, {@code heap ARTICLES NOTE.json}. For looking
 * at them: {@code write FOLDER NOTE.json …}.
 */
public final class DocumentsBench {

    private static final int ROUNDS = 5;
    private static final int AT_ONCE = 20;

    private DocumentsBench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> rest = Arrays.asList(arguments).subList(2, arguments.length);
        switch (arguments[0]) {
            case "write" -> write(Files.createDirectories(Path.of(arguments[1])), rest);
            case "once" -> once(many(arguments[1], rest.get(0)), NoteFormat.valueOf(rest.get(1)));
            case "heap" -> heap(arguments[1], rest.get(0));
            default -> measure(many(arguments[1], rest.get(0)));
        }
    }

    private static BriefingNote many(String articles, String file) throws IOException {
        return ManyArticles.of(read(file), Integer.parseInt(articles));
    }

    private static void once(BriefingNote note, NoteFormat format) {
        long start = System.nanoTime();
        rendering().render(note, format, RenderLanguage.BOTH);
        System.out.printf(Locale.ROOT, "%.2f s%n", (System.nanoTime() - start) / 1e9);
    }

    private static void heap(String articles, String file) throws Exception {
        for (NoteFormat format : List.of(NoteFormat.WORD, NoteFormat.PDF)) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: held %d MB at most; the smallest heap is %d MB, of one article %d MB%n",
                    format.wireName(),
                    DocumentHeap.held(rendering(), many(articles, file), format),
                    DocumentHeap.smallest("once", articles, file, format.name()),
                    DocumentHeap.smallest("once", "1", file, format.name()));
        }
    }

    private static void measure(BriefingNote note) throws Exception {
        long units = note.articles().stream()
                .mapToLong(article -> article.translation().size())
                .sum();
        System.out.printf(
                Locale.ROOT,
                "a note of %d articles, %d units%n",
                note.articles().size(),
                units);
        NoteRendering rendering = rendering();
        for (NoteFormat format : List.of(NoteFormat.WORD, NoteFormat.PDF)) {
            measure(rendering, note, format);
        }
        for (NoteFormat format : List.of(NoteFormat.WORD, NoteFormat.PDF)) {
            together(rendering, note, format);
        }
    }

    private static void measure(NoteRendering rendering, BriefingNote note, NoteFormat format) {
        List<Long> times = new ArrayList<>();
        int bytes = 0;
        for (int i = 0; i <= ROUNDS; i++) {
            long start = System.nanoTime();
            bytes = rendering.render(note, format, RenderLanguage.BOTH).length;
            times.add(System.nanoTime() - start);
        }
        long first = times.remove(0);
        Collections.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%s: first %.2f s, then %.2f s (median of %d), %d kB%n",
                format.wireName(),
                first / 1e9,
                times.get(ROUNDS / 2) / 1e9,
                ROUNDS,
                bytes / 1024);
    }

    private static void together(NoteRendering rendering, BriefingNote note, NoteFormat format) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);
        long start = System.nanoTime();
        List<Future<Boolean>> asked = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            asked.add(callers.submit(() -> {
                try {
                    return rendering.render(note, format, RenderLanguage.BOTH).length > 0;
                } catch (RenderingBusy busy) {
                    return false;
                }
            }));
        }
        int written = 0;
        for (Future<Boolean> one : asked) {
            written += one.get() ? 1 : 0;
        }
        callers.shutdown();
        System.out.printf(
                Locale.ROOT,
                "%s, %d at once: %d written, %d told to come again, %.1f s%n",
                format.wireName(),
                AT_ONCE,
                written,
                AT_ONCE - written,
                (System.nanoTime() - start) / 1e9);
    }

    private static void write(Path folder, List<String> files) throws IOException {
        for (String file : files) {
            String name = Path.of(file).getFileName().toString().replaceFirst("\\..*", "");
            for (RenderLanguage language : RenderLanguage.values()) {
                for (NoteFormat format : List.of(NoteFormat.WORD, NoteFormat.PDF)) {
                    String called = name + "-" + language.name().toLowerCase(Locale.ROOT) + "." + format.wireName();
                    Files.write(folder.resolve(called), rendering().render(read(file), format, language));
                }
            }
        }
    }

    private static BriefingNote read(String file) throws IOException {
        return Notes.read(Files.readString(Path.of(file)));
    }

    private static NoteRendering rendering() {
        return new NoteRendering(
                new ObjectMapper(),
                new MarkdownRenderer(),
                Renderers.html(),
                Renderers.word(),
                Renderers.pdf(),
                new XliffRenderer(),
                new RenderConfig() {
                    @Override
                    public int concurrency() {
                        return 2;
                    }

                    @Override
                    public int queue() {
                        return 32;
                    }

                    @Override
                    public Duration maxWait() {
                        return Duration.ofSeconds(30);
                    }
                });
    }
}
