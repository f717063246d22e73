package dev.precis.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether texts that were put into English together stand under their own French: the English of one unit under another's id
 * is the fault that no check of a single unit sees.
 *
 * <p>English shares with its French its figures, its names and the beginnings of the many words that both languages have from
 * Latin, and it is about as long. Each pair is weighed by that, rare beginnings more than frequent ones, as a log-likelihood. An
 * English is misplaced where another French explains it clearly better, or where two would both gain by changing places. The
 * figures were set on newstest2009 and measured on others; the bench {@code src/bench/swaps.sh} tells them.
 */
public final class PairingCheck {

    /** How much better another French must explain an English, alone and where both change places. */
    private static final double CLEARLY = 6;

    private static final double CLEARLY_TOGETHER = 4;

    /** The same where the English has nothing in common with its own French. */
    private static final double CLEARLY_NOT_ITS_OWN = 5;

    /** The same where that very English stands under the other French as well. */
    private static final double AT_ALL = 1;

    /** The same where the other French has its own English as well, so that it stands there twice. */
    private static final double BEYOND_DOUBT = 8;

    /** Among few units every word is rare; they are weighed as if they were as many as this. */
    private static final int LEAST_UNITS = 12;

    /** No length alone proves more. */
    private static final double MOST_BY_LENGTH = 8;

    private final List<Gist> french;
    private final List<Gist> english;
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, List<Integer>> holders = new HashMap<>();

    private PairingCheck(List<String> french, List<String> english) {
        this.french = french.stream().map(Gist::of).toList();
        this.english = english.stream().map(Gist::of).toList();
        for (int i = 0; i < this.french.size(); i++) {
            for (String feature : this.french.get(i).features()) {
                holders.computeIfAbsent(feature, first -> new ArrayList<>()).add(i);
            }
        }
        holders.forEach((feature, units) ->
                weights.put(feature, Math.log((Math.max(LEAST_UNITS, french.size()) + 1.0) / units.size())));
    }

    /**
     * Which English stands under the wrong French.
     *
     * @param french texts that were translated together
     * @param english under each what is said to be its English; empty where there is none, so that the French may be found elsewhere
     * @return for each misplaced English the index of the French that it fits better
     */
    public static Map<Integer, Integer> misplaced(List<String> french, List<String> english) {
        return french.size() < 2 ? Map.of() : new PairingCheck(french, english).misplaced();
    }

    /** @param better the id of the French that the English fits */
    public static Finding finding(String better) {
        return Finding.of(
                "misplaced",
                Severity.CRITICAL,
                Message.of(
                                "the English fits the French of %s, not its own",
                                "l’anglais correspond au français de %s, non au sien")
                        .with(better));
    }

    private Map<Integer, Integer> misplaced() {
        List<Map<Integer, Double>> shared = english.stream().map(this::shared).toList();
        Map<Integer, Integer> found = new LinkedHashMap<>();
        for (int i = 0; i < english.size(); i++) {
            if (english.get(i).length() == 0) {
                continue;
            }
            for (int other = 0; other < french.size(); other++) {
                if (other == i) {
                    continue;
                }
                if (fitsBetter(shared, i, other) || holdsBoth(shared, i, other)) {
                    found.putIfAbsent(i, other);
                } else if (gainTogether(shared, i, other)) {
                    found.putIfAbsent(i, other);
                    found.putIfAbsent(other, i);
                }
            }
        }
        gainInATurn(shared).forEach(found::putIfAbsent);
        return found;
    }

    /** Where each fits the French of the next better, and the last that of the first, all of a turn gain by it. */
    private Map<Integer, Integer> gainInATurn(List<Map<Integer, Double>> shared) {
        Map<Integer, Integer> next = new HashMap<>();
        for (int i = 0; i < english.size(); i++) {
            best(shared, i).ifPresent(other -> next.put(other.is(), other.fits()));
        }
        Map<Integer, Integer> turns = new HashMap<>();
        for (int start : next.keySet()) {
            Map<Integer, Integer> turn = new LinkedHashMap<>();
            double gain = 0;
            int at = start;
            while (next.containsKey(at) && !turn.containsKey(at)) {
                turn.put(at, next.get(at));
                gain += gain(shared, at, next.get(at));
                at = next.get(at);
            }
            if (at == start && gain >= CLEARLY_TOGETHER) {
                turns.putAll(turn);
            }
        }
        return turns;
    }

