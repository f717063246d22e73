package dev.precis.note;

/**
 * Where a claim stands in its article.
 *
 * @param segment the cited sentence, {@code a1.s3}
 * @param start first UTF-16 code unit in the article's text
 * @param end one past the last code unit
 */
public record Evidence(String segment, int start, int end) {}
