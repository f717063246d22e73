package dev.precis.api;

import dev.precis.api.RequestJson.TermJson;

import java.util.List;
import java.util.Optional;

/** A request for checks as it stands in JSON. */
record CheckJson(
        Optional<List<PairJson>> pairs,
        Optional<List<ClaimJson>> claims,
        Optional<String> sourceLang,
        Optional<String> targetLang,
        Optional<List<TermJson>> glossary) {

    record PairJson(Optional<String> id, Optional<String> source, Optional<String> target) {}

    record ClaimJson(Optional<String> id, Optional<String> text, Optional<List<String>> evidence) {}
}
