/**
 * Durable batches: items, states, progress, cancel, take-over; and answers that are given again to a request that names itself.
 *
 * <p>The tables {@code job} and {@code job_item} are the truth. db-scheduler says who does what when; its own table can be made anew
 * from ours. Whoever works on an item holds a number, and only its highest number may say what came of the item.
 */
package dev.precis.job;
