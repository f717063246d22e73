package dev.precis.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts a quotation right that is off by little: one word, and that a small one or another form of the same, in a stretch of at
 * least five. Only where one place of the evidence can be meant; what denies, counts or names is never put in or taken out.
 */
public final class QuotationRepair {

    private static final int FEWEST_WORDS = 5;
    private static final int MOST_WORDS = 200;

    /** Letters by which two forms of one word may differ at the end. */
    private static final int ENDING = 3;

    private static final Set<String> SMALL =
            Set.of(("le la les l un une des de du d au aux a en et ou que qu qui ce cet cette ces son sa"
                            + " ses leur leurs notre nos mon ma mes dans sur par pour avec y se s est sont aussi tres bien")
                    .split(" "));

    private QuotationRepair() {}

    /**
     * The claim with its quotations as the evidence has them.
     *
     * @param evidence the cited texts in reading order
     * @return empty where there is nothing to put right, or something that cannot be
     */
    public static Optional<String> of(String claim, List<String> evidence) {
        List<Finding> altered = QuotationCheck.in(claim, evidence);
        StringBuilder repaired = new StringBuilder(claim);
        for (int i = altered.size() - 1; i >= 0; i--) {
            Finding.Excerpt quotation = altered.get(i).target().orElseThrow();
            Optional<String> original = original(quotation.text(), evidence);
            if (original.isEmpty()) {
                return Optional.empty();
            }
            repaired.replace(quotation.start(), quotation.end(), original.get());
        }
        return altered.isEmpty() ? Optional.empty() : Optional.of(repaired.toString());
    }

    private static Optional<String> original(String quotation, List<String> evidence) {
        List<Word> said = Word.of(quotation);
        if (said.size() < FEWEST_WORDS || said.size() > MOST_WORDS) {
            return Optional.empty();
        }
        List<String> found = new ArrayList<>();
        for (String text : evidence) {
            List<Word> words = Word.of(text);
            Map<String, List<Integer>> places = places(words);
            for (int start : places.getOrDefault(said.get(0).folded(), List.of())) {
                int end = end(said, words, start);
                if (end > start) {
                    found.add(text.substring(
                            words.get(start).start(), words.get(end - 1).end()));
                }
            }
        }
        return found.size() == 1 ? Optional.of(withEnd(quotation, found.get(0))) : Optional.empty();
    }

    private static Map<String, List<Integer>> places(List<Word> words) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            places.computeIfAbsent(words.get(i).folded(), word -> new ArrayList<>())
                    .add(i);
        }
        return places;
    }

    /** Where the stretch ends that begins at {@code start} and is the quotation but for one small difference; or negative. */
    private static int end(List<Word> said, List<Word> words, int start) {
        int i = 0;
        int at = start;
        boolean differs = false;
        while (i < said.size()) {
            if (at < words.size() && said.get(i).folded().equals(words.get(at).folded())) {
                i++;
                at++;
            } else if (differs || at >= words.size() || i == said.size() - 1) {
                return -1;
            } else {
                differs = true;
                boolean putIn = follows(said, i + 1, words, at) && isSmall(said.get(i));
                boolean leftOut = follows(said, i, words, at + 1) && isSmall(words.get(at));
                boolean changed = follows(said, i + 1, words, at + 1) && isSame(said.get(i), words.get(at));
                if (!putIn && !leftOut && !changed) {
                    return -1;
                }
                i += changed || putIn ? 1 : 0;
                at += changed || !putIn ? 1 : 0;
            }
        }
        return at;
    }

    private static boolean follows(List<Word> said, int i, List<Word> words, int at) {
        return i < said.size()
                && at < words.size()
                && said.get(i).folded().equals(words.get(at).folded());
    }

    private static boolean isSmall(Word word) {
        return SMALL.contains(word.folded());
    }

    private static boolean isSame(Word one, Word other) {
        if (isSmall(one) && isSmall(other)) {
            return true;
        }
        int shared = 0;
        int shorter = Math.min(one.folded().length(), other.folded().length());
        while (shared < shorter && one.folded().charAt(shared) == other.folded().charAt(shared)) {
            shared++;
        }
        return !one.isCapitalised()
                && !other.isCapitalised()
                && shared > ENDING
                && Math.max(one.folded().length(), other.folded().length()) - shared <= ENDING;
    }

    /** The sign that ended the quotation stays: it is no word. */
    private static String withEnd(String quotation, String original) {
        char last = quotation.charAt(quotation.length() - 1);
        return ".!?…".indexOf(last) >= 0 ? original + last : original;
    }
}
