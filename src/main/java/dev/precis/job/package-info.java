/**
 * Durable batches: items, states, progress, cancel, take-over. Stands empty until batches exist; what runs at once runs in
 * {@code briefing}.
 */
package dev.precis.job;
