package dev.precis.page;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the page says about its article; whatever it does not say is empty, never guessed. Accents are composed (NFC), however
 * they came.
 *
 * @param title the headline
 * @param byline the author line as it stands
 * @param place the place of the dateline
 * @param agency the news agency named in dateline, sign-off or credit, such as {@code VNA}
 * @param published the day of publication, only where the page states it with its year
 */
public record PageHead(
        Optional<String> title,
        Optional<String> byline,
        Optional<String> place,
        Optional<String> agency,
        Optional<LocalDate> published) {}
