/**
 * What came in, unchanged: the article, spans into its text, its language and that language's words.
 *
 * <p>Everything else reads from here and nothing here reads from anywhere. Offsets are UTF-16 code units into the text
 * exactly as it came.
 */
package dev.precis.article;
