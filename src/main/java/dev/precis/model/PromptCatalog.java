package dev.precis.model;

import jakarta.inject.Singleton;

/** The prompt files: from {@code precis.prompts-dir} where a file stands there, else from the jar. */
@Singleton
public final class PromptCatalog {

    /** The prompt of a task as its files stand now; a file changed on disk counts from the next question on. */
    public PromptTemplate of(String task) {
        throw new UnsupportedOperationException();
    }
}
