package dev.precis.check;

import java.util.List;
import java.util.Set;

/** What is affirmed though it looks denied: {@code sans doute}, {@code not only}. */
final class Affirmation {

    /** What follows these is affirmed: {@code sans doute}, {@code pas seulement}, {@code not only}. */
    private static final Set<String> AFFIRMING =
            Set.of("doute", "seulement", "conteste", "only", "just", "merely", "faute", "cesse");

    private Affirmation() {}

    static boolean follows(List<Word> words, int at) {
        boolean restricts = words.get(at).folded().equals("plus")
                && at + 1 < words.size()
                && words.get(at + 1).folded().startsWith("qu");
        boolean than = words.get(at).folded().equals("jamais")
                && at > 0
                && words.get(at - 1).folded().equals("que");
        return restricts
                || than
                || words.subList(at + 1, Math.min(words.size(), at + 3)).stream()
                        .anyMatch(word -> AFFIRMING.contains(word.folded()));
    }
}
