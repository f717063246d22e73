package dev.precis.check;

/**
 * A figure and the time it counts for: {@code 35 heures par semaine}, {@code $350 a day}.
 *
 * @param period its name, the same in both languages: {@code week}
 * @param text from the figure to what says the period, or the other way round
 * @param start first UTF-16 code unit
 * @param end one past the last code unit
 */
record Rate(NumberFact number, String period, String text, int start, int end) {

    Finding.Excerpt excerpt() {
        return new Finding.Excerpt(text, start, end);
    }
}
