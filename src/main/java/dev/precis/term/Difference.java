package dev.precis.term;

import dev.precis.article.NormalText;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What two texts have otherwise, word by word. */
final class Difference {

    /** Longer texts are shown without marks; the table of a comparison grows with the square. */
    private static final int MOST_WORDS = 400;

    private Difference() {}

    /** The old text, with {@code [-what goes-]} and {@code {+what comes+}}. */
    static String marked(String before, String after) {
        String[] old = NormalText.of(before).split(" ");
        String[] now = NormalText.of(after).split(" ");
        if (old.length > MOST_WORDS || now.length > MOST_WORDS) {
            return NormalText.of(before);
        }
        int[][] common = common(old, now);
        List<String> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.length || j < now.length) {
            List<String> goes = new ArrayList<>();
            List<String> comes = new ArrayList<>();
            while ((i < old.length || j < now.length) && !(i < old.length && j < now.length && old[i].equals(now[j]))) {
                if (j == now.length || i < old.length && common[i + 1][j] >= common[i][j + 1]) {
                    goes.add(old[i++]);
                } else {
                    comes.add(now[j++]);
                }
            }
            if (!goes.isEmpty()) {
                pieces.add("[-" + String.join(" ", goes) + "-]");
            }
            if (!comes.isEmpty()) {
                pieces.add("{+" + String.join(" ", comes) + "+}");
            }
            if (i < old.length && j < now.length) {
                pieces.add(old[i]);
                i++;
                j++;
            }
        }
        pieces.removeAll(Collections.singleton(""));
        return String.join(" ", pieces);
    }

    /** Length of the longest common row of words from each pair of places on. */
    private static int[][] common(String[] old, String[] now) {
        int[][] common = new int[old.length + 1][now.length + 1];
        for (int i = old.length - 1; i >= 0; i--) {
            for (int j = now.length - 1; j >= 0; j--) {
                common[i][j] =
                        old[i].equals(now[j]) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
