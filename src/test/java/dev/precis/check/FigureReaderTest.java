package dev.precis.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;

import static org.assertj.core.api.Assertions.assertThat;

class FigureReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9 milliards d’euros | 9000000000 | euros",
                "17,9 % | 17.9 | %",
                "+8,02 % | 8.02 | %",
                "20 Airbus | 20 | Airbus",
                "12,09 milliards de yuans | 12090000000 | yuans",
                "plus de 150.000 tonnes | 150000 | tonnes",
                "$46 milliards | 46000000000 | $",
                "trois millions de dollars américains | 3000000 | dollars américains",
            })
    void aFigureIsReadWithItsUnit(String words, BigDecimal value, String unit) {
        FigureReader.Figure figure = FigureReader.read(words).orElseThrow();
        assertThat(figure.value()).isEqualByComparingTo(value);
        assertThat(figure.unit()).contains(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de 80 à 85 %", "une dizaine de ministres", "des milliers de tonnes", "beaucoup", ""})
    void whatCannotBeReadStaysEmpty(String words) {
        assertThat(FigureReader.read(words)).isEmpty();
    }

    @Test
    void aUnitThatCannotBeToldIsEmpty() {
        assertThat(FigureReader.read("20 avions commandés par la compagnie nationale")
                        .orElseThrow()
                        .unit())
                .isEmpty();
    }
}
