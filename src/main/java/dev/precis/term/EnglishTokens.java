package dev.precis.term;

import dev.precis.article.SourceSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An English text as renderings are sought in it. {@code the} is left out, {@code United States} and {@code U.S.} are {@code US},
 * parts that some write with a hyphen are one word, and both spellings of English are one.
 */
record EnglishTokens(List<Token> tokens) {

    private static final Map<String, String> UNIONS =
            Map.of("united states", "US", "united nations", "UN", "european union", "EU", "united kingdom", "UK");
    private static final Set<String> SHORT = Set.of("us", "un", "eu", "uk");
    private static final Set<String> PREFIXES =
            Set.of("co", "anti", "non", "re", "pre", "multi", "sub", "semi", "peace");
    private static final Set<String> LEFT_OUT = Set.of("the", "a", "an", "s");

    static EnglishTokens of(String text) {
        List<Token> raw = Token.of(text, Token.ENGLISH_ENDS);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            Token token = raw.get(i);
            Optional<Token> next = i + 1 < raw.size() ? Optional.of(raw.get(i + 1)) : Optional.empty();
            Optional<Token> joined =
                    next.filter(follower -> !follower.apart()).flatMap(follower -> joined(text, token, follower));
            if (joined.isPresent()) {
                tokens.add(joined.get());
                i++;
            } else if (!LEFT_OUT.contains(token.folded()) || isLetter(token)) {
                tokens.add(spelled(token));
            }
        }
        return new EnglishTokens(List.copyOf(tokens));
    }

    /** A capital that stands for itself: {@code Plan A}, not an article. */
    private static boolean isLetter(Token token) {
        return token.written().length() == 1
                && token.isCapitalised()
                && !token.folded().equals("a");
    }

    private static Optional<Token> joined(String text, Token one, Token other) {
        String union = UNIONS.get(one.folded() + " " + other.folded());
        if (union != null) {
            return Optional.of(new Token(lower(union), lower(union), one.start(), other.end(), union, one.apart()));
        }
        String initials = one.folded() + other.folded();
        boolean dotted = SHORT.contains(initials)
                && one.written().length() == 1
                && one.isCapitalised()
                && other.isCapitalised()
                && text.substring(one.end(), other.start()).equals(".");
        if (dotted) {
            return Optional.of(new Token(
                    initials, initials, one.start(), other.end(), one.written() + other.written(), one.apart()));
        }
        boolean hyphen = other.start() == one.end() + 1 && "-\u2010\u2011".indexOf(text.charAt(one.end())) >= 0;
        return hyphen && PREFIXES.contains(one.folded())
                ? Optional.of(spelled(one.upTo(other, initials)))
                : Optional.empty();
    }

    private static Token spelled(Token token) {
        String word = EnglishForms.oneSpelling(token.folded());
        return word.equals(token.folded())
                ? token
                : new Token(word, word, token.start(), token.end(), token.written(), token.apart());
    }

    /** Where a rendering stands in words that are not {@code taken} yet; those are taken then. */
    Optional<SourceSpan> take(EnglishTokens rendering, boolean[] taken) {
        List<Token> wanted = rendering.tokens();
        for (int at = 0; !wanted.isEmpty() && at + wanted.size() <= tokens.size(); at++) {
            if (standsAt(at, wanted, taken)) {
                java.util.Arrays.fill(taken, at, at + wanted.size(), true);
                return Optional.of(new SourceSpan(
                        tokens.get(at).start(),
                        tokens.get(at + wanted.size() - 1).end()));
            }
        }
        return Optional.empty();
    }

    private boolean standsAt(int at, List<Token> wanted, boolean[] taken) {
        for (int i = 0; i < wanted.size(); i++) {
            Token token = tokens.get(at + i);
            if (taken[at + i] || i > 0 && token.apart() && !wanted.get(i).apart() || !fits(wanted.get(i), token)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Token wanted, Token token) {
        if (wanted.isShortForm()) {
            return token.folded().equals(wanted.folded()) && token.isCapitalised()
                    || token.written().equals(wanted.written() + "s");
        }
        return EnglishForms.areOne(wanted.folded(), token.folded());
    }

    /** {@code Commerce Secretary} beside {@code Secretary of Commerce}: the same name the other way round; empty where it has no such. */
    Optional<EnglishTokens> turnedRound() {
        List<Integer> joints = new ArrayList<>();
        for (int i = 1; i < tokens.size() - 1; i++) {
            if (Set.of("of", "for", "on").contains(tokens.get(i).folded())) {
                joints.add(i);
            }
        }
        if (joints.size() != 1) {
            return Optional.empty();
        }
        List<Token> turned = new ArrayList<>(tokens.subList(joints.get(0) + 1, tokens.size()));
        turned.addAll(tokens.subList(0, joints.get(0)));
        return Optional.of(new EnglishTokens(turned));
    }

    @Override
    public String toString() {
        return tokens.stream().map(Token::folded).collect(Collectors.joining(" "));
    }

    private static String lower(String word) {
        return FrenchForms.lower(word);
    }
}
