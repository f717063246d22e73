/**
 * Where a sentence ends, and how many sentences fit into one question: segments, the sentence splitter, chunks.
 *
 * <p>Signs are judged by rules and OpenNLP's French model; what ends without any sign (headings run into their text, items of
 * lists) by what a reader would see.
 */
package dev.precis.segment;
