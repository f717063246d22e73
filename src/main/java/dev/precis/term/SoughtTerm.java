package dev.precis.term;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A French term prepared for being looked for. */
final class SoughtTerm {

    private static final Set<String> RANKS = Set.of("vice", "sous");

    /** One word of it: the forms it takes, with and without accents. */
    private record Wanted(Token token, Set<String> forms, Set<String> folded) {

        static Wanted of(Token token) {
            Set<String> forms = token.isShortForm() ? Set.of(token.lower()) : FrenchForms.of(token.lower());
            return new Wanted(
                    token, forms, forms.stream().map(FrenchForms::folded).collect(Collectors.toSet()));
        }
    }

    private final TermEntry entry;
    private final List<Wanted> words = new ArrayList<>();

    private SoughtTerm(TermEntry entry) {
        this.entry = entry;
        FrenchTokens.of(entry.source()).withoutArticle().forEach(token -> words.add(Wanted.of(token)));
    }

    static SoughtTerm of(TermEntry entry) {
        return new SoughtTerm(entry);
    }

    TermEntry entry() {
        return entry;
    }

    int length() {
        return words.size();
    }

    /** What its first word may be, folded: where none of it stands, the term does not. */
    Set<String> beginnings() {
        Set<String> beginnings = new HashSet<>(words.get(0).folded());
        beginnings.add(words.get(0).token().folded());
        return beginnings;
    }

    boolean standsAt(int at, FrenchTokens text) {
        if (at + words.size() > text.tokens().size() || isOfLowerRank(at, text)) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            Token token = text.tokens().get(at + i);
            boolean across = i > 0 && token.apart() && !words.get(i).token().apart();
            if (across || !fits(words.get(i), token, text.accented())) {
                return false;
            }
        }
        return true;
    }

    /** A {@code vice-ministre} is no minister. */
    private static boolean isOfLowerRank(int at, FrenchTokens text) {
        return at > 0
                && RANKS.contains(text.tokens().get(at - 1).lower())
                && text.tokens().get(at - 1).end() + 1 == text.tokens().get(at).start();
    }

    private boolean fits(Wanted wanted, Token token, boolean accented) {
        if (!wanted.folded().contains(token.folded()) || !caseFits(wanted.token(), token)) {
            return false;
        }
        if (wanted.forms().contains(token.lower())) {
            return true;
        }
        // What is left differs in accents: a slip, unless these very letters are another word.
        boolean mayLackAccents = token.isPlain() && (!accented || isBareCapital(wanted, token));
        return mayLackAccents || !FrenchForms.isWord(token.lower());
    }

    /** Capitals often go without their accents: {@code Etat}, {@code TRAITE}. */
    private static boolean isBareCapital(Wanted wanted, Token token) {
        if (token.isShortForm()) {
            return true;
        }
        return token.isCapitalised()
                && wanted.forms().stream()
                        .anyMatch(form -> form.length() == token.lower().length()
                                && form.substring(1).equals(token.lower().substring(1)));
    }

    /** A short form is no word in lower case; a name of one word is a name by its capital. */
    private boolean caseFits(Token wanted, Token token) {
        if (wanted.isShortForm()) {
            return token.isShortForm()
                    || token.isCapitalised() && wanted.written().length() > 2;
        }
        boolean name = words.size() == 1 && wanted.isCapitalised();
        return !name || token.isCapitalised();
    }
}
