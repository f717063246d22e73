package dev.precis.api;

import java.util.List;
import java.util.Optional;

/** A request as it stands in JSON. Whether its values make sense is decided by those who convert it. */
record RequestJson(
        Optional<ArticleJson> article,
        Optional<List<ArticleJson>> articles,
        Optional<List<UnitJson>> units,
        Optional<OptionsJson> options) {

    record ArticleJson(
            Optional<String> id,
            Optional<String> text,
            Optional<String> contentType,
            Optional<String> title,
            Optional<String> url,
            Optional<String> publisher,
            Optional<String> published) {}

    record UnitJson(Optional<String> id, Optional<String> text) {}

    record OptionsJson(
            Optional<String> sourceLang,
            Optional<String> targetLang,
            Optional<String> kind,
            Optional<Long> maxPoints,
            Optional<List<String>> glossaryIds,
            Optional<List<TermJson>> glossary,
            Optional<String> context,
            Optional<List<RoleJson>> roles,
            Optional<String> model,
            Optional<String> cache,
            Optional<Boolean> translateArticles) {

        static final OptionsJson NONE = new OptionsJson(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    record TermJson(
            Optional<String> source,
            Optional<String> target,
            Optional<List<String>> also,
            Optional<List<String>> forbidden,
            Optional<String> note) {}

    record RoleJson(Optional<String> article, Optional<Integer> start, Optional<Integer> end, Optional<String> role) {}
}
