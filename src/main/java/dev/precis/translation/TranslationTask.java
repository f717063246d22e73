package dev.precis.translation;

import dev.precis.cache.CacheKey;
import dev.precis.check.CheckerVersion;
import dev.precis.check.EchoCheck;
import dev.precis.model.PromptTemplate;
import dev.precis.term.SimilarUnit;
import dev.precis.term.TermEntry;
import dev.precis.term.TermFinder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a request's questions have in common.
 *
 * @param texts of all units in reading order, for neighbours
 * @param checks of what is answered
 * @param echo knows an answer that repeats the prompt
 * @param modelName for the record of what was kept, and for counting tokens
 * @param fingerprint of the engine and its parameters
 * @param memory the approved English that is nearest to a French text
 */
record TranslationTask(
        TranslationRequest request,
        List<String> texts,
        PromptTemplate template,
        TermFinder terms,
        UnitChecks checks,
        EchoCheck echo,
        String modelName,
        String fingerprint,
        Function<String, Optional<SimilarUnit>> memory) {

    static final String NAME = "translation";

    /** Raised whenever {@link TranslationDraft} or what is kept of it changes. */
    private static final String SCHEMA_VERSION = "1";

    /**
     * The identity of a question. Neighbours and the unit's id are no part of it, so that a sentence keeps its English when another
     * one changes or it moves.
     */
    CacheKey key(Question question) {
        return CacheKey.of(Map.of(
                "task", NAME,
                "schema", SCHEMA_VERSION,
                "checker", CheckerVersion.CURRENT,
                "model", fingerprint,
                "prompt", template.sha256(),
                "target", request.target().tag(),
                "glossary", settled(question),
                "context", request.context().orElse(""),
                "source", question.french()));
    }

    private String settled(Question question) {
        return terms.in(question.french()).stream()
                .map(TranslationTask::written)
                .collect(Collectors.joining("\u0001"));
    }

    private static String written(TermEntry entry) {
        return String.join("\u0000", entry.source(), entry.target(), "" + entry.also(), "" + entry.forbidden());
    }
}
