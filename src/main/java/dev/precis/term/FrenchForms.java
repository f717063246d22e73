package dev.precis.term;

import dev.precis.article.FoldedText;
import dev.precis.article.Language;
import dev.precis.check.Lexicon;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The forms a French word takes in number and gender. Endings propose, the dictionary decides: a proposal counts where it is a form
 * of the very word, so that {@code commerciaux} is one of {@code commercial} and {@code commerces} is none.
 *
 * <p>Compared on the labelled cases of {@code TermCasesTest}: see the figures in {@code src/bench/README.md}.
 */
final class FrenchForms {

    /** {@code échange} is a noun here, whatever verb has the same form. */
    private static final Pattern INFINITIVE = Pattern.compile("(er|ir|re)$");

    private static final int MOST_KEPT = 20_000;
    private static final Lexicon LEXICON = Lexicon.of(Language.FRENCH);

    /** An ending, and what may stand instead of it. */
    private static final Map<String, List<String>> ENDINGS = endings();

    private static final Map<String, Set<String>> KEPT =
            Collections.synchronizedMap(new LinkedHashMap<>(1024, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Set<String>> eldest) {
                    return size() > MOST_KEPT;
                }
            });

    private FrenchForms() {}

    /** All forms of a word in lower case, the word itself among them; of a word in no dictionary, that alone. */
    static Set<String> of(String lower) {
        return KEPT.computeIfAbsent(lower, FrenchForms::derived);
    }

    /** Whether the word stands in the dictionary with these very letters. */
    static boolean isWord(String lower) {
        return LEXICON.has(lower);
    }

    private static Set<String> derived(String lower) {
        Set<String> forms = new HashSet<>(Set.of(lower));
        Set<String> bases = LEXICON.bases(lower);
        // Of a plural the singular as well, of a feminine no masculine: an entrée is nobody who has entered.
        for (String root : withSingular(lower)) {
            for (String proposal : proposals(root)) {
                boolean verb = INFINITIVE.matcher(proposal).find() && bases.contains(proposal);
                if (!verb && !Collections.disjoint(LEXICON.bases(proposal), bases)) {
                    forms.add(proposal);
                }
            }
            feminines(root).filter(LEXICON::has).forEach(forms::add);
        }
        return forms;
    }

    /** Women who hold an office have an entry of their own: {@code ambassadrice}. */
    private static Stream<String> feminines(String root) {
        String stem = root.endsWith("s") ? root.substring(0, root.length() - 1) : root;
        if (stem.endsWith("eur")) {
            String before = stem.substring(0, stem.length() - 3);
            return Stream.of("rice", "rices", "euse", "euses").map(before::concat);
        }
        String before = stem.endsWith("er") ? stem.substring(0, stem.length() - 2) : "";
        return before.isEmpty() ? Stream.of() : Stream.of(before + "\u00E8re", before + "\u00E8res");
    }

    private static Set<String> withSingular(String lower) {
        Set<String> roots = new HashSet<>(Set.of(lower));
        if (lower.endsWith("s") || lower.endsWith("x")) {
            roots.add(lower.substring(0, lower.length() - 1));
        }
        if (lower.endsWith("aux")) {
            String stem = lower.substring(0, lower.length() - 3);
            roots.addAll(Set.of(stem + "al", stem + "ail"));
        }
        return roots;
    }

    private static Set<String> proposals(String root) {
        Set<String> proposals = new HashSet<>(Set.of(root));
        ENDINGS.forEach((ending, others) -> {
            if (root.endsWith(ending)) {
                String stem = root.substring(0, root.length() - ending.length());
                others.forEach(other -> proposals.add(stem + other));
            }
        });
        return proposals;
    }

    private static Map<String, List<String>> endings() {
        Map<String, List<String>> endings = new LinkedHashMap<>();
        Arrays.stream("""
                        :s x e es le les ne nes te tes se ses
                        al:aux
                        ail:aux
                        er:ère ères
                        ier:ière ières
                        et:ète ètes
                        f:ve ves ffe ffes
                        x:se ses sse sses ce ces
                        eur:euse euses
                        teur:trice trices
                        c:que ques che ches cque cques
                        g:gue gues
                        e:esse esses
                        eau:elle elles
                        ou:olle olles
                        """.split("\n"))
                .map(line -> line.split(":", -1))
                .forEach(line -> endings.merge(line[0], List.of(line[1].split(" ")), FrenchForms::joined));
        return endings;
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** Lower case without accents. */
    static String folded(String word) {
        return FoldedText.of(word).toString();
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
