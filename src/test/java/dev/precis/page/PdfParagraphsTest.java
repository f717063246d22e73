package dev.precis.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class PdfParagraphsTest {

    private static final float WIDTH = 200;

    @ParameterizedTest
    @CsvSource({
        "la négo-, ciation reprend, la négociation reprend",
        "la négo\u00ad, ciation reprend, la négociation reprend",
        "l’obser-, vation des côtes, l’observation des côtes",
        "il faut peut-, être attendre, il faut peut-être attendre",
        "a-t-, il répondu, a-t-il répondu",
        "le vice-, président du conseil, le vice-président du conseil",
        "en Seine-, Saint-Denis hier, en Seine-Saint-Denis hier",
        "le ministre -, absent hier, le ministre - absent hier"
    })
    void aHyphenAtALinesEndGoesIfItBrokeAWordAndStaysIfItIsItsOwn(String first, String second, String whole) {
        assertThat(PdfParagraphs.of(List.of(line(0, 0, first), line(0, 12, second))))
                .isEqualTo(whole);
    }

    @Test
    void aCompoundTheDocumentSpellsWithItsHyphenKeepsIt() {
        assertThat(PdfParagraphs.of(List.of(
                        line(0, 0, "le bloc sud-américain et"),
                        line(0, 12, "les pays sud-"),
                        line(0, 24, "américain"))))
                .isEqualTo("le bloc sud-américain et les pays sud-américain");
    }

    @Test
    void aWiderGapPartsParagraphs() {
        assertThat(PdfParagraphs.of(
                        List.of(line(0, 0, "un"), line(0, 12, "deux"), line(0, 30, "trois"), line(0, 42, "quatre"))))
                .isEqualTo("un deux\n\ntrois quatre");
    }

    @Test
    void anIndentBeginsAParagraphAndAnIndentedBlockIsOne() {
        assertThat(PdfParagraphs.of(
                        List.of(line(0, 0, "un"), line(12, 12, "deux"), line(0, 24, "trois"), line(0, 36, "quatre"))))
                .isEqualTo("un\n\ndeux trois quatre");
        assertThat(PdfParagraphs.of(List.of(
                        line(0, 0, "un"),
                        line(12, 12, "deux"),
                        line(12, 24, "trois"),
                        line(12, 36, "quatre"),
                        line(0, 48, "cinq"))))
                .startsWith("un\n\ndeux trois");
    }

    @Test
    void aLineThatHadRoomForTheNextWordWasEndedOnPurpose() {
        PdfLine brief = new PdfLine(1, 0, 60, 100, 10, 20, 800, "Sous-titre bref");
        assertThat(PdfParagraphs.of(List.of(brief, line(0, 112, "suite pleine"), line(0, 124, "encore"))))
                .isEqualTo("Sous-titre bref\n\nsuite pleine encore");
    }

    @Test
    void aSentenceRunsOnOverAColumnAndAPageAndAHeadlineDoesNot() {
        PdfLine foot = line(0, 300, "un accord avec M. To");
        PdfLine top = new PdfLine(1, 230, 230 + WIDTH, 100, 10, 20, 800, "Lam, hier");
        PdfLine overleaf = new PdfLine(2, 0, WIDTH, 100, 10, 20, 800, "soir");
        assertThat(PdfParagraphs.of(List.of(line(0, 288, "ils ont signé"), foot, top, overleaf)))
                .isEqualTo("ils ont signé un accord avec M. To Lam, hier soir");
        PdfLine title = new PdfLine(1, 0, WIDTH, 50, 18, 20, 800, "Un grand titre");
        assertThat(PdfParagraphs.of(List.of(title, line(0, 100, "le texte")))).isEqualTo("Un grand titre\n\nle texte");
    }

    @Test
    void runningHeadsAndPageNumbersAreLeftOutAndTextInTheirPlaceIsNot() {
        List<PdfLine> lines = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            lines.add(new PdfLine(page, 0, 90, 30, 10, 20, 800, "La Gazette, page " + page));
            lines.add(new PdfLine(page, 0, 90, 60, 10, 20, 800, "Le texte commence " + "ici ".repeat(page)));
            lines.add(new PdfLine(page, 0, 90, 400, 10, 20, 800, "Une ligne répétée"));
            lines.add(new PdfLine(page, 0, 10, 780, 10, 20, 800, "– " + page + "/3 –"));
        }
        assertThat(RunningLines.without(lines).stream().map(PdfLine::text))
                .containsExactly(
                        "Le texte commence ici ",
                        "Une ligne répétée",
                        "Le texte commence ici ici ",
                        "Une ligne répétée",
                        "Le texte commence ici ici ici ",
                        "Une ligne répétée");
    }

    @Test
    void onAPageAloneTheHeadIsToldByItsPlaceAndItsSize() {
        String text = "le texte de la page, plus long que tout le reste";
        PdfLine edge = new PdfLine(1, 0, 90, 30, 10, 20, 800, "La Gazette");
        PdfLine besideIt = new PdfLine(1, 150, 200, 30, 8, 20, 800, "jeudi 3 avril");
        PdfLine small = new PdfLine(1, 0, 90, 60, 8, 20, 800, "Cahier local");
        PdfLine title = new PdfLine(1, 0, 200, 85, 18, 20, 800, "Un grand titre");
        PdfLine foot = new PdfLine(1, 0, 90, 780, 8, 20, 800, "www.gazette.example");
        assertThat(RunningLines.without(
                        List.of(edge, besideIt, small, title, line(0, 20, text), line(0, 32, text), foot)))
                .extracting(PdfLine::text)
                .containsExactly("Un grand titre", text, text);
    }

    @Test
    void textThatBeginsAtTheTopOfAPageAloneStays() {
        List<PdfLine> lines = List.of(line(0, -70, "Un titre comme le texte"), line(0, -58, "le texte"));
        assertThat(RunningLines.without(lines)).isEqualTo(lines);
        PdfLine titleInTheMargin = new PdfLine(1, 0, 200, 82, 10, 20, 800, "Un titre comme le texte");
        assertThat(RunningLines.without(List.of(titleInTheMargin, line(0, 20, "le texte"))))
                .hasSize(2);
    }

    /** A full line of 10 point letters. */
    private static PdfLine line(float left, float down, String text) {
        return new PdfLine(1, left, WIDTH, 100 + down, 10, 20, 800, text);
    }
}
