package dev.precis.note;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The story over the corpus's own pages, two of which report one visit. */
class CorpusStoryTest {

    private static BriefingNote visit() throws IOException {
        return Notes.compose(
                CorpusPages.page("a1", "macron-hanoi-accords"), CorpusPages.page("a2", "macron-hanoi-airbus"));
    }

    @Test
    void onlyTheTwoReportsOfOneVisitAreOneEvent() throws IOException {
        List<ComposedArticle> pages = new ArrayList<>();
        try (Stream<Path> folders = Files.list(Path.of("corpus"))) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                String name = folder.getFileName().toString();
                pages.add(ArticleComposer.compose(CorpusPages.page(name, name).build()));
            }
        }
        assertThat(Event.among(pages))
                .extracting(event ->
                        event.articles().stream().map(ComposedArticle::id).toList())
                .filteredOn(ids -> ids.size() > 1)
                .containsExactly(List.of("macron-hanoi-accords", "macron-hanoi-airbus"));
    }

    @Test
    void whatBothReportsTellInTheirOwnWordsIsToldOnce() throws IOException {
        assertThat(visit().overview())
                .filteredOn(claim -> claim.fr().contains("Vietjet"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.evidence())
                        .extracting(Evidence::segment)
                        .containsExactly("a1.s17", "a2.s6", "a2.s7"));
        assertThat(visit().overview())
                .filteredOn(claim -> claim.fr().contains("CMA CGM"))
                .hasSize(1);
    }

    @Test
    void figuresOfficesAndSpellingsThatDifferAreNamedAndNothingElse() throws IOException {
        assertThat(visit().discrepancies())
                .extracting(claim -> claim.fr().replace('\u00A0', ' ').replace('’', '\''))
                .satisfiesExactly(
                        number -> assertThat(number)
                                .startsWith("Chiffres :")
                                .contains("l'échange de quatorze accords", "la signature d'une dizaine d'accords"),
                        amount -> assertThat(amount)
                                .startsWith("Chiffres :")
                                .contains("plus de 9 milliards d'euros", "environ 10 milliards de dollars"),
                        name -> assertThat(name).isEqualTo("Noms : « Luong Cuong » (a1) ; « Lương Cường » (a2)"),
                        name -> assertThat(name).isEqualTo("Noms : « To Lam » (a1) ; « Tô Lâm » (a2)"),
                        name -> assertThat(name)
                                .isEqualTo("Noms : « Nguyen Thi Phuong Thao » (a1) ; « Nguyễn Thị Phương Thảo » (a2)"),
                        office -> assertThat(office)
                                .startsWith("Titres : « Wouter van Wersch, président d'Airbus International » (a1)"));
    }

    @Test
    void aDayWithoutItsYearJoinsTheSameDayToldWithIt() throws IOException {
        assertThat(visit().timeline())
                .filteredOn(entry -> entry.dateText().contains("25 mai"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.date()).contains("2025-05-25"));
    }
}
