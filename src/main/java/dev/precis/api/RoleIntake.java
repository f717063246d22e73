package dev.precis.api;

import dev.precis.api.RequestJson.RoleJson;
import dev.precis.article.SourceSpan;
import dev.precis.briefing.GivenRole;
import dev.precis.page.Role;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's word on what parts of the pages are: {@code options.roles}. */
final class RoleIntake {

    /** As a note calls its articles: in the order they were sent. */
    private static final Pattern ARTICLE = Pattern.compile("a([1-9]\\d{0,5})");

    private RoleIntake() {}

    /**
     * The roles of a request.
     *
     * @param lengths of its articles, in the order they were sent
     * @throws RequestRefused where a stretch lies in no article or outside of its text, two overlap, or a role is not known
     */
    static List<GivenRole> roles(List<RoleJson> sent, List<Integer> lengths) {
        List<GivenRole> roles = sent.stream().map(role -> role(role, lengths)).toList();
        List<GivenRole> sorted = roles.stream()
                .sorted(Comparator.comparingInt(GivenRole::article)
                        .thenComparingInt(role -> role.span().start()))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            GivenRole earlier = sorted.get(i - 1);
            if (earlier.article() == sorted.get(i).article()
                    && earlier.span().overlaps(sorted.get(i).span())) {
                throw RequestRefused.invalidOption("roles", "two of the stretches overlap");
            }
        }
        return roles;
    }

    private static GivenRole role(RoleJson sent, List<Integer> lengths) {
        int article = article(sent.article(), lengths.size());
        int length = lengths.get(article - 1);
        int start = sent.start().orElse(-1);
        int end = sent.end().orElse(-1);
        if (start < 0 || end <= start || end > length) {
            throw RequestRefused.invalidOption(
                    "roles", "start and end name a stretch of the text, whose length is " + length);
        }
        return new GivenRole(article, new SourceSpan(start, end), known(sent.role()));
    }

    private static int article(Optional<String> sent, int articles) {
        if (sent.isEmpty() && articles == 1) {
            return 1;
        }
        Matcher named = ARTICLE.matcher(sent.orElse(""));
        if (named.matches() && Integer.parseInt(named.group(1)) <= articles) {
            return Integer.parseInt(named.group(1));
        }
        throw RequestRefused.invalidOption(
                "roles",
                switch (articles) {
                    case 0 -> "they can be given where the request brings an article";
                    case 1 -> "article may be left out, or is a1";
                    default -> "each says its article, a1 to a" + articles + " in the order they were sent";
                });
    }

    private static Role known(Optional<String> sent) {
        return Arrays.stream(Role.values())
                .filter(role -> sent.filter(role.wireName()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> RequestRefused.invalidOption(
                        "roles",
                        "allowed are "
                                + Arrays.stream(Role.values())
                                        .map(Role::wireName)
                                        .collect(Collectors.joining(", "))));
    }
}
