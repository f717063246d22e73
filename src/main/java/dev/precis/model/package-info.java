/**
 * The only way to a language model: prompts, the gateway with its deadline and retries, the engines, and the failures.
 *
 * <p>Knows nothing of articles or notes. A failure is a value here and becomes a status at the edge alone.
 */
package dev.precis.model;
