package dev.precis.term;

import dev.precis.article.Language;
import dev.precis.store.Database;
import dev.precis.store.Databases;
import dev.precis.store.Postgres;
import dev.precis.store.ThisNode;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import javax.sql.DataSource;

/**
 * A memory of many made-up units: how fast it comes in, how long exact and fuzzy look-ups take, and how much of what is alike fuzzy
 * look-ups find.
 */
public final class MemoryBench {

    private static final int LOOK_UPS = 1000;
    private static final int HELD_AGAINST_TRUTH = 200;
    private static final int MORE_THAN_ALIKE = 1000;

    private MemoryBench() {}

    /** @param args {@code sqlite} or {@code postgres}, how many units, where the data goes, and a French text to draw words from or nothing */
    public static void main(String[] args) throws IOException, SQLException {
        int units = Integer.parseInt(args[1]);
        Path directory = Files.createDirectories(Path.of(args[2]));
        MadeSentences made = MadeSentences.from(args[3]);
        Path file = directory.resolve("memory.tmx");
        List<String> asked = write(file, units, made);
        List<String> changed = asked.stream().map(made::changed).toList();
        boolean sqlite = args[0].equals("sqlite");
        DataSource postgres = sqlite ? null : Postgres.migrated();
        Database database = sqlite ? Databases.kept(directory) : Postgres.kept(postgres);
        // Its beats come at any time, and one connection serves one at a time.
        ThisNode node = new ThisNode(sqlite ? Databases.in(directory) : Postgres.over(postgres), Clock.systemUTC());
        imported(new MemoryImport(database, new MemoryUpkeep(database, node)), file);
        Files.delete(file);
        TranslationMemory memory = new TranslationMemory(database);
        MemorySearch search = new MemorySearch(database);
        measured(
                "exact",
                changed,
                asked,
                text -> memory.find(List.of(text), Language.BRITISH_ENGLISH).size());
        measured("fuzzy", asked, changed, text -> search.like(text, "en-GB", 5).size());
        recall(search, units, args[3], changed.subList(0, Math.min(changed.size(), HELD_AGAINST_TRUTH)));
        System.exit(0);
    }

    private static void imported(MemoryImport imports, Path file) throws IOException {
        long before = used();
        long start = System.nanoTime();
        MemoryImport.Result result = imports.read(file);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "import: %,d units, %,d MB in %.1f s, %,.0f units/s; heap %d MB before, %d MB after%n",
                result.units(), Files.size(file) >> 20, seconds, result.units() / seconds, before, used());
    }

    /** @param first looked up before, for a service has been asked for others too */
    private static void measured(
            String name, List<String> first, List<String> asked, Function<String, Integer> lookUp) {
        first.forEach(lookUp::apply);
        long[] worked = new long[asked.size()];
        long[] waited = new long[asked.size()];
        int found = 0;
        for (int i = 0; i < worked.length; i++) {
            long start = System.nanoTime();
            long cpu = cpu();
            found += lookUp.apply(asked.get(i)) > 0 ? 1 : 0;
            worked[i] = cpu() - cpu;
            waited[i] = System.nanoTime() - start;
        }
        System.out.printf(
                "%s: by the clock %s; time of this process's processor %s; found %d of %d%n",
                name, times(waited), times(worked), found, asked.size());
    }

    private static String times(long[] times) {
        Arrays.sort(times);
        return "p50 %.2f ms, p99 %.2f ms, worst %.2f ms"
                .formatted(
                        times[times.length / 2] / 1e6,
                        times[(int) (times.length * 0.99)] / 1e6,
                        times[times.length - 1] / 1e6);
    }

    private static void recall(MemorySearch search, int units, String text, List<String> changed) throws IOException {
        MadeSentences again = MadeSentences.from(text);
        MadeSentences.Truth truth = new MadeSentences.Truth();
        IntStream.range(0, units).forEach(i -> truth.add(again.next()));
        int alike = 0;
        int found = 0;
        int told = 0;
        for (String asked : changed) {
            int there = truth.alike(asked).size();
            int here = search.like(asked, "en-GB", MORE_THAN_ALIKE).size();
            alike += there;
            found += Math.min(there, here);
            told += here;
        }
        System.out.printf(
                "recall: %d changed sentences, each compared with all %,d: %d are alike, %d of them found, %d told%n",
                changed.size(), units, alike, found, told);
    }

    private static List<String> write(Path file, int units, MadeSentences made) throws IOException {
        int every = Math.max(1, units / LOOK_UPS);
        List<String> asked = new ArrayList<>();
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            TmxWriter tmx = new TmxWriter(out);
            tmx.begin();
            for (int i = 0; i < units; i++) {
                String french = made.next();
                tmx.unit(MemoryUnit.of(new MemoryEntry(french, "en-GB", "English of: " + french)));
                if (i % every == 0 && asked.size() < LOOK_UPS) {
                    asked.add(french);
                }
            }
            tmx.end();
        }
        return asked;
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
