package dev.precis.check;

/**
 * A month or a day of the week that a text names.
 *
 * @param value 1 to 12, or 1 (Monday) to 7
 * @param start first UTF-16 code unit
 * @param end one past the last code unit
 * @param atNight whether a night is named for the day that it ends with: « dans la nuit de lundi » is Sunday night
 */
record CalendarWord(Kind kind, int value, String text, int start, int end, boolean atNight) {

    /** What is named. */
    enum Kind {
        MONTH,
        WEEKDAY
    }

    Finding.Excerpt excerpt() {
        return new Finding.Excerpt(text, start, end);
    }
}
