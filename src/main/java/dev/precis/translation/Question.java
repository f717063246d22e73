package dev.precis.translation;

/**
 * A French text that is wanted in English, however many units hold it.
 *
 * @param id stands in brackets before it; unique within a request
 * @param french in its normal form, which is one line
 * @param position index of the first unit that holds it
 */
record Question(String id, String french, int position) {}
