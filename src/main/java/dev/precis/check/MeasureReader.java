package dev.precis.check;

import dev.precis.article.FoldedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads what a number measures from the few words after it, and the sign of a currency before it. */
final class MeasureReader {

    private static final String SIGNS = "%€$£¥₫₩₹₽°²³";

    /** Words between a number and its measure. */
    private static final Set<String> LINKS = Set.of(
            "de",
            "d",
            "of",
            "us",
            "derniers",
            "dernieres",
            "prochains",
            "prochaines",
            "premiers",
            "premieres",
            "autres",
            "bons",
            "bonnes",
            "longues",
            "petits",
            "full",
            "long",
            "more",
            "extra",
            "additional",
            "consecutive",
            "straight");

    private static final int LONGEST_WORD = 24;
    private static final int LONGEST_SIGN = 6;

    private final String text;

    MeasureReader(String text) {
        this.text = text;
    }

    /** The measure of a number at {@code [start, end)}. */
    Optional<Measure> around(int start, int end) {
        Optional<Measure> after = after(end);
        if (after.filter(measure -> measure instanceof Measure.Percent || measure instanceof Measure.Currency)
                .isPresent()) {
            return after;
        }
        return before(start).or(() -> after);
    }

    private Optional<Measure> after(int end) {
        List<String> tokens = tokens(end);
        Optional<Measure> found = longest(tokens, 0);
        return found.isPresent() || tokens.isEmpty() || !LINKS.contains(tokens.get(0)) ? found : longest(tokens, 1);
    }

    private static Optional<Measure> longest(List<String> tokens, int from) {
        for (int to = Math.min(tokens.size(), from + MeasureTable.LONGEST); to > from; to--) {
            Optional<Measure> found = MeasureTable.find(String.join(" ", tokens.subList(from, to)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A currency's sign or code directly before the number: {@code US$}, {@code EUR}. */
    private Optional<Measure> before(int start) {
        int end = start;
        while (end > 0 && start - end < 2 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        int from = end;
        while (from > 0 && end - from < LONGEST_SIGN && isOfSign(text.charAt(from - 1))) {
            from--;
        }
        String sign = text.substring(from, end);
        boolean whole = from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1));
        boolean isSign = !sign.isEmpty() && !Character.isLetter(sign.charAt(sign.length() - 1));
        boolean isCode = sign.length() >= 3 && sign.equals(sign.toUpperCase(Locale.ROOT));
        if (!isSign && !isCode) {
            return Optional.empty();
        }
        return (whole ? money(sign) : Optional.<Measure>empty())
                .or(() -> isSign ? money(sign.substring(sign.length() - 1)) : Optional.empty());
    }

    private static Optional<Measure> money(String sign) {
        return MeasureTable.find(sign.toLowerCase(Locale.ROOT)).filter(measure -> measure instanceof Measure.Currency);
    }

    /** The next words and signs, folded; none lies beyond a mark that ends a phrase. */
    private List<String> tokens(int end) {
        List<String> tokens = new ArrayList<>();
        int at = end;
        while (tokens.size() <= MeasureTable.LONGEST) {
            int from = skipJoint(at, tokens.isEmpty());
            int to = from;
            while (to < text.length() && to - from < LONGEST_WORD && isOfToken(to, from)) {
                to++;
            }
            if (to == from) {
                return tokens;
            }
            tokens.add(folded(text.substring(from, to)));
            at = to;
        }
        return tokens;
    }

    /** One past blanks, one hyphen, an apostrophe, or the point within "p.m."; {@code at} itself where a phrase ends. */
    private int skipJoint(int at, boolean first) {
        int next = at;
        while (next < text.length() && next - at < 2 && isJoint(next, first)) {
            next++;
        }
        return next;
    }

    private boolean isJoint(int at, boolean first) {
        char c = text.charAt(at);
        return isBlank(c)
                || c == '-'
                || c == '\u2011'
                || first && c == '°' && at + 1 < text.length() && text.charAt(at + 1) == '%'
                || !first && (c == '\'' || c == '\u2019' || c == '/')
                || !first && c == '.' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    /** Letters and signs; digits only behind a letter, as in {@code km2}. */
    private boolean isOfToken(int at, int from) {
        char c = text.charAt(at);
        if (c == '%' || c == '€' || c == '£') {
            return at == from || text.charAt(at - 1) != c;
        }
        if (at > from && (text.charAt(from) == '%' || text.charAt(from) == '€' || text.charAt(from) == '£')) {
            return false;
        }
        return Character.isLetter(c)
                || SIGNS.indexOf(c) >= 0
                || Character.getType(c) == Character.NON_SPACING_MARK
                || at > from && (c == '2' || c == '3');
    }

    private static boolean isOfSign(char c) {
        return Character.isLetter(c) || SIGNS.indexOf(c) >= 0 && c != '%' && c != '°';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }

    private static String folded(String token) {
        boolean plain = token.chars().allMatch(c -> c < 0x80 || SIGNS.indexOf(c) >= 0);
        return plain ? token.toLowerCase(Locale.ROOT) : FoldedText.of(token).toString();
    }
}
