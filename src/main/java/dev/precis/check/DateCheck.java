package dev.precis.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether an ISO date says what the words beside it say. */
public final class DateCheck {

    private static final Pattern ISO = Pattern.compile("([0-9]{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12][0-9]|3[01]))?)?");

    private DateCheck() {}

    /** A finding where {@code iso} is no date, or its year, month or day contradicts the first date in {@code words}. */
    public static Optional<Finding> of(String words, String iso) {
        Matcher written = ISO.matcher(iso);
        if (!written.matches()) {
            return Optional.of(finding(
                    words,
                    iso,
                    Message.of(
                                    "%s is not a date as the note writes it",
                                    "%s n’est pas une date telle que la note les écrit")
                            .with(iso)));
        }
        List<DateFact> dates = DateReader.in(words);
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        DateFact said = dates.get(0);
        boolean agrees = agrees(said.year(), written.group(1))
                && agrees(said.month(), written.group(2))
                && (agrees(said.day(), written.group(3))
                        || said.lastDay().isPresent() && agrees(said.lastDay(), written.group(3)));
        return agrees
                ? Optional.empty()
                : Optional.of(finding(
                        words,
                        iso,
                        Message.of("the text says “%s”, the date %s", "le texte dit « %s », la date %s")
                                .with(words, iso)));
    }

    private static boolean agrees(Optional<Integer> said, String written) {
        return said.isEmpty() || written == null || said.get() == Integer.parseInt(written);
    }

    private static Finding finding(String words, String iso, Message message) {
        return new Finding(
                "date",
                Severity.MAJOR,
                message,
                Optional.of(new Finding.Excerpt(words, 0, words.length())),
                Optional.of(new Finding.Excerpt(iso, 0, iso.length())));
    }
}
