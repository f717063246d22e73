package dev.precis.summary;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class EventDatesTest {

    private static final List<String> EVIDENCE = List.of(
            "Le cycle s'est tenu du 12 au 14 novembre 25 à Lyon.",
            "Le 14 novembre, la ministre a reçu la délégation.",
            "D'autres séances sont prévues dès novembre.");

    @ParameterizedTest
    @CsvSource({
        "2025-11-14, 14 novembre",
        "2025-11-12, 12 au 14 novembre 25",
        "2025-11,    novembre 2025",
        "2025-12-01, 1er décembre 2025",
    })
    void anEventIsDatedByTheWordsThatSayJustItsDateAndInPlainFrenchWithoutThem(String iso, String words) {
        EventDates dates = new EventDates(List.of());

        assertThat(dates.text(new OverviewDraft.Event(iso, "…", List.of("a1.s1")), EVIDENCE))
                .isEqualTo(words);
    }
}
