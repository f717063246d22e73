package dev.precis.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class NameCheckTest {

    private static List<String> messages(String french, String english) {
        return NameCheck.between(french, english).stream()
                .map(finding -> finding.message().en())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Il a quitté Hanoï lundi. | He left Hanoi on Monday.
            Les États-Unis et l'OTAN se taisent. | The United States and NATO are silent.
            La Commission européenne saisit l'OMC. | The European Commission goes to the WTO.
            L'AIEA et la BCE publient le PIB. | The IAEA and the ECB publish the GDP.
            Poutine a reçu Loukachenko à Moscou. | Putin received Lukashenko in Moscow.
            Le ministre allemand est à Pékin. | The German minister is in Beijing.
            Les Américains ont quitté Londres. | Americans have left London.
            Selon Medvedev, Eltsine avait raison. | According to Medvedev, Yeltsin was right.
            Trân Hông Hà a reçu Lê Manh Hùng. | Tran Hong Ha received Le Manh Hung.
            Giscard d'Estaing et L'Oréal | Giscard d'Estaing and L'Oréal
            Le PS perd la ville. | The Socialist Party loses the city.
            Macron est arrivé. | Macron's plane has landed.
            Aujourd'hui, la Banque mondiale prête moins. | Today the World Bank lends less.
            Etats généraux : Etudiants reçus. | Assembly: students received.
            """)
    void theSameNamesInEitherLanguageAreNoFinding(String french, String english) {
        assertThat(messages(french, english)).isEmpty();
    }

    @Test
    void aNameReplacedIsToldWithBothNamesAndTheirPlaces() {
        Finding finding = NameCheck.between("Anne Delorme est à Lyon.", "Anne Delarme is in Lyon.")
                .get(0);
        assertThat(finding.message().en()).isEqualTo("the French names Anne Delorme, the English Anne Delarme");
        assertThat(finding.source().orElseThrow()).isEqualTo(new Finding.Excerpt("Anne Delorme", 0, 12));
        assertThat(finding.target().orElseThrow()).isEqualTo(new Finding.Excerpt("Anne Delarme", 0, 12));
        assertThat(finding.severity()).isEqualTo(Severity.MINOR);
    }

    @Test
    void aNameRemovedIsTold() {
        assertThat(messages("Le port de Sète est fermé.", "The port is closed."))
                .containsExactly("the French names Sète, the English does not");
        assertThat(messages("Le ministre allemand est arrivé.", "The minister has arrived."))
                .containsExactly("the French names allemand, the English does not");
    }

    @Test
    void aNameNobodyWroteIsTold() {
        assertThat(messages("Le ministre est arrivé.", "The minister Karvelin has arrived."))
                .containsExactly("the English names Karvelin, the French does not");
    }

    @Test
    void aNameAddedWhereNoneIsLackingHasARuleOfItsOwn() {
        assertThat(NameCheck.between("Le ministre est arrivé.", "The minister Karvelin has arrived."))
                .extracting(Finding::rule)
                .containsExactly("added_name");
        assertThat(NameCheck.between("Le ministre Petit est arrivé.", "The minister Karvelin has arrived."))
                .extracting(Finding::rule)
                .containsExactly("name");
        assertThat(NameCheck.between("Les pays européens ont signé.", "The Karvelin countries have signed."))
                .extracting(Finding::rule)
                .containsExactly("name");
    }

    @Test
    void aCommonWordWithACapitalWithinASentenceIsAName() {
        assertThat(messages("Le plan de Bush est bon.", "His plan is good."))
                .containsExactly("the French names Bush, the English does not");
        assertThat(messages("Selon Le Manh Hung, l'accord est juste.", "According to Tran Van Nam, the deal is fair."))
                .hasSize(1);
    }

    @Test
    void anotherCountryIsAnotherName() {
        assertThat(messages("La Chine a signé.", "Japan has signed."))
                .containsExactly("the French names Chine, the English Japan");
        assertThat(NameCheck.between("La Chine a signé.", "Japan has signed."))
                .extracting(Finding::severity)
                .containsExactly(Severity.MAJOR);
        assertThat(NameCheck.between("La Corée a signé.", "South Korea has signed."))
                .isEmpty();
    }

    @Test
    void anAcronymThatIsNotTheOtherLanguagesIsTold() {
        assertThat(NameCheck.between("La BCE relève ses taux.", "The FMI raises its rates."))
                .extracting(Finding::rule)
                .containsExactly("name");
        assertThat(NameCheck.between("La XQZR relève ses taux.", "The KBPT raises its rates."))
                .extracting(Finding::rule)
                .containsExactly("acronym");
    }

    @Test
    void capitalsOfAHeadlineAreNoNames() {
        assertThat(messages("Le président visite les usines", "President Visits Factories Again"))
                .isEmpty();
    }

    @Test
    void aHundredThousandCharactersOfNamesAreReadInTheirLength() {
        String names = "Barak Obamov d'Estaing U.S.A. ".repeat(3_500);
        long start = System.nanoTime();
        NameCheck.between(names, names);
        assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(30);
    }
}
