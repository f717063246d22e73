package dev.precis.summary;

import dev.precis.article.FoldedText;

import java.util.List;
import java.util.Set;

/**
 * French words as they are compared: lower case and without accents, since copied pages often come without theirs.
 *
 * <p>Never shown and never an offset's base.
 */
final class Words {

    /** Long enough to tell words apart, short enough to bring a French word's inflections together. */
    private static final int STEM = 5;

    private static final int SHORTEST_CONTENT = 3;

    /** Folded words of three letters and more that carry no content of their own. */
    private static final Set<String> FUNCTION_WORDS = Set.of("""
            afin ainsi alors apres aucun aucune auquel aura aurait auront aussi autre autres aux avaient avait avant avec
            avoir ayant bien car cela celle celles celui cependant ces cet cette ceux chaque chez comme contre dans depuis
            des doit doivent donc dont elle elles encore entre est ete etaient etait etant etre eux fait faire font ils
            jusque les leur leurs lors lorsque lui mais meme memes moins non nos notre nous ont par parce parmi pas
            pendant peu peut peuvent plus pour pourrait pres puis quand que quel quelle quelles quelque quelques quels qui
            quoi sans sauf selon sera serait seront ses soit son sont sous sur tandis tant tel telle telles tels tous tout
            toute toutes tres une vers via voire vos votre vous
            """.strip().split("\\s+"));

    private Words() {}

    /** The folded words of a text in their order; hyphens and apostrophes part words. */
    static List<String> of(String text) {
        return List.of(FoldedText.of(text).words());
    }

    /** The words that carry content, cut to the letters inflection leaves alone. */
    static List<String> stems(String text) {
        return of(text).stream().filter(Words::carriesContent).map(Words::stem).toList();
    }

    private static boolean carriesContent(String word) {
        return Character.isDigit(word.charAt(0))
                || (word.length() >= SHORTEST_CONTENT && !FUNCTION_WORDS.contains(word));
    }

    private static String stem(String word) {
        return word.length() <= STEM ? word : word.substring(0, STEM);
    }
}
