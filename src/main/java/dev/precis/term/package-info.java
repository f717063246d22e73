/** Words that are settled: the glossary, and the translation memory with its TMX reader. */
package dev.precis.term;
