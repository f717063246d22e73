package dev.precis.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A French text as terms are sought in it: {@code de}, {@code d'}, {@code du}, {@code de la} are one and the same word, and so are
 * {@code à}, {@code au}, {@code aux}, {@code à la}.
 *
 * @param accented whether the text bears accents at all, so that a word without them means one without them
 */
record FrenchTokens(List<Token> tokens, boolean accented) {

    static final String OF = "de";
    static final String TO = "\u00E0";

    private static final Set<String> OF_FORMS = Set.of("de", "d", "du", "des");
    private static final Set<String> TO_FORMS = Set.of(TO, "au", "aux");
    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l");

    static FrenchTokens of(String text) {
        List<Token> raw = Token.of(text, Token.FRENCH_ENDS);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            Token token = raw.get(i);
            String key = key(token.lower());
            if (key.isEmpty()) {
                tokens.add(token);
                continue;
            }
            boolean bare = token.lower().equals(OF) || token.lower().equals(TO);
            boolean withArticle = bare
                    && i + 1 < raw.size()
                    && ARTICLES.contains(raw.get(i + 1).lower())
                    && !raw.get(i + 1).apart();
            tokens.add(token.upTo(withArticle ? raw.get(++i) : token, key));
        }
        boolean accented = raw.stream().anyMatch(token -> !token.isPlain());
        return new FrenchTokens(List.copyOf(tokens), accented);
    }

    /** The same without an article at the beginning, as a term is looked up. */
    List<Token> withoutArticle() {
        boolean article = tokens.size() > 1 && ARTICLES.contains(tokens.get(0).lower());
        return article ? tokens.subList(1, tokens.size()) : tokens;
    }

    private static String key(String lower) {
        if (OF_FORMS.contains(lower)) {
            return OF;
        }
        return TO_FORMS.contains(lower) ? TO : "";
    }
}
