package dev.precis.check;

import dev.precis.check.Word.Gap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The words of a French text as verbs and what stands between them; a word is named by its place, from 0. */
record VerbPlaces(List<Word> words, List<VerbForm> forms) {

    private static final Map<String, Set<String>> WORDS = Tables.lines("verbs-fr.tsv").stream()
            .map(line -> line.split("\t"))
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Set.of(row[1].split(" "))));

    /** Words that may stand between a verb and what it governs. */
    private static final int REACH = 6;

    /** Words after a {@code que} in which a conditional is a future seen from the past. */
    private static final int CLAUSE = 8;

    /** Behind what may be a noun or a verb, and after a noun, these tell that it is a verb: « le maire annonce une vente ». */
    private static final Set<String> OBJECTS = Set.of(
            "le", "la", "les", "l", "un", "une", "son", "sa", "ses", "leur", "leurs", "ce", "cet", "cette", "ces",
            "que", "qu");

    private static final Set<String> BEFORE_VERB = Set.of(
            "ne", "n", "il", "elle", "on", "ils", "elles", "qui", "se", "s", "je", "j", "nous", "vous", "y", "cela",
            "ce", "c");

    static VerbPlaces of(String text) {
        List<Word> words = Word.of(text);
        return new VerbPlaces(words, words.stream().map(VerbForm::of).toList());
    }

    /** A row of {@code verbs-fr.tsv}. */
    static Set<String> words(String row) {
        return WORDS.get(row);
    }

    /** Whether the word stands in a row of {@code verbs-fr.tsv} as it is written. */
    boolean is(int i, String row) {
        return words(row).contains(text(i));
    }

    /** The next such word that stands in the same clause with nothing but small words before it; negative if there is none. */
    int next(int from, Predicate<VerbForm> wanted) {
        return next(from, wanted, this::isBetween);
    }

    int next(int from, Predicate<VerbForm> wanted, IntPredicate skipped) {
        for (int i = from; i < Math.min(words.size(), from + REACH); i++) {
            if (words.get(i).gap() == Gap.OTHER) {
                return -1;
            }
            if (!skipped.test(i)) {
                return wanted.test(forms.get(i)) ? i : -1;
            }
        }
        return -1;
    }

    boolean isDetermining(int i) {
        return isBetween(i) || is(i, "determining");
    }

    private boolean isBetween(int i) {
        return is(i, "between") || text(i).endsWith("ment");
    }

    /** Whether a word denies and says nothing of time: {@code pas}, unlike {@code plus}, {@code jamais}, {@code aucun}. */
    boolean isPlainly(int i) {
        return text(i).equals("pas");
    }

    /** « recommande de ne pas signer » denies in its own way. */
    boolean leadsToDenial(int i) {
        return i + 2 < words.size()
                && Set.of("de", "à").contains(text(i + 1))
                && text(i + 2).equals("ne");
    }

    /** « il a annoncé qu'il signerait »: a future seen from the past. */
    boolean isReported(int i) {
        return words.subList(Math.max(0, i - CLAUSE), i).stream()
                .anyMatch(word -> word.folded().equals("que") || word.folded().equals("qu"));
    }

    /** Within the clause that a {@code si} opens. */
    boolean isAfterIf(int i) {
        for (int at = i; at >= 0 && at > i - CLAUSE * 2; at--) {
            if (text(at).equals("si")
                    || text(at).equals("s") && at < i && text(at + 1).startsWith("il")) {
                return at == 0 || !text(at - 1).equals("même");
            }
            if (words.get(at).gap() == Gap.OTHER) {
                return false;
            }
        }
        return false;
    }

    boolean isTakenForVerb(int i) {
        return forms.get(i).isVerbAlone() || forms.get(i).isAuxiliary() || i > 0 && isPlacedAsVerb(i);
    }

    private boolean isPlacedAsVerb(int i) {
        Word before = words.get(i - 1);
        if (words.get(i).gap() == Gap.OTHER) {
            return false;
        }
        return BEFORE_VERB.contains(text(i - 1))
                || i + 1 < words.size()
                        && OBJECTS.contains(text(i + 1))
                        && words.get(i + 1).gap() == Gap.BLANK
                        && (before.isCapitalised() || forms.get(i - 1).isNoun());
    }

    /** Whether {@code se} stands beside it: before it, or behind the {@code ne} that its words begin with. */
    boolean isReflexive(int i) {
        return words.subList(Math.max(0, i - 1), Math.min(words.size(), i + 2)).stream()
                .anyMatch(word -> word.folded().equals("se") || word.folded().equals("s"));
    }

    private String text(int i) {
        return words.get(i).text().toLowerCase(Locale.ROOT);
    }
}
