package dev.precis.check;

import dev.precis.article.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.List;

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
                "une dizaine;1 10",
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
                "8.02 per cent;8.02",
            })
    void anEnglishNumberIsReadWithItsValue(String text, String values) {
        assertThat(values(text, BRITISH_ENGLISH)).isEqualTo(List.of(values.split(" ")));
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
        assertThat(Numbers.of("150.000", FRENCH).get(0).readings())
                .containsExactlyInAnyOrder(Numbers.plain(150_000), Numbers.plain(150));
        assertThat(Numbers.of("8.02", FRENCH).get(0).readings()).containsExactly(new BigDecimal("8.02"));
    }

    private static List<String> values(String text, Language language) {
        return Numbers.of(text, language).stream()
                .map(fact -> fact.value().toPlainString())
                .toList();
    }
}
