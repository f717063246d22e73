/**
 * Article in, checked French summary out: drafts, claims and their evidence, the checker, the extractive method, and the
 * overview over several articles.
 */
package dev.precis.summary;
