package dev.precis.api;

import dev.precis.api.CheckJson.ClaimJson;
import dev.precis.api.CheckJson.PairJson;
import dev.precis.briefing.CheckRequest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

import jakarta.inject.Singleton;

/** Turns a request for checks into ours, or says what is wrong with it. */
@Singleton
final class CheckIntake {

    private static final int MOST = 1000;

    private final TextLimit limit;
    private final OptionsIntake options;

    CheckIntake(TextLimit limit, OptionsIntake options) {
        this.limit = limit;
        this.options = options;
    }

    CheckRequest request(CheckJson sent) {
        List<CheckRequest.Pair> pairs = each(sent.pairs(), "pairs", this::pair);
        List<CheckRequest.Claim> claims = each(sent.claims(), "claims", this::claim);
        if (pairs.isEmpty() && claims.isEmpty()) {
            throw RequestRefused.malformed("pairs or claims: at least one of either is wanted");
        }
        unique("pairs", pairs.stream().map(CheckRequest.Pair::id).toList());
        unique("claims", claims.stream().map(CheckRequest.Claim::id).toList());
        return new CheckRequest(pairs, claims, options.terms(sent.sourceLang(), sent.targetLang(), sent.glossary()));
    }

    private static <J, T> List<T> each(Optional<List<J>> sent, String list, BiFunction<J, String, T> convert) {
        List<J> items = sent.orElse(List.of());
        if (items.size() > MOST) {
            throw new RequestRefused(ProblemCode.TOO_LARGE, list + ": at most " + MOST + " in one request");
        }
        List<T> converted = new ArrayList<>();
        for (J item : items) {
            String path = list + "[" + converted.size() + "]";
            converted.add(convert.apply(JsonIntake.present(item, path), path));
        }
        return converted;
    }

    private static void unique(String list, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                throw RequestRefused.malformed(list + "[" + i + "].id stands twice");
            }
        }
    }

    private CheckRequest.Pair pair(PairJson pair, String path) {
        return new CheckRequest.Pair(
                JsonIntake.id(pair.id(), path),
                written(pair.source(), path + ".source"),
                limit.held(sent(pair.target(), path + ".target"), path + ".target"));
    }

    private CheckRequest.Claim claim(ClaimJson claim, String path) {
        List<String> evidence = claim.evidence().orElse(List.of());
        if (evidence.isEmpty()) {
            throw RequestRefused.malformed(path + ".evidence: at least one text is wanted");
        }
        List<String> texts = new ArrayList<>();
        for (String text : evidence) {
            texts.add(written(Optional.ofNullable(text), path + ".evidence[" + texts.size() + "]"));
        }
        return new CheckRequest.Claim(JsonIntake.id(claim.id(), path), written(claim.text(), path + ".text"), texts);
    }

    private String written(Optional<String> text, String path) {
        String written = sent(text, path);
        if (written.isBlank()) {
            throw new RequestRefused(ProblemCode.NO_ARTICLE_BODY, path + " is blank");
        }
        return limit.held(written, path);
    }

    private static String sent(Optional<String> text, String path) {
        return text.orElseThrow(() -> RequestRefused.malformed(path + " is wanted"));
    }
}
