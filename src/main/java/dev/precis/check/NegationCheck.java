package dev.precis.check;

import dev.precis.article.Language;
import dev.precis.check.Word.Gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether what the French denies the English denies. Advice alone: both languages deny in words of their own (refuse, lack,
 * fail), and a count of words cannot weigh them.
 */
public final class NegationCheck {

    /** With <i>ne</i> before them these deny. */
    private static final Set<String> AFTER_NE = Set.of(
            "pas",
            "plus",
            "jamais",
            "rien",
            "personne",
            "aucun",
            "aucune",
            "nul",
            "nulle",
            "guere",
            "point",
            "nullement",
            "ni",
            "aucunement");

    private static final Set<String> ALONE = Set.of("sans", "aucun", "aucune", "jamais", "aucunement", "nullement");

    /** What follows these is affirmed: {@code sans doute}, {@code pas seulement}, {@code not only}. */
    private static final Set<String> AFFIRMING =
            Set.of("doute", "seulement", "conteste", "only", "just", "merely", "faute", "cesse");

    private static final Set<String> ENGLISH =
            Set.of(("not no never none nobody nothing nowhere neither nor without cannot cant dont doesnt"
                            + " didnt wont isnt arent wasnt werent havent hasnt hadnt wouldnt shouldnt couldnt mustnt neednt aint"
                            + " unless")
                    .split(" "));

    /** English that denies by its meaning where French puts <i>ne … pas</i>. */
    private static final Set<String> LEXICAL =
            Set.of(("lack lacks lacked lacking fail fails failed refuse refuses refused refusing decline declines"
                            + " declined deny denies denied reject rejects rejected rarely hardly barely scarcely invisible impossible")
                    .split(" "));

    /** French that English may put as a denial. */
    private static final Set<String> DENYING = Set.of(
            ("ne n ni non pas plus point rien sans sauf peu mal guere jamais aucun aucune personne seul seule seuls"
                            + " seulement moins loin hors peine que sinon faux rare rares rarement")
                    .split(" "));

    private static final List<String> DENYING_STEMS = List.of(
            "manqu",
            "refus",
            "imp",
            "inc",
            "echou",
            "echec",
            "interd",
            "empech",
            "evit",
            "rejet",
            "dement",
            "ins",
            "inu",
            "abs",
            "contrair",
            "ignor",
            "renonc",
            "cess",
            "perd",
            "ina",
            "ind",
            "inv",
            "inf",
            "ine",
            "ill",
            "irr",
            "imm",
            "inh",
            "mec",
            "des",
            "def",
            "anti",
            "contre",
            "tard",
            "difficil",
            "dout",
            "exclu",
            "nie",
            "nul",
            "quitt",
            "arret",
            "uniq");

    private static final int SHORTEST_PREFIXED = 6;

    /** Denials that a message names. */
    private static final int TOLD = 5;

    private NegationCheck() {}

    public static List<Finding> between(String french, String english) {
        List<Word> source = french(Word.of(french));
        List<Word> words = Word.of(english);
        List<Word> target = english(words);
        long meant = words.stream().filter(NegationCheck::deniesByMeaning).count();
        if (source.size() > target.size() + meant) {
            return List.of(finding(
                    "the French denies %s, the English %s".formatted(told(source), told(target)),
                    Optional.of(source.get(0).excerpt()),
                    target.stream().findFirst().map(Word::excerpt)));
        }
        if (!target.isEmpty() && source.isEmpty() && Word.of(french).stream().noneMatch(NegationCheck::canDeny)) {
            return List.of(finding(
                    "the English denies %s, the French nothing".formatted(told(target)),
                    Optional.empty(),
                    Optional.of(target.get(0).excerpt())));
        }
        return List.of();
    }

    private static boolean deniesByMeaning(Word word) {
        String folded = word.folded();
        return LEXICAL.contains(folded)
                || folded.length() > SHORTEST_PREFIXED
                        && folded.startsWith("un")
                        && Lexicon.of(Language.BRITISH_ENGLISH).has(folded.substring(2));
    }

    private static boolean canDeny(Word word) {
        return DENYING.contains(word.folded())
                || word.folded().length() > 3 && DENYING_STEMS.stream().anyMatch(word.folded()::startsWith);
    }

    private static String told(List<Word> denials) {
        return denials.isEmpty()
                ? "nothing"
                : denials.stream()
                        .limit(TOLD)
                        .map(word -> "“" + word.text() + "”")
                        .collect(Collectors.joining(", "));
    }

    private static List<Word> french(List<Word> words) {
        List<Word> denials = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).folded();
            boolean ne = word.equals("ne")
                    || word.equals("n")
                            && i + 1 < words.size()
                            && words.get(i + 1).gap() == Gap.APOSTROPHE;
            if (ne) {
                int denial = after(words, i + 1);
                if (denial > 0) {
                    if (!isAffirmed(words, denial)) {
                        denials.add(words.get(denial));
                    }
                    i = denial;
                }
            } else if (ALONE.contains(word) && !isAffirmed(words, i) || word.equals("ni") && denials.isEmpty()) {
                denials.add(words.get(i));
                i += i + 1 < words.size() && ALONE.contains(words.get(i + 1).folded()) ? 1 : 0;
            }
        }
        return denials;
    }

    /** Where the second half of a denial stands; a <i>que</i> that comes first makes it a restriction. */
    private static int after(List<Word> words, int from) {
        for (int i = from; i < Math.min(words.size(), from + 9); i++) {
            if (AFTER_NE.contains(words.get(i).folded())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAffirmed(List<Word> words, int at) {
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

    private static List<Word> english(List<Word> words) {
        List<Word> denials = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (denies(words.get(i)) && !isAffirmed(words.subList(0, Math.min(words.size(), i + 2)), i)) {
                denials.add(words.get(i));
            }
        }
        return denials;
    }

    private static boolean denies(Word word) {
        return ENGLISH.contains(word.folded()) || word.folded().equals("t") && word.gap() == Gap.APOSTROPHE;
    }

    private static Finding finding(String message, Optional<Finding.Excerpt> source, Optional<Finding.Excerpt> target) {
        return new Finding("negation", Severity.MINOR, message, source, target);
    }
}
