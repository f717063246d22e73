package dev.precis.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * How often {@link PairingCheck} calls a human translation misplaced, and how many of two neighbours that changed places it finds.
 *
 * <p>{@code BASE …}: pairs of files {@code BASE.fr} and {@code BASE.en}, one sentence a line; they are taken in batches of 20 and of 5.
 */
public final class SwapBench {

    private SwapBench() {}

    public static void main(String[] bases) throws IOException {
        System.out.printf(
                "%-24s %6s %8s %9s %9s %14s%n", "set", "batch", "units", "alarms", "recall", "without digits");
        for (String base : bases) {
            List<String> french = Files.readAllLines(Path.of(base + ".fr"), StandardCharsets.UTF_8);
            List<String> english = Files.readAllLines(Path.of(base + ".en"), StandardCharsets.UTF_8);
            for (int batch : List.of(20, 5)) {
                measure(Path.of(base).getFileName().toString(), french, english, batch);
            }
        }
    }

    private static void measure(String set, List<String> french, List<String> english, int batch) {
        int units = 0;
        int alarms = 0;
        int swapped = 0;
        int found = 0;
        int wordy = 0;
        int foundWordy = 0;
        for (int from = 0; from + batch <= french.size(); from += batch) {
            List<String> source = french.subList(from, from + batch);
            List<String> target = english.subList(from, from + batch);
            units += batch;
            alarms += PairingCheck.misplaced(source, target).size();
            for (int i = 0; i + 1 < batch; i += 2) {
                List<String> exchanged = new ArrayList<>(target);
                Collections.swap(exchanged, i, i + 1);
                Set<Integer> told = PairingCheck.misplaced(source, exchanged).keySet();
                int seen = (told.contains(i) ? 1 : 0) + (told.contains(i + 1) ? 1 : 0);
                swapped += 2;
                found += seen;
                if (!(source.get(i) + source.get(i + 1)).matches(".*\\d.*")) {
                    wordy += 2;
                    foundWordy += seen;
                }
            }
        }
        System.out.printf(
                "%-24s %6d %8d %8.3f%% %8.2f%% %13.2f%%%n",
                set,
                batch,
                units,
                100.0 * alarms / units,
                100.0 * found / swapped,
                100.0 * foundWordy / Math.max(1, wordy));
    }
}
