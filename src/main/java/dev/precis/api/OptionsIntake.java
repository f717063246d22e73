package dev.precis.api;

import dev.precis.api.RequestJson.OptionsJson;
import dev.precis.api.RequestJson.RoleJson;
import dev.precis.api.RequestJson.TermJson;
import dev.precis.article.Article;
import dev.precis.article.Language;
import dev.precis.article.SourceSpan;
import dev.precis.briefing.BriefingOptions;
import dev.precis.cache.CacheUse;
import dev.precis.model.ModelGateway;
import dev.precis.page.Role;
import dev.precis.page.RoleOverride;
import dev.precis.summary.Kind;
import dev.precis.term.Glossary;

import java.util.Arrays;
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
     * @param articles what it brings; roles can be given for a single article alone
     */
    BriefingOptions options(OptionsJson sent, List<Article> articles) {
        BriefingOptions standard = BriefingOptions.DEFAULT;
        known("source_lang", sent.sourceLang(), Language.FRENCH, List.of(Language.FRENCH), Language::tag);
        return new BriefingOptions(
                known("target_lang", sent.targetLang(), standard.target(), TARGETS, Language::tag),
                known("kind", sent.kind(), standard.kind(), List.of(Kind.values()), Kind::wireName),
                sent.maxPoints().map(OptionsIntake::points).orElse(standard.maxPoints()),
                terms.applying(sent.glossaryIds(), sent.glossary()),
                sent.context().filter(context -> !context.isBlank()),
                sent.roles().map(roles -> roles(roles, articles)).orElse(standard.roles()),
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

    private static List<RoleOverride> roles(List<RoleJson> sent, List<Article> articles) {
        if (!sent.isEmpty() && articles.size() != 1) {
            throw RequestRefused.invalidOption("roles", "they can be given where the request brings one article");
        }
        List<RoleOverride> roles =
                sent.stream().map(role -> role(role, articles.get(0))).toList();
        for (int i = 0; i < roles.size(); i++) {
            for (RoleOverride earlier : roles.subList(0, i)) {
                if (earlier.span().overlaps(roles.get(i).span())) {
                    throw RequestRefused.invalidOption("roles", "two of the stretches overlap");
                }
            }
        }
        return roles;
    }

    private static RoleOverride role(RoleJson sent, Article article) {
        int length = article.text().length();
        int start = sent.start().orElse(-1);
        int end = sent.end().orElse(-1);
        if (start < 0 || end <= start || end > length) {
            throw RequestRefused.invalidOption(
                    "roles", "start and end name a stretch of the text, whose length is " + length);
        }
        Role role = Arrays.stream(Role.values())
                .filter(candidate ->
                        sent.role().filter(candidate.wireName()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> RequestRefused.invalidOption(
                        "roles", "allowed " + listed(List.of(Role.values()), Role::wireName)));
        return new RoleOverride(new SourceSpan(start, end), role);
    }
}
