package dev.precis.render;

import dev.precis.check.FigureReader;
import dev.precis.note.Bilingual;
import dev.precis.note.NoteSummary;
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
            entre 20 et 30 navires       | flotte                 | “entre 20 et 30 navires”
            à peine 20 gros-porteurs     | commande               | “à peine 20 gros-porteurs”
            """)
    void aFigureIsWrittenAsEnglishWritesItAndQuotedWhereCodeCannotReadIt(String text, String what, String english) {
        Optional<FigureReader.Figure> read = FigureReader.read(text);
        NoteSummary.Figure figure = new NoteSummary.Figure(
                text,
                read.map(FigureReader.Figure::value),
                read.flatMap(FigureReader.Figure::unit),
                new Bilingual(what, Optional.of("what")),
                List.of());

        assertThat(EnglishFigure.of(figure)).isEqualTo(english);
    }
}
