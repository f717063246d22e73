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

    private static String text(String body) {
        return DocxText.of(Docx.ofBody(body), Allowance.of(Limits.USUAL));
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
