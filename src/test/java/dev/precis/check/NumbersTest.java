package dev.precis.check;

import dev.precis.article.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;

import static dev.precis.article.Language.BRITISH_ENGLISH;
import static dev.precis.article.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "17,9 %;17.9",
                "150.000 tonnes;150000",
                "1 234 567,89 euros;1234567.89",
                "1.234.567 habitants;1234567",
                "3 milliards;3000000000",
                "12,09 milliards de yuans;12090000000",
                "46 Md€;46000000000",
                "2,5 M€;2500000",
                "3 milliards et demi;3500000000",
                "6ᵉ cycle;6",
                "5e cycle;5",
                "1er mars;1",
                "8 h 30;8.3",
                "0,125 point;0.125",
                "3 billions;3000000000000",
                "quatre-vingt-dix-sept;97",
                "mille neuf cent soixante-quinze;1975",
                "trois millions deux cent mille;3200000",
                "vingt et un;21",
                "soixante et onze;71",
                "dix-huit;18",
                "une dizaine;10",
                "trois douzaines;36",
                "une demi-douzaine;6",
                "un demi-million;500000",
                "deux millions et demi;2500000",
                "nonante-sept;97",
                "septante et un;71",
                "huitante-trois;83",
                "soixante-dixième;70",
                "cent vingt-cinquième;125",
                "trois quarts;0.75",
                "deux virgule zéro cinq;2.05",
                "6 mille 74;6074",
                "5/8;0.625",
                "5½;5.5",
                "0, 5 %;0.5",
                "cinq pour cent;5",
                "le 3 sept. 2025;3 2025",
                "sixième;6",
                "XXIe siècle;21 100",
                "deux ou trois;2 3",
                "02/02/2026;2 2 2026",
                "du 12 au 14 novembre 25;12 14 25",
                "une surface de 12 km2;1 12",
            })
    void aFrenchNumberIsReadWithItsValue(String text, String values) {
        assertThat(values(text, FRENCH)).isEqualTo(List.of(values.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "17.9 per cent;17.9",
                "150,000 tonnes;150000",
                "1,234,567.89 euros;1234567.89",
                "$46bn;46000000000",
                "€9 billion;9000000000",
                "1.5m people;1500000",
                "30th anniversary;30",
                "sixth round;6",
                "8.30 p.m.;8.3",
                "ninety-seven;97",
                "one hundred and two;102",
                "two and three;2 3",
                "half a million;500000",
                "two and a half;2.5",
                "three-quarters;0.75",
                "thirty-third;33",
                "three decades;30",
                "1.047 million;1047000",
                "8,000 million;8000000000",
                "8.02 per cent;8.02",
            })
    void anEnglishNumberIsReadWithItsValue(String text, String values) {
        assertThat(values(text, BRITISH_ENGLISH)).isEqualTo(List.of(values.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "17,9 %;Percent[]",
                "dix pour cent;Percent[]",
                "dix pour-cent;Percent[]",
                "2,5 points de pourcentage;Points[name=percentage]",
                "25 points de base;Points[name=basis]",
                "12 points;Points[name=any]",
                "9 milliards d’euros;Currency[family=euro, code=Optional[EUR]]",
                "€ 50;Currency[family=euro, code=Optional[EUR]]",
                "EUR 50;Currency[family=euro, code=Optional[EUR]]",
                "3 $;Currency[family=dollar, code=Optional.empty]",
                "US$ 20 millions;Currency[family=dollar, code=Optional[USD]]",
                "5 dollars canadiens;Currency[family=dollar, code=Optional[CAD]]",
                "10 000 francs suisses;Currency[family=franc, code=Optional[CHF]]",
                "500 francs CFA;Currency[family=franc, code=Optional[XOF]]",
                "7 livres sterling;Currency[family=pound, code=Optional[GBP]]",
                "40 centimes d’euro;Currency[family=cent, code=Optional.empty]",
                "225 km/h;Unit[name=km/h]",
                "12 km2;Unit[name=km2]",
                "3 kilomètres carrés;Unit[name=km2]",
                "37 °C;Unit[name=celsius]",
                "8 heures du soir;Clock[afternoon=true]",
                "20 h 30;Clock[afternoon=true]",
                "27 pays;None[]",
            })
    void whatAFrenchNumberMeasuresIsRead(String text, String measure) {
        assertThat(Numbers.of(text, FRENCH).get(0).measure()).hasToString(measure);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "5 per cent;Percent[]",
                "a 5-percent stake;None[],Percent[]",
                "from 5 to 6%;Percent[],Percent[]",
                "$5 to 10 million;Currency[family=dollar, code=Optional.empty],Currency[family=dollar, code=Optional.empty]",
                "8 p.m.;Clock[afternoon=true]",
                "8:30 am;Clock[afternoon=false]",
                "140mph;Unit[name=mph]",
                "30 Euro cents;Currency[family=cent, code=Optional.empty]",
                "in 2020, 25 percent;None[],Percent[]",
            })
    void whatAnEnglishNumberMeasuresIsRead(String text, String measures) {
        assertThat(Numbers.of(text, BRITISH_ENGLISH).stream()
                        .map(number -> number.measure().toString())
                        .collect(Collectors.joining(",")))
                .isEqualTo(measures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "sixième;ORDINAL",
                "6e cycle;ORDINAL",
                "XXIe;ORDINAL",
                "deux tiers;FRACTION",
                "un cinquième;FRACTION",
                "20 h 30;TIME",
                "une centaine;ROUGH",
                "des millions;ROUGH",
                "la moitié;IMPLIED",
                "douze;CARDINAL",
            })
    void whatANumberIsForIsRead(String text, NumberFact.Kind kind) {
        assertThat(Numbers.of(text, FRENCH).get(0).kind()).isEqualTo(kind);
    }

    @Test
    void aSignIsReadAndARangeHasNone() {
        assertThat(Numbers.of("−0,42 %, +3 et -7, mais 80-85", FRENCH))
                .extracting(NumberFact::sign)
                .containsExactly(
                        NumberFact.Sign.MINUS,
                        NumberFact.Sign.PLUS,
                        NumberFact.Sign.MINUS,
                        NumberFact.Sign.NONE,
                        NumberFact.Sign.NONE);
    }

    @Test
    void accentsInTwoCodePointsAndNoBreakSpacesChangeNothing() {
        String text = "vingt-cinquième, 1 234 567,89 euros, 12,5 % à 3 millions d’années";
        String other = Normalizer.normalize(text, Normalizer.Form.NFD).replace(' ', '\u00A0');
        assertThat(values(other, FRENCH)).isEqualTo(values(text, FRENCH));
        assertThat(Numbers.of(other, FRENCH))
                .extracting(NumberFact::measure)
                .isEqualTo(Numbers.of(text, FRENCH).stream()
                        .map(NumberFact::measure)
                        .toList());
    }

    @Test
    void aPlaceAndItsWordsAreKnown() {
        NumberFact fact = Numbers.of("près de 12,09 milliards de yuans", FRENCH).get(0);
        assertThat(fact.text()).isEqualTo("12,09 milliards");
        assertThat(fact.start()).isEqualTo(8);
        assertThat(fact.end()).isEqualTo(23);
    }

    @Test
    void aPointBeforeThreeDigitsHasTwoReadings() {
        assertThat(Numbers.of("150.250", FRENCH).get(0).readings())
                .containsExactlyInAnyOrder(Numbers.plain(150_250), new BigDecimal("150.25"));
        assertThat(Numbers.of("8.02", FRENCH).get(0).readings()).containsExactly(new BigDecimal("8.02"));
    }

    @Test
    void aPointBeforeThreeNoughtsGroups() {
        assertThat(Numbers.of("150.000", FRENCH).get(0).readings()).containsExactly(Numbers.plain(150_000));
        assertThat(Numbers.of("150,000", BRITISH_ENGLISH).get(0).readings()).containsExactly(Numbers.plain(150_000));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "un Français sur trois;0.333333333333333",
                "1 sur 20;0.05",
                "3 douzaines;36",
                "cinq et un quart;5.25",
                "cinq milliards et trois quarts;5750000000",
                "trois quarts de million;750000",
                "des dizaines de milliers;10000",
                "neuf heures moins vingt;8.4",
                "9 heures moins le quart;8.45",
                "dix heures trente;10.3",
                "20 sec 53;20.53",
                "un centième;0.01",
                "deux virgule soixante et onze;2.71",
                "treize euros et quarante-cinq cents;45",
                "le M23;23",
                "JO-92;1992",
            })
    void whatFrenchNumbersSayTogetherOrInALabelIsRead(String text, String reading) {
        assertThat(readings(text, FRENCH)).contains(Numbers.plain(new BigDecimal(reading)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "one in three voters;0.333333333333333",
                "two out of five;40",
                "tens of thousands;10000",
                "a quarter of a million;250000",
                "ten to six;5.5",
                "twenty past five;5.2",
                "a quarter to nine;8.45",
                "nineteen eighty-four;1984",
                "the nineteen seventies;1970",
                "twenty twelve;2012",
            })
    void whatEnglishNumbersSayTogetherIsRead(String text, String reading) {
        assertThat(readings(text, BRITISH_ENGLISH)).contains(Numbers.plain(new BigDecimal(reading)));
    }

    @Test
    void aQuarterThatIsCountedIsNoNumber() {
        assertThat(values("au troisième trimestre", FRENCH)).containsExactly("3");
        assertThat(values("in the third quarter", BRITISH_ENGLISH)).containsExactly("3");
    }

    @Test
    void aRangeThatRisesIsNoTimeOfDay() {
        assertThat(values("six to ten", BRITISH_ENGLISH)).containsExactly("6", "10");
        assertThat(values("from eight to six", BRITISH_ENGLISH)).containsExactly("8", "6");
        assertThat(values("0.2 to 0.75 litres", BRITISH_ENGLISH)).containsExactly("0.2", "0.75");
    }

    private static List<BigDecimal> readings(String text, Language language) {
        return Numbers.of(text, language).stream()
                .flatMap(fact -> fact.readings().stream())
                .toList();
    }

    private static List<String> values(String text, Language language) {
        return Numbers.of(text, language).stream()
                .map(fact -> fact.value().toPlainString())
                .toList();
    }
}
