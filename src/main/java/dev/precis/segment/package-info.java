/** Where a sentence ends, and how many sentences fit into one question: segments, the sentence splitter, chunks. */
package dev.precis.segment;
