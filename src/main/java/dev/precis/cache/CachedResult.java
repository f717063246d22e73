package dev.precis.cache;

/**
 * An answer that passed its checks, and what it had cost.
 *
 * @param task {@code summary}, {@code translation} or {@code overview}
 * @param model the model that wrote it
 * @param prompt SHA-256 of the task's prompt files
 * @param json the checked draft
 * @param inputTokens its share of the tokens read by the model
 * @param outputTokens its share of the tokens written by the model
 */
public record CachedResult(
        String task, String model, String prompt, String json, long inputTokens, long outputTokens) {}
