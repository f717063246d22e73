package dev.precis.model;

import java.util.Optional;

/**
 * One call to a model.
 *
 * @param task what the call is for, in usage figures
 * @param model which model; empty for the engine's own
 */
public record ModelQuestion<T>(String task, Optional<String> model, Prompt prompt, AnswerSchema<T> schema) {}
