package dev.precis.check;

import dev.precis.article.Language;
import dev.precis.check.Word.Gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a French text denies. */
final class FrenchDenials {

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

    static final Set<String> ALONE = Set.of("sans", "aucun", "aucune", "jamais", "aucunement", "nullement");

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

    /** French that denies by its meaning, as far as English does it with a word of that kind too. */
    private static final List<String> MEANING_STEMS = List.of(
            "manqu",
            "refus",
            "echou",
            "rejet",
            "dement",
            "empech",
            "evit",
            "absen",
            "ignor",
            "exclu",
            "rare",
            "malheur",
            "preven",
            "arret",
            "libre",
            "libere",
            "gratuit",
            "sauf",
            "hormis",
            "mort",
            "defaut",
            "sinon",
            "autrement");

    /** Before them a <i>pas</i> is a step. */
    private static final Set<String> BEFORE_STEP = Set.of(
            ("un le les de du des ce ces son ses leur leurs premier premiers grand grands petit petits faux a quelques"
                            + " deux trois quatre cinq au aux nouveau chaque d mon mes votre vos notre nos cent")
                    .split(" "));

    /** After <i>ne</i> these deny alone: {@code il ne peut}, {@code elle ne cesse}. */
    private static final List<String> DENIED_ALONE =
            List.of("pouv", "peut", "peuv", "puiss", "pourr", "saur", "sait", "oser", "cess");

    private static final Set<String> NOBODY = Set.of("rien", "personne", "nul", "nulle");

    private static final Set<String> RESTRICTING =
            Set.of("seulement", "uniquement", "juste", "simplement", "que", "qu");

    private static final Set<String> PREPOSITIONS =
            Set.of("chez", "dans", "en", "a", "au", "aux", "de", "des", "du", "par", "pour", "sur", "avec");

    private static final int SHORTEST_PREFIXED = 5;

    private FrenchDenials() {}

    /** {@code inévitable}, {@code refuser}: what an English word with its own denial may stand for. */
    static boolean isByMeaning(Word word) {
        String folded = word.folded();
        boolean prefixed = folded.length() > SHORTEST_PREFIXED
                && (folded.startsWith("in") || folded.startsWith("im") || folded.startsWith("ir"))
                && Lexicon.of(Language.FRENCH).hasFolded(folded.substring(2));
        return prefixed || MEANING_STEMS.stream().anyMatch(folded::startsWith);
    }

    /** The word of a <i>pas seulement</i>, <i>pas que</i>. */
    static Optional<Word> restricted(List<Word> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            Word next = words.get(i + 1);
            if (words.get(i).folded().equals("pas")
                    && RESTRICTING.contains(next.folded())
                    && next.gap() != Gap.OTHER
                    && (!next.folded().startsWith("qu") || isRestrictingQue(words, i))) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    /** « ils ne font pas que jouer », unlike « je ne crois pas que… »: what an infinitive or preposition opens is no clause. */
    private static boolean isRestrictingQue(List<Word> words, int pas) {
        return pas + 2 < words.size()
                && (words.get(pas + 2).folded().matches("[a-z]{2,}(?:er|ir|re)")
                        || PREPOSITIONS.contains(words.get(pas + 2).folded()))
                && words.get(pas + 1).gap() == Gap.BLANK;
    }

    static boolean isPossible(Word word) {
        return DENYING.contains(word.folded())
                || word.folded().length() > 3 && DENYING_STEMS.stream().anyMatch(word.folded()::startsWith);
    }

    static List<Word> of(List<Word> words) {
        List<Word> denials = new ArrayList<>();
        int read = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).folded();
            if (isNe(words, i)) {
                int denial = denialOf(words, i, read);
                if (denial >= 0) {
                    if (!Affirmation.follows(words, denial)) {
                        denials.add(words.get(denial));
                    }
                    i = Math.max(i, denial);
                    read = i + 1;
                }
            } else if (ALONE.contains(word) && !Affirmation.follows(words, i)
                    || word.equals("ni") && denials.isEmpty()
                    || isBarePas(words, i)) {
                denials.add(words.get(i));
                i += i + 1 < words.size() && ALONE.contains(words.get(i + 1).folded()) ? 1 : 0;
                read = i + 1;
            }
        }
        return denials;
    }

    static boolean isNe(List<Word> words, int i) {
        String word = words.get(i).folded();
        boolean elided = word.equals("n")
                && words.get(i).writing() != Word.Writing.UPPER
                && i + 1 < words.size()
                && !words.get(i + 1).folded().startsWith("import");
        return word.equals("ne") || elided;
    }

    /** Where the other half of a denial stands: behind its <i>ne</i>, before it, or in the verb alone; negative if it has none. */
    static int denialOf(List<Word> words, int ne, int read) {
        for (int i = Math.max(read, ne - 4); i < ne; i++) {
            if (NOBODY.contains(words.get(i).folded())) {
                return i;
            }
        }
        int behind = after(words, ne + 1);
        if (behind > 0) {
            return behind;
        }
        List<Word> next = words.subList(ne + 1, Math.min(words.size(), ne + 3));
        boolean alone = next.stream().anyMatch(word -> DENIED_ALONE.stream().anyMatch(word.folded()::startsWith));
        return alone && !restricts(words, ne) ? ne : -1;
    }

    static boolean restricts(List<Word> words, int ne) {
        return words.subList(ne + 1, Math.min(words.size(), ne + 7)).stream()
                .anyMatch(word -> word.folded().equals("que") || word.folded().equals("qu"));
    }

    /** « et pas de prison », « mais pas durs ». */
    private static boolean isBarePas(List<Word> words, int i) {
        return words.get(i).folded().equals("pas")
                && i > 0
                && i + 1 < words.size()
                && !BEFORE_STEP.contains(words.get(i - 1).folded())
                && !Affirmation.follows(words, i);
    }

    /** Where the second half of a denial stands; a <i>que</i> that comes first makes it a restriction. */
    private static int after(List<Word> words, int from) {
        for (int i = from; i < Math.min(words.size(), from + 9); i++) {
            String word = words.get(i).folded();
            if (AFTER_NE.contains(word)) {
                return i;
            }
            if (i > from && (word.equals("que") || word.equals("qu"))) {
                return -1;
            }
        }
        return -1;
    }
}
