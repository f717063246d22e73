package dev.precis.page;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DocxTextTest {

    @Test
    void paragraphsStandApartWhateverRunsTheyAreMadeOf() {
        assertThat(text(
                        "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>Ti</w:t></w:r><w:r><w:t>tre</w:t></w:r></w:p>"
                                + "<w:p/>" + Docx.paragraph("Un & deux")))
                .isEqualTo("Titre\n\nUn & deux");
    }

    @Test
    void itemsOfAListStandUnderEachOther() {
        assertThat(text(Docx.paragraph("Voici :") + item("un") + item("deux") + Docx.paragraph("Fin")))
                .isEqualTo("Voici :\n\nun\ndeux\n\nFin");
    }

    @Test
    void aRowIsALineAndATableThatLaysOutAPageIsItsParagraphs() {
        assertThat(text(table(cell("a") + cell("b"), cell("c") + cell("d")))).isEqualTo("a b\nc d");
        assertThat(text(table("<w:tc>" + Docx.paragraph("un") + Docx.paragraph("deux") + "</w:tc>")))
                .isEqualTo("un\n\ndeux");
    }

    @Test
    void whatIsDeletedHiddenOrACodeIsNoText() {
        assertThat(text("<w:p><w:r><w:t>vu</w:t></w:r><w:del><w:r><w:delText>ôté</w:delText></w:r></w:del>"
                        + "<w:moveFrom><w:r><w:t>parti</w:t></w:r></w:moveFrom>"
                        + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>caché</w:t></w:r>"
                        + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t> aussi</w:t></w:r></w:p>"))
                .isEqualTo("vu aussi");
    }

    @Test
    void breaksTabsAndHyphensAreTheirCharacters() {
        assertThat(text(
                        "<w:p><w:pPr><w:tabs><w:tab w:pos=\"1\"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t>"
                                + "<w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t></w:r></w:p>"))
                .isEqualTo("a\nb\tc\u2011d\u00ade");
    }

    @Test
    void aTextBoxIsAParagraphOfItsOwn() {
        assertThat(text("<w:p><w:r><w:t>avant </w:t><w:pict><w:txbxContent>" + Docx.paragraph("encadré")
                        + "</w:txbxContent></w:pict></w:r><w:r><w:t>après</w:t></w:r></w:p>"))
                .isEqualTo("encadré\n\navant après");
    }

    @Test
    void aTextBoxStandsOnceThoughTheFileHoldsItTwice() {
        String box = "<w:txbxContent>" + Docx.paragraph("encadré") + "</w:txbxContent>";
        assertThat(text("<w:p><w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice>" + box + "</mc:Choice><mc:Fallback>"
                        + box + "</mc:Fallback></mc:AlternateContent><w:t>après</w:t></w:r></w:p>"))
                .isEqualTo("encadré\n\naprès");
    }

    @Test
    void insertionsAreTextAndDeletionsAreNotWhereverTheyStand() {
        assertThat(text("<w:p><w:ins><w:r><w:t>Un </w:t></w:r><w:del><w:r><w:t>vieux </w:t></w:r></w:del></w:ins>"
                        + "<w:moveTo><w:r><w:t>texte</w:t></w:r></w:moveTo></w:p>"
                        + "<w:del><w:p><w:r><w:t>parti</w:t></w:r></w:p></w:del>"))
                .isEqualTo("Un texte");
    }

    @Test
    void howThingsWereSetBeforeAChangeIsNotHowTheyAre() {
        assertThat(
                        text(
                                "<w:p><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>vu</w:t></w:r></w:p>"))
                .isEqualTo("vu");
    }

    @Test
    void notesStandInAnotherPartAndTheirNumbersAreNoText() {
        assertThat(text("<w:p><w:r><w:t>Un fait</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                        + "<w:r><w:t>, dit-il.</w:t></w:r></w:p>"))
                .isEqualTo("Un fait, dit-il.");
    }

    @Test
    void aParagraphWhoseMarkIsDeletedRunsOnInTheNext() {
        assertThat(text("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Le début </w:t></w:r></w:p>"
                        + Docx.paragraph("et la fin.")))
                .isEqualTo("Le début et la fin.");
    }

    private static String text(String body) {
        return DocxText.of(Docx.ofBody(body), Allowance.of(Limits.UNHURRIED));
    }

    private static String item(String words) {
        return "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String cell(String words) {
        return "<w:tc>" + Docx.paragraph(words) + "</w:tc>";
    }

    private static String table(String... rows) {
        return "<w:tbl><w:tr>" + String.join("</w:tr><w:tr>", rows) + "</w:tr></w:tbl>";
    }
}
