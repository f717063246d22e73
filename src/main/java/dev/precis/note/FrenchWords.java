package dev.precis.note;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which words of a folded French text say what it is about, and which decide what it says of it. */
final class FrenchWords {

    private static final Set<String> FUNCTION_WORDS = set("""
            a afin ai ainsi alors apres au aucun aussi autre autres aux avait avant avec avoir c ce cela celle celles celui ces
            cet cette ceux chaque comme contre d dans de depuis des deux dont du durant elle elles en encore entre est et etaient
            etait etant ete etre eu eux fait fois font grace hors il ils j jusqu l la le les leur leurs lors lui m ma mais me
            meme memes mes moins mon n ne nos notre nous on ont or ou par parmi pas pendant peut peu plus pour pourquoi puis qu
            quand que quel quelle quelles quels qui quoi s sa sans se selon sera seront ses si soit son sont sous sur t ta tandis
            te tel telle telles tels ton tous tout toute toutes tres un une vers voici voila vos votre vous y
            """);

    private static final Set<String> NEGATIONS = set("ne n pas aucun aucune jamais non sans ni");

    /** Words that turn a sentence into another: direction, rank, time. */
    private static final Set<String> DECISIVE = set("""
            hausse baisse recul repli progression augmente diminue export exportations
            import importations premier premiere deuxieme second seconde troisieme quatrieme dernier derniere prochain prochaine
            trimestre semestre mois annee jour semaine hier demain mercredi lundi mardi jeudi vendredi samedi dimanche janvier
            fevrier mars avril mai juin juillet aout septembre octobre novembre decembre minimum maximum moins plus
            """);

    private static final Pattern CONDITIONAL = Pattern.compile(".{2,}rai(?:t|ent)");
    private static final int SHORTEST = 3;
    private static final int STEM = 7;

    private FrenchWords() {}

    static boolean isContent(String folded) {
        return folded.length() >= SHORTEST && !FUNCTION_WORDS.contains(folded);
    }

    static boolean isDecisive(String folded) {
        return DECISIVE.contains(folded) || isDoubt(folded);
    }

    /** Whether a word says that something is not so, or is only said to be so: negations and conditionals. */
    static boolean isDoubt(String folded) {
        return NEGATIONS.contains(folded) || CONDITIONAL.matcher(folded).matches();
    }

    /**
     * A word without its inflection, roughly: cut to seven letters, and a final {@code e}, {@code s} or {@code x} dropped.
     * Truncation is nearly as good for French as a full stemmer (McNamee and Mayfield, 2004), and needs no rules.
     */
    static String stem(String folded) {
        String cut = folded.length() > STEM ? folded.substring(0, STEM) : folded;
        String bare = cut.replaceFirst("[esx]{1,2}$", "");
        return bare.length() >= SHORTEST ? bare : cut;
    }

    private static Set<String> set(String words) {
        return Arrays.stream(words.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
