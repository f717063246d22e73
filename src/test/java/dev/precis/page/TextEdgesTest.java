package dev.precis.page;

import dev.precis.article.Article;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a text begins and ends, and what is set into it, on pages without the word or the sign that would say so. */
class TextEdgesTest {

    private static final String OPENING =
            "La coopérative laitière du Haut-Plateau ferme sa fromagerie à la fin de l'année. Les "
                    + "quarante salariés de la fromagerie l'ont appris mardi par courrier.";
    private static final String MORE = "La coopérative invoque le prix du lait, tombé sous le prix de revient des "
            + "éleveurs. Elle promet de reclasser les salariés de la fromagerie.";

    private final PageReader reader = new PageReader();

    @Test
    void aDispatchOfAnUnknownAgencyIsReadByItsShape() {
        Page page = read("Morez (JLP) – " + OPENING + "\n" + MORE + " - JLP/NV");
        assertThat(roles(page)).containsExactly(Role.DATELINE, Role.BODY, Role.BODY, Role.SIGNOFF);
    }

    @Test
    void anAcronymInBracketsAndAnAsideAreNoDateline() {
        assertThat(roles(read("Morez (JLP) – la plus haute ville du Jura – redoute la décision. " + OPENING)))
                .containsExactly(Role.BODY);
    }

    @Test
    void aCreditOfAnUnknownOwnerIsReadByItsShape() {
        for (String caption : List.of(
                "La cave d'affinage compte huit mille meules. LISE AUBRY POUR LE PLATEAU",
                "La cave d'affinage compte huit mille meules. Lise Aubry/Le Plateau",
                "La cave d'affinage compte huit mille meules. (L. Aubry/Le Plateau)",
                "La cave d'affinage compte huit mille meules. Dessin : Lise Aubry")) {
            assertThat(roles(read(OPENING + "\n" + caption + "\n" + MORE)))
                    .as(caption)
                    .containsExactly(Role.BODY, Role.CAPTION, Role.BODY);
        }
    }

    @Test
    void aCaptionAndItsCreditGluedToAParagraphAreSplitOff() {
        Page page = read(OPENING + "\nLa cave compte huit mille meules. PHOTO LISE AUBRY" + MORE);
        assertThat(roles(page)).containsExactly(Role.BODY, Role.CAPTION, Role.BODY);
        assertThat(page.text(page.blocks().get(2))).isEqualTo(MORE);
    }

    @Test
    void aCreditBeforeTextWithoutAFullStopIsSplitOff() {
        Page page = read(OPENING + "\n© AFP " + MORE.substring(0, MORE.length() - 1));
        assertThat(roles(page)).containsExactly(Role.BODY, Role.CAPTION, Role.BODY);
    }

    @Test
    void aHeadlineOfAnotherArticleBetweenParagraphsNeedsNoPromoWord() {
        String headline = "Vendanges : comment les vignerons d'Arbois préparent une récolte sous la grêle";
        assertThat(roles(read(OPENING + "\n" + headline + "\n" + MORE)))
                .containsExactly(Role.BODY, Role.TEASER, Role.BODY);
        assertThat(roles(read(OPENING + "\nUne fromagerie sans lait\n" + MORE)))
                .containsExactly(Role.BODY, Role.SUBHEAD, Role.BODY);
    }

    @Test
    void aSentenceToTheReaderUnderTheTextIsNotItsEnd() {
        Page page = read(OPENING + "\n" + MORE + "\nRetenez votre place pour notre prochaine soirée.");
        assertThat(roles(page).subList(0, 2)).containsExactly(Role.BODY, Role.BODY);
        assertThat(page.blocks().get(2).role().isKept()).isFalse();
    }

    @Test
    void aTextThatSaysWeMayEndSo() {
        Page page = read("Nous avons tenu trente ans. " + OPENING + "\nNous demandons le prix du travail. " + MORE
                + "\nNous ne partirons pas.");
        assertThat(roles(page)).containsExactly(Role.BODY, Role.BODY, Role.BODY);
    }

    @Test
    void anotherDispatchUnderTheSignOffIsNoText() {
        Page page = read(OPENING + "\n" + MORE + "\n(AFP)\nRecul du chômage en mai. Reprise des embauches.");
        assertThat(page.blocks().get(3).role().isKept()).isFalse();
    }

    private Page read(String text) {
        return reader.read(Article.of(text), List.of());
    }

    private static List<Role> roles(Page page) {
        return page.blocks().stream().map(Block::role).toList();
    }
}
