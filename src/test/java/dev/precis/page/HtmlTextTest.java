package dev.precis.page;

import dev.precis.article.MarkedText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HtmlTextTest {

    @Test
    void paragraphsStandApartAndLinesUnderEachOther() {
        assertThat(text("<h1>Titre</h1><p>Un\n  deux</p><p>trois<br>quatre</p><ul><li>a</li><li>b</li></ul>"))
                .isEqualTo("Titre\n\nUn deux\n\ntrois\nquatre\n\na\nb");
    }

    @Test
    void whatNobodySeesIsLeftOut() {
        assertThat(
                        text(
                                "<head><title>t</title></head><p>Vu</p><script>x()</script><style>p{}</style><noscript>n</noscript>"
                                        + "<div hidden>h</div><p style='display: none'>d</p><span aria-hidden=true>a</span><template>t</template>"))
                .isEqualTo("Vu");
    }

    @Test
    void inlineElementsDoNotTearWordsApart() {
        assertThat(text("<p>l’<b>Ély</b>sée <a href=x>et</a>\n<i>Matignon</i></p>"))
                .isEqualTo("l’Élysée et Matignon");
    }

    @Test
    void noBreakSpacesStayAndEntitiesAreRead() {
        assertThat(text("<p>5&nbsp;% &laquo;&#8239;oui&#8239;&raquo; &lt;b&gt;</p>"))
                .isEqualTo("5\u00a0% «\u202foui\u202f» <b>");
    }

    @Test
    void cellsOfARowAreWordsOfOneLine() {
        assertThat(text("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"))
                .isEqualTo("a b\nc");
    }

    @Test
    void twoBreaksMakeAParagraphAndPreformattedLinesStay() {
        assertThat(text("un<br><br>deux<pre>trois\nquatre</pre>")).isEqualTo("un\n\ndeux\n\ntrois\nquatre");
    }

    @Test
    void aPageThatHidesItsTextUntilAScriptHasRunIsRead() {
        assertThat(text("<div style='display:none'><p>Le texte de la page.</p></div><div hidden><p>menu</p></div>"))
                .isEqualTo("Le texte de la page.");
        assertThat(text("<p>Le texte de la page.</p><div aria-hidden=true><p>menu</p></div><dialog>Fermé</dialog>"))
                .isEqualTo("Le texte de la page.");
    }

    @Test
    void buttonsStandApartUnlessTheyAreWordsOfASentence() {
        assertThat(text("<button>Partager</button><button>Imprimer</button><p>Le <button>PIB</button> recule.</p>"))
                .isEqualTo("Partager\nImprimer\n\nLe PIB recule.");
    }

    @Test
    void whatElementsSayIsToldOfTheTextTheyHold() {
        MarkedText page = HtmlText.of(
                "<nav> <a href=/p>Politique</a> </nav><h1>Un titre</h1><p>Voir <a href=/x>ici</a> et <a href=#n>1</a>.</p>",
                Allowance.of(Limits.UNHURRIED));
        assertThat(page.markup())
                .extracting(mark -> mark.tag() + " " + mark.span().of(page.text()))
                .containsExactly("NAVIGATION Politique", "LINK Politique", "TITLE Un titre", "LINK ici");
    }

    @Test
    void nothingIsEmpty() {
        assertThat(text("")).isEmpty();
        assertThat(text("<p> </p>")).isEmpty();
    }

    @Test
    void aPageNestedTooDeepIsRefused() {
        assertThatThrownBy(() -> text("<div>".repeat(100_000) + "fond"))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("more than 500 deep");
        assertThat(text("<div>".repeat(400) + "fond")).isEqualTo("fond");
    }

    private static String text(String html) {
        return HtmlText.of(html, Allowance.of(Limits.UNHURRIED)).text();
    }
}
