package dev.precis.term;

import dev.precis.article.Language;
import dev.precis.store.Database;
import dev.precis.store.Databases;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * A memory of many made-up units: how fast it comes in, and how long exact and fuzzy look-ups take. The words are those of the corpus, as
 * often as they stand there, so that rare ones are rare.
 */
public final class MemoryBench {

    private static final int LOOK_UPS = 1000;

    private MemoryBench() {}

    /** @param args how many units, where the data goes, and {@code again} where they came in before */
    public static void main(String[] args) throws IOException, SQLException {
        int units = Integer.parseInt(args[0]);
        Path directory = Files.createDirectories(Path.of(args[1]));
        Path file = directory.resolve("memory.tmx");
        List<String> asked = write(file, units);
        Database database = Databases.kept(directory);
        if (args.length < 3) {
            imported(database, file);
        }
        TranslationMemory memory = new TranslationMemory(database);
        MemorySearch search = new MemorySearch(database);
        measured(
                "exact",
                asked,
                text -> memory.find(List.of(text), Language.BRITISH_ENGLISH).size());
        measured("fuzzy", asked, text -> search.like(changed(text), "en-GB", 5).size());
    }

    private static void imported(Database database, Path file) throws IOException {
        long before = used();
        long idle = cpu();
        long start = System.nanoTime();
        MemoryImport.Result result = new MemoryImport(database).read(file);
        double seconds = (System.nanoTime() - start) / 1e9;
        double worked = (cpu() - idle) / 1e9;
        System.out.printf(
                "import: %,d units, %,d MB in %.1f s, %,.0f units/s (%.1f s of a processor, %,.0f units/s); heap %d MB before, %d MB after%n",
                result.units(),
                Files.size(file) >> 20,
                seconds,
                result.units() / seconds,
                worked,
                result.units() / worked,
                before,
                used());
    }

    private static void measured(String name, List<String> asked, Function<String, Integer> lookUp) {
        asked.subList(0, 200).forEach(lookUp::apply);
        long[] times = new long[asked.size()];
        int found = 0;
        for (int i = 0; i < times.length; i++) {
            long start = cpu();
            found += lookUp.apply(asked.get(i)) > 0 ? 1 : 0;
            times[i] = cpu() - start;
        }
        Arrays.sort(times);
        System.out.printf(
                "%s, time of a processor: p50 %.2f ms, p99 %.2f ms, worst %.2f ms; found %d of %d%n",
                name,
                times[times.length / 2] / 1e6,
                times[(int) (times.length * 0.99)] / 1e6,
                times[times.length - 1] / 1e6,
                found,
                times.length);
    }

    /** The same with two of its words other ones, and a number. */
    private static String changed(String text) {
        String[] words = text.split(" ");
        words[1] = "autrement";
        words[words.length - 2] = "demain";
        return String.join(" ", words) + " 42";
    }

    private static List<String> write(Path file, int units) throws IOException {
        List<String> words = words();
        Random random = new Random(7);
        List<String> asked = new ArrayList<>();
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            TmxWriter tmx = new TmxWriter(out);
            tmx.begin();
            for (int i = 0; i < units; i++) {
                String french = sentence(words, random);
                tmx.unit(MemoryUnit.of(new MemoryEntry(french, "en-GB", "English of: " + french)));
                if (i % Math.max(1, units / LOOK_UPS) == 0 && asked.size() < LOOK_UPS) {
                    asked.add(french);
                }
            }
            tmx.end();
        }
        return asked;
    }

    private static String sentence(List<String> words, Random random) {
        StringBuilder sentence = new StringBuilder();
        int length = 8 + random.nextInt(25);
        for (int i = 0; i < length; i++) {
            sentence.append(words.get(random.nextInt(words.size()))).append(i == length - 1 ? "." : " ");
        }
        return sentence.toString();
    }

    private static List<String> words() throws IOException {
        List<String> words = new ArrayList<>();
        CorpusTermsTest.pairs()
                .forEach(pair -> words.addAll(List.of(pair.source().split("\\s+"))));
        return words;
    }

    /** Time of this thread on a processor, in nanoseconds: what others do on the machine does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory() >> 20;
    }
}
