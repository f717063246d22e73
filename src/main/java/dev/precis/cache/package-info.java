/**
 * Answers that were already paid for: content-addressed keys and a persistent, single-flight store of results.
 *
 * <p>Only exact hits, and only of answers that passed their checks.
 */
package dev.precis.cache;
