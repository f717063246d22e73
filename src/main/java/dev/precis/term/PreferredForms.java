package dev.precis.term;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes French in the forms the desk prefers: {@code États-Unis} for {@code USA}, {@code Hanoï} for {@code Hà Nội}. Quotations stay as
 * they were said, and so does what would need another article before it.
 */
public final class PreferredForms {

    private static final Pattern QUOTED = Pattern.compile("«[^»]*»|“[^”]*”|\"[^\"]*\"");
    private static final String VOWELS = "aeiouyhAEIOUYH";

    private final Map<String, String> preferred = new LinkedHashMap<>();
    private final Pattern variants;

    private static final Prepared<Glossary, PreferredForms> PREPARED = new Prepared<>(PreferredForms::new);

    /** As {@link #PreferredForms}, prepared once for the same glossary. */
    public static PreferredForms with(Glossary glossary) {
        return PREPARED.of(glossary);
    }

    /** @param glossary the variants as sources, the preferred forms as targets */
    public PreferredForms(Glossary glossary) {
        glossary.entries().stream()
                .filter(entry -> vowel(entry.source()) == vowel(entry.target()))
                .sorted(Comparator.comparingInt(entry -> -entry.source().length()))
                .forEach(entry -> preferred.putIfAbsent(entry.source(), entry.target()));
        this.variants = Pattern.compile(preferred.keySet().stream()
                .map(variant -> Pattern.quote(variant).replace(" ", "\\E[ \\u00A0\\u202F]\\Q"))
                .collect(Collectors.joining("|", "(?U)(?<![\\p{L}\\p{N}-])(", ")(?![\\p{L}\\p{N}-])")));
    }

    /** The text with every variant in its preferred form. */
    public String of(String french) {
        if (preferred.isEmpty()) {
            return french;
        }
        String composed = Normalizer.normalize(french, Normalizer.Form.NFC);
        List<MatchResult> quoted = QUOTED.matcher(composed).results().toList();
        return variants.matcher(composed).replaceAll(found -> {
            boolean said =
                    quoted.stream().anyMatch(quote -> quote.start() <= found.start() && found.end() <= quote.end());
            return Matcher.quoteReplacement(said ? found.group() : form(found));
        });
    }

    private String form(MatchResult found) {
        String form = preferred.get(found.group().replaceAll("[\u00A0\u202F]", " "));
        boolean opens =
                found.start() == 0 && Character.isUpperCase(found.group().charAt(0));
        return opens ? Character.toUpperCase(form.charAt(0)) + form.substring(1) : form;
    }

    /** Whether an article before the word is elided. */
    private static boolean vowel(String word) {
        String first = Normalizer.normalize(word.substring(0, 1), Normalizer.Form.NFD);
        return VOWELS.indexOf(first.charAt(0)) >= 0;
    }
}
