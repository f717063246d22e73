package dev.precis.api;

import dev.precis.api.RequestJson.OptionsJson;
import dev.precis.api.RequestJson.TermJson;
import dev.precis.article.Language;
import dev.precis.briefing.BriefingOptions;
import dev.precis.cache.CacheUse;
import dev.precis.model.ModelGateway;
import dev.precis.summary.Kind;
import dev.precis.term.Glossary;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

/** Turns a request's options into ours, or says which one cannot be served and what would be. */
@Singleton
final class OptionsIntake {

    private static final int MAX_POINTS = 20;
    private static final List<Language> TARGETS = List.of(Language.BRITISH_ENGLISH, Language.AMERICAN_ENGLISH);

    private final ModelGateway gateway;
    private final TermIntake terms;

    OptionsIntake(ModelGateway gateway, TermIntake terms) {
        this.gateway = gateway;
        this.terms = terms;
    }

    /**
     * The options of a request.
     *
     * @param lengths of the texts it brings, in UTF-16 code units: what roles are given for has to lie within them
     */
    BriefingOptions options(OptionsJson sent, List<Integer> lengths) {
        BriefingOptions standard = BriefingOptions.DEFAULT;
        known("source_lang", sent.sourceLang(), Language.FRENCH, List.of(Language.FRENCH), Language::tag);
        return new BriefingOptions(
                known("target_lang", sent.targetLang(), standard.target(), TARGETS, Language::tag),
                known("kind", sent.kind(), standard.kind(), List.of(Kind.values()), Kind::wireName),
                sent.maxPoints().map(OptionsIntake::points).orElse(standard.maxPoints()),
                terms.applying(sent.glossaryIds(), sent.glossary()),
                sent.context().filter(context -> !context.isBlank()),
                sent.roles().map(roles -> RoleIntake.roles(roles, lengths)).orElse(standard.roles()),
                sent.model().map(this::model),
                known("cache", sent.cache(), standard.cache(), List.of(CacheUse.values()), CacheUse::wireName),
                sent.translateArticles().orElse(standard.translateArticles()));
    }

    /** The settled terms of a request that knows no other option than languages; those it names have to be ours. */
    Glossary terms(Optional<String> sourceLang, Optional<String> targetLang, Optional<List<TermJson>> glossary) {
        known("source_lang", sourceLang, Language.FRENCH, List.of(Language.FRENCH), Language::tag);
        known("target_lang", targetLang, Language.BRITISH_ENGLISH, TARGETS, Language::tag);
        return TermIntake.glossary(glossary.orElse(List.of()), "glossary");
    }

    private static <T> T known(
            String option, Optional<String> sent, T standard, List<T> allowed, Function<T, String> wireName) {
        return sent.map(value -> allowed.stream()
                        .filter(candidate -> wireName.apply(candidate).equals(value))
                        .findFirst()
                        .orElseThrow(
                                () -> RequestRefused.invalidOption(option, "allowed " + listed(allowed, wireName))))
                .orElse(standard);
    }

    private static <T> String listed(List<T> allowed, Function<T, String> wireName) {
        return (allowed.size() == 1 ? "is " : "are ")
                + allowed.stream().map(wireName).collect(Collectors.joining(", "));
    }

    private static int points(long sent) {
        if (sent < 1 || sent > MAX_POINTS) {
            throw RequestRefused.invalidOption("max_points", "allowed is 1 to " + MAX_POINTS);
        }
        return (int) sent;
    }

    private String model(String name) {
        if (!gateway.knows(name)) {
            throw RequestRefused.invalidOption(
                    "model",
                    gateway.names().isEmpty()
                            ? "no language model is configured, so none can be named"
                            : "allowed " + listed(gateway.names(), model -> model));
        }
        return name;
    }
}
