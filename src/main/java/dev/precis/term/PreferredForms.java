package dev.precis.term;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
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
    private static final char STRAIGHT = '\'';
    private static final char CURLED = '\u2019';
    private static final String VOWELS = "aeiouyhAEIOUYH";

    /**
     * What the desk writes otherwise.
     *
     * @param variant as it stands in a text
     * @param preferred what the desk writes for it
     */
    public record Form(String variant, String preferred) {}

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
                .sorted(Comparator.comparingInt(entry -> -entry.source().length()))
                .forEach(entry -> preferred.putIfAbsent(entry.source().replace(CURLED, STRAIGHT), entry.target()));
        this.variants = Pattern.compile(preferred.keySet().stream()
                .map(variant -> Pattern.quote(variant)
                        .replace(" ", "\\E[ \\u00A0\\u202F]\\Q")
                        .replace("'", "\\E['\u2019]\\Q"))
                .collect(Collectors.joining("|", "(?U)(?<![\\p{L}\\p{N}-])(", ")(?![\\p{L}\\p{N}-])")));
    }

    /** The text with every variant in its preferred form, as far as no word beside it has to change. */
    public String of(String french) {
        if (preferred.isEmpty()) {
            return french;
        }
        String composed = Normalizer.normalize(french, Normalizer.Form.NFC);
        Predicate<MatchResult> said = said(composed);
        return variants.matcher(composed).replaceAll(found -> {
            String form = form(found);
            boolean stays = said.test(found) || vowel(found.group()) != vowel(form);
            return Matcher.quoteReplacement(stays ? found.group() : form);
        });
    }

    /** The variants that stand in a text, in a quotation or not, each once. */
    public List<Form> in(String french) {
        return found(french, composed -> found -> true);
    }

    /** The variants that a text should not have: those outside quotations. */
    public List<Form> missedIn(String french) {
        return found(french, composed -> said(composed).negate());
    }

    private List<Form> found(String french, Function<String, Predicate<MatchResult>> counts) {
        if (preferred.isEmpty()) {
            return List.of();
        }
        String composed = Normalizer.normalize(french, Normalizer.Form.NFC);
        return variants.matcher(composed)
                .results()
                .filter(counts.apply(composed))
                .map(found -> new Form(found.group(), form(found)))
                .filter(form -> !form.variant().equals(form.preferred()))
                .distinct()
                .toList();
    }

    private static Predicate<MatchResult> said(String composed) {
        List<MatchResult> quoted = QUOTED.matcher(composed).results().toList();
        return found -> quoted.stream().anyMatch(quote -> quote.start() <= found.start() && found.end() <= quote.end());
    }

    private String form(MatchResult found) {
        boolean curled = found.group().indexOf(CURLED) >= 0;
        String variant = found.group().replaceAll("[\u00A0\u202F]", " ").replace(CURLED, STRAIGHT);
        String form = curled ? preferred.get(variant).replace(STRAIGHT, CURLED) : preferred.get(variant);
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