    private record Better(int is, int fits) {}

    /** The French that explains an English best, where that is not its own and words speak for it. */
    private Optional<Better> best(List<Map<Integer, Double>> shared, int i) {
        return english.get(i).length() == 0
                ? Optional.empty()
                : shared.get(i).keySet().stream()
                        .filter(other -> other != i && words(shared, i, other) > words(shared, i, i))
                        .max(Comparator.<Integer>comparingDouble(other -> gain(shared, i, other))
                                .thenComparing(Comparator.reverseOrder()))
                        .filter(other -> gain(shared, i, other) > 0)
                        .map(other -> new Better(i, other));
    }

    private double gain(List<Map<Integer, Double>> shared, int i, int other) {
        return words(shared, i, other) - words(shared, i, i) + byLength(i, other) - byLength(i, i);
    }

    private boolean fitsBetter(List<Map<Integer, Double>> shared, int i, int other) {
        double words = words(shared, i, other) - words(shared, i, i);
        double least = least(i, other, words(shared, i, i) == 0);
        return words > 0 && words + byLength(i, other) - byLength(i, i) >= least;
    }

    /** A French whose own English is nowhere is more likely to find it here; of one English under two French texts one is wrong. */
    private double least(int i, int other, boolean nothingInCommon) {
        if (english.get(i).equals(english.get(other)) && !french.get(i).equals(french.get(other))) {
            return AT_ALL;
        }
        if (english.get(other).length() == 0) {
            return CLEARLY_TOGETHER;
        }
        return nothingInCommon ? CLEARLY_NOT_ITS_OWN : CLEARLY;
    }

    private boolean gainTogether(List<Map<Integer, Double>> shared, int i, int other) {
        if (english.get(other).length() == 0) {
            return false;
        }
        double words =
                words(shared, i, other) + words(shared, other, i) - words(shared, i, i) - words(shared, other, other);
        double length = byLength(i, other) + byLength(other, i) - byLength(i, i) - byLength(other, other);
        return words >= 0 && words + length >= CLEARLY_TOGETHER;
    }

    /** Whether the English of a unit says, beside its own, what another one should say. */
    private boolean holdsBoth(List<Map<Integer, Double>> shared, int i, int other) {
        Set<String> whole = english.get(other).features();
        boolean holdsTheWhole = whole.size() > 2 && english.get(i).features().containsAll(whole);
        double least = words(shared, other, other) > 0 && !holdsTheWhole ? BEYOND_DOUBT : CLEARLY_TOGETHER;
        Set<String> added = new HashSet<>(french.get(other).features());
        added.removeAll(french.get(i).features());
        added.retainAll(english.get(i).features());
        double words = added.stream().mapToDouble(weights::get).sum();
        int both = french.get(i).length() + french.get(other).length();
        return words > 0 && words + likely(english.get(i).length(), both) - byLength(i, i) >= least;
    }

    private static double words(List<Map<Integer, Double>> shared, int english, int french) {
        return shared.get(english).getOrDefault(french, 0.0);
    }

    /** What an English has in common with every French that has anything in common with it. */
    private Map<Integer, Double> shared(Gist english) {
        Map<Integer, Double> sums = new HashMap<>();
        for (String feature : english.features()) {
            holders.getOrDefault(feature, List.of())
                    .forEach(unit -> sums.merge(unit, weights.get(feature), Double::sum));
        }
        return sums;
    }

    private double byLength(int i, int other) {
        return likely(english.get(i).length(), french.get(other).length());
    }

    /** How likely an English of one length is for a French of another: 0 at best. */
    private static double likely(int english, int french) {
        return -Math.min(Gist.stray(english, french), MOST_BY_LENGTH);
    }
}
