package dev.precis.job;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Moments as the tables hold them: always with the same number of digits, so that text sorts by time. */
final class Times {

    private static final DateTimeFormatter SORTABLE = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Times() {}

    static String text(Instant moment) {
        return SORTABLE.format(moment);
    }

    static Optional<Instant> read(String text) {
        return Optional.ofNullable(text).map(Instant::parse);
    }
}
