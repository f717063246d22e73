package dev.precis.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class FactCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Une hausse de 17,9 % | A rise of 17.9 per cent",
                "150.000 tonnes de riz | 150,000 tonnes of rice",
                "1 234 567,89 dongs | 1,234,567.89 dong",
                "3 milliards de dollars | $3bn",
                "3 milliards de dollars | three billion dollars",
                "1 000 milliards de dongs | 1 trillion dong",
                "trois millions de voyageurs | 3 million travellers",
                "quatre-vingt-dix-sept pays | 97 countries",
                "le 6ᵉ cycle | the sixth round",
                "le 30e anniversaire | the 30th anniversary",
                "du 12 au 14 novembre 25 | from 12 to 14 November 2025",
                "la saison 2025-2026 | the 2025–26 season",
                "à 20 h | at 8 p.m.",
                "à 8 h 30 | at 8.30 a.m.",
                "à 20h30 | at 8:30 p.m.",
                "de 80 à 85 millions de personnes | from 80 million to 85 million people",
                "entre 2 et 3 milliards d’euros | between €2 billion and €3 billion",
                "un million et demi | 1.5 million",
                "3 milliards et demi | 3.5 billion",
                "le XXIe siècle | the 21st century",
                "une dizaine de ministres | about 10 ministers",
                "les années 70 | the 1970s",
                "2 pays | both countries",
                "50 % des sièges | half the seats",
                "100 millions de tonnes | 100m tonnes",
                "une surface de 12 km2 | an area of 12 square kilometres",
                "la saison 1991/1992 | the 1991/92 season",
                "une première tranche, puis 100 autres milliards | an instalment, then another 100 billion",
                "2 heures 40 minutes | 2 hours 40 minutes",
                "rentrés à 22h30. | home at 10:30 p.m.",
                "15 milliards d’euros | 15 thousand million euros",
                "3 mille milliards de dollars | 3 trillion dollars",
                "un lecteur | an MP3 player",
                "le CO2 | carbon dioxide",
                "en 2:03:59 | in 2:03:59",
                "Aucun chiffre | One figure",
                "à 13:00 | at 1 p.m.",
                "à 13 h 00 | at 1 p.m.",
                "2,5 milliards d’euros | €2,500 million",
                "une dizaine de ministres | a dozen ministers",
                "deux fois plus | twice as many",
                "le premier producteur | the No. 1 producer",
                "au quatrième trimestre | in Q4",
                "il y a deux ans | two years ago",
                "deux ans et demi | two and a half years",
                "à dix heures et demie | at 10.30",
                "24 heures | a day",
                "18 mois | one and a half years",
                "en cinq quarts d’heure, à 400 km/h | in five quarters of an hour, at 250 mph",
                "les années trente | the 1930s",
                "des dizaines de milliards | billions",
                "dix milliards de livres | billions of pounds",
                "de 80 à 85 % | from 80% to 85%",
                "entre 30 % et 75 % | between 30 and 75 per cent",
                "une hausse de 2 points | a rise of 2 percentage points",
                "5 dollars canadiens | C$5",
                "Trois Français sur quatre | Three in four French people",
                "un tiers des sièges | a third of the seats",
                "trois premiers trimestres | first three quarters",
                "le 28/08/2009 | 28 August 2009",
                "en août, un mardi | in August, on a Tuesday",
                "un Français sur trois | a third of French people",
                "les attentats du 11 septembre | the 9/11 attacks",
                "à neuf heures moins vingt | at 8:40",
                "à neuf heures moins le quart | at a quarter to nine",
                "les années 70 | the nineteen seventies",
                "les 18 derniers mois | the last one and a half years",
                "au premier trimestre | in the first three months",
                "des dizaines de milliers de gens | tens of thousands of people",
                "une distance de 2.735 km | a distance of 1,700 miles",
                "les JO-92 | the 1992 Games",
                "en 20 sec 53 | in 20.53",
                "Louis XIV | Louis XIV",
                "la Formule 1 | Formula One",
                "dans la nuit de lundi | on Sunday night",
                "du 5 au 7 février | from the 5th to the 7th of February",
                "il peut marcher en mars | he may march in March",
                "la planète Mars | the planet Mars",
                "le dollar baisse face à l’euro | the dollar falls against the euro",
            })
    void numbersThatSayTheSameRaiseNothing(String french, String english) {
        assertThat(FactCheck.between(french, english)).isEmpty();
    }

    @Test
    void aNumberThatChangesBetweenSourceAndTargetIsFlagged() {
        assertThat(FactCheck.between("un excédent de 12,09 milliards de yuans", "a surplus of 12.9 billion yuan"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
                    assertThat(finding.message().en())
                            .contains("12,09 milliards")
                            .contains("12.9 billion");
                    assertThat(finding.source().orElseThrow())
                            .isEqualTo(new Finding.Excerpt("12,09 milliards", 15, 30));
                    assertThat(finding.target().orElseThrow()).isEqualTo(new Finding.Excerpt("12.9 billion", 13, 25));
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 milliards d’euros | 3 million euros",
                "8,02 % | 802 per cent",
                "le 6e cycle | the fifth round, of 7",
                "2 février 2026 | 3 February 2026",
                "150.000 tonnes | 15,000 tonnes",
                "3 millions | 1 million",
                "un Airbus A320 | an Airbus A321",
                "à 20 h 30 | at 8.15 p.m.",
                "14 novembre 25 | 14 November 2024",
            })
    void aChangedNumberIsCritical(String french, String english) {
        assertThat(FactCheck.between(french, english))
                .extracting(Finding::severity)
                .contains(Severity.CRITICAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "magnitude | 3 milliards d’euros | €3 million",
                "magnitude | des millions de gens | billions of people",
                "percent | une part de 17,9 % | a share of 17.9",
                "percent | une part de 17,9 | a share of 17.9%",
                "percent | une hausse de 2 % | a rise of 2 percentage points",
                "percent | 25 points de base | 25 percentage points",
                "currency | 40 milliards d’euros | $40 billion",
                "currency | 5 dollars canadiens | A$5",
                "currency | des milliers de livres sterling | thousands of euros",
                "currency | la hausse du dollar | the rise of the euro",
                "ordinal | le troisième mandat | the fifth term",
                "ordinal | le 6e cycle | the 7th round",
                "number | trois accords | seven agreements",
                "number | une dizaine de ministres | about seven ministers",
                "number | une trentaine d’années | about fifty years",
                "number | les rebelles du M23 | the M28 rebels",
                "number | le pilote de F1, un Français | the F5 driver, a Frenchman",
                "number | un Français sur trois | one in four French people",
                "number | le tiers des voix | a ninth of the votes",
                "number | Louis XIV | Louis XVI",
                "number | des centaines de gens | thousands of people",
                "magnitude | 150.000 euros | €150",
                "magnitude | des dizaines de milliers de gens | tens of millions of people",
                "ordinal | au troisième trimestre | in the fourth quarter",
                "ordinal | le premier semestre | the second half of the year",
                "ordinal | le deuxième tour | the first round",
                "number | un tiers des sièges | a sixth of the seats",
                "date | le 2 février | 2 March",
                "date | en mars et en juin | in June and in June",
                "date | mardi prochain | next Thursday",
                "date | le 2 mai et le 7 juin | 7 May and 2 June",
                "date | le 2 mai 2024, le 3 juin 2025 | 2 May 2025, 3 June 2024",
                "time | à 20 heures | at 8 a.m.",
                "unit | une peine de 72 ans | a sentence of 72 days",
                "unit | un site de 40 hectares | a site of 40 acres",
            })
    void whatANumberSaysOrMeasuresMayNotChange(String rule, String french, String english) {
        assertThat(FactCheck.between(french, english))
                .filteredOn(finding -> finding.severity() != Severity.MINOR)
                .extracting(Finding::rule)
                .contains(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "le 2 février 2026 | on 3 February 2026",
                "le 2 février 2026 | on 3 February 2027",
                "le 2 février | on 2 March",
                "le 2 février 2026 | on 5 March 2027",
                "le 1er mars | on 2 March",
                "mars 2025 | March 2026",
                "le 28/08/2009 | on 29 August 2009",
                "le 28/08/2009 | on 28 September 2009",
                "le 2 février, 2 morts | on 3 February, 2 dead",
            })
    void aChangedDateIsOneFindingThatShowsItWhole(String french, String english) {
        assertThat(FactCheck.between(french, english)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("date");
            assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
            assertThat(finding.message().en())
                    .contains(DateReader.in(french).get(0).text());
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number | en 2025 | in 2026",
                "number | du 12 au 14 novembre 2025 | from 12 to 15 November 2025",
                "number | le 2 février 2026 | in February 2026",
                "number | le 2 février 2026 | on 2 February",
                "date | le 2 février, 5 morts | on 3 February, 6 dead",
                "number | le 2 février, 5 morts | on 3 February, 6 dead",
                "number | 5 morts le 2 février | on 3 February, 6 dead",
            })
    void whatADateDoesNotTellItsNumbersStillDo(String rule, String french, String english) {
        assertThat(FactCheck.between(french, english))
                .filteredOn(finding -> finding.severity() != Severity.MINOR)
                .extracting(Finding::rule)
                .containsOnlyOnce(rule);
    }

    @Test
    void aFindingShowsBothTextsAndTheirPlaces() {
        String french = "Le prix monte de 5 % en mars.";
        String english = "The price is up 5 in May.";
        assertThat(FactCheck.between(french, english)).hasSize(2).allSatisfy(finding -> {
            Finding.Excerpt source = finding.source().orElseThrow();
            Finding.Excerpt target = finding.target().orElseThrow();
            assertThat(french.substring(source.start(), source.end())).isEqualTo(source.text());
            assertThat(english.substring(target.start(), target.end())).isEqualTo(target.text());
            assertThat(finding.message().en()).contains(source.text()).contains(target.text());
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "douze délégués | delegates",
                "des délégués | twelve delegates",
                "en mars | last month",
                "lundi | today",
                "2 millions | 2 million euros",
            })
    void whatATranslatorMayLeaveOutOrTellIsAdvice(String french, String english) {
        assertThat(FactCheck.between(french, english))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.MINOR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "percent | La hausse atteint 8 euros.",
                "percent | La part est de 8 %, le prix de 12 %.",
                "currency | Le plan vaut 40 milliards de dollars.",
                "date | La visite est prévue en avril.",
                "date | La visite est prévue jeudi.",
                "unsupported_number | C’est le septième cycle.",
                "unsupported_number | Neuf pays ont signé.",
            })
    void aFactOfAClaimMustStandInItsEvidence(String rule, String claim) {
        List<String> evidence = List.of(
                "La hausse atteint 8 % pour un prix de 12 euros, au sixième cycle.",
                "Le plan vaut 40 milliards d’euros.", "La visite de mars a lieu lundi ; trois pays ont signé.");
        assertThat(FactCheck.supported(claim, evidence))
                .extracting(Finding::rule)
                .containsExactly(rule);
        assertThat(FactCheck.supported(
                        "8 % de hausse, 40 milliards d’euros, lundi en mars, trois pays, 6e cycle.", evidence))
                .isEmpty();
    }

    @Test
    void aHundredPerCentMayBeSaidInWords() {
        assertThat(FactCheck.between("Elles paient dans presque 100 % des cas.", "Almost all of them pay."))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.MINOR);
        assertThat(FactCheck.between("Elles paient dans 90 % des cas.", "Almost all of them pay."))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.MAJOR);
    }

    @Test
    void aNumberLeftOutIsMajorAndOneAddedCritical() {
        assertThat(FactCheck.between("le 12 mai, 40 délégués", "on 12 May, delegates"))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.MAJOR);
        assertThat(FactCheck.between("le 12 mai, des délégués", "on 12 May, 40 delegates"))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.CRITICAL);
    }

    @Test
    void aNumberOfAClaimMustStandInItsEvidence() {
        List<String> evidence = List.of("Le port a traité 3 millions de conteneurs.", "La hausse atteint 8 %.");
        assertThat(FactCheck.supported("Trois millions de conteneurs, 3.000.000, soit +8 %.", evidence))
                .isEmpty();
        assertThat(FactCheck.supported("Le port a traité 4 millions de conteneurs.", evidence))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("unsupported_number");
                    assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
                    assertThat(finding.target().orElseThrow().text()).isEqualTo("4 millions");
                });
    }
}
