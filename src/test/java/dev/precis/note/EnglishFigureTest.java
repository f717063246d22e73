package dev.precis.note;

import dev.precis.check.FigureReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class EnglishFigureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plus de 9 milliards d'euros  | valeur                 | more than €9 billion
            environ 10 milliards de dollars | valeur              | about $10 billion
            17,9 %                       | part                   | 17.9%
            1 800 personnes              | participants           | 1,800 people
            450 exposants                | exposants au salon     | 450
            40                           | appareils commandés    | 40
            quatorze accords             | nombre d'accords       | 14 agreements
            900 millions                 | sommes promises, en dollars | 900 million
            1,5 milliard                 | habitants              | 1.5 billion
            entre 20 et 30 navires       | flotte                 |
            à peine 20 gros-porteurs     | commande               |
            """)
    void aFigureIsWrittenAsEnglishWritesItWhereCodeCanReadIt(String text, String what, String english) {
        Optional<FigureReader.Figure> read = FigureReader.read(text);
        NoteSummary.Figure figure = new NoteSummary.Figure(
                text,
                read.map(FigureReader.Figure::value),
                read.flatMap(FigureReader.Figure::unit),
                new Bilingual(what, Optional.of("what")),
                List.of());

        assertThat(figure.en()).isEqualTo(Optional.ofNullable(english));
    }
}
