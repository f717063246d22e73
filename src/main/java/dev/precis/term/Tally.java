package dev.precis.term;

import java.util.Arrays;
import java.util.List;

/**
 * Weighs units by the words they share with a text, a part of the memory after the other: a look-up weighs some hundred thousand, for which
 * a table of boxed numbers is too slow.
 */
final class Tally {

    private static final int COUNT_BITS = 8;
    private static final int MOST_WEIGHT = 1 << 12;

    private final int least;
    private final int most;
    private final int[] scores = new int[MemoryPart.MOST];
    private long[] units = new long[1024];
    private int[] weights = new int[1024];
    private int found;

    /** The units of one part that have a word, and how much that says for them: 1 to 60. */
    record Posting(long part, byte[] places, int weight) {

        int units() {
            return MemoryPart.Places.count(places);
        }
    }

    /**
     * Of units of a length alone.
     *
     * @param least in words
     * @param most in words
     */
    Tally(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** Weighs the units of a part that have so many of the words or more. */
    void add(List<Posting> ofOnePart, int words) {
        for (Posting posting : ofOnePart) {
            int score = posting.weight() << COUNT_BITS | 1;
            MemoryPart.Places.each(posting.places(), least, most, place -> scores[place] += score);
        }
        for (Posting posting : ofOnePart) {
            MemoryPart.Places.each(posting.places(), least, most, place -> {
                if ((scores[place] & (1 << COUNT_BITS) - 1) >= words) {
                    keep(MemoryPart.id(posting.part(), place), scores[place] >> COUNT_BITS);
                }
                scores[place] = 0;
            });
        }
    }

    /** The units for which most speaks, at most so many. */
    List<Long> best(int atMost) {
        int bar = bar(atMost);
        // A weight's place from the top above a unit's place in the list, so that sorting brings the heaviest to the
        // front.
        long[] heavy = new long
                [(int) Arrays.stream(weights, 0, found)
                        .filter(weight -> weight >= bar)
                        .count()];
        int at = 0;
        for (int i = 0; i < found; i++) {
            if (weights[i] >= bar) {
                heavy[at++] = (long) (MOST_WEIGHT - weights[i]) << Integer.SIZE | i;
            }
        }
        Arrays.sort(heavy);
        return Arrays.stream(heavy)
                .limit(atMost)
                .mapToObj(packed -> units[(int) packed])
                .toList();
    }

    /** The weight at which there are as many as asked for, or more of that very weight. */
    private int bar(int atMost) {
        int[] byWeight = new int[MOST_WEIGHT];
        for (int i = 0; i < found; i++) {
            byWeight[weights[i]]++;
        }
        int bar = MOST_WEIGHT - 1;
        for (int above = byWeight[bar]; above < atMost && bar > 0; above += byWeight[bar]) {
            bar--;
        }
        return bar;
    }

    private void keep(long unit, int weight) {
        if (found == units.length) {
            units = Arrays.copyOf(units, found * 2);
            weights = Arrays.copyOf(weights, found * 2);
        }
        units[found] = unit;
        weights[found++] = Math.min(MOST_WEIGHT - 1, weight);
    }
}
