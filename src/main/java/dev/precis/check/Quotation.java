package dev.precis.check;

import dev.precis.article.FoldedText;
import dev.precis.article.SourceSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that claim to be somebody's own, and where they stand in a text. Case, accents, punctuation and white space may
 * differ; no word may.
 */
public final class Quotation {

    private static final Pattern QUOTED =
            Pattern.compile("\u00AB([^\u00AB\u00BB]++)\u00BB|\u201C([^\u201C\u201D]++)\u201D|\"([^\"]++)\"");
    private static final Pattern CUT = Pattern.compile("[\\[(]\\s*+(?:\u2026|\\.{3})\\s*+[\\])]|\u2026|\\.{3}");

    private Quotation() {}

    /** Where {@code quote} stands in {@code text} as whole words, in UTF-16 code units of it; empty if it does not. */
    public static Optional<SourceSpan> find(String quote, String text) {
        return FoldedText.of(text).find(FoldedText.of(quote), 0);
    }

    /** Whether every part of a quotation, cut where it says it is cut, stands in the text in that order. */
    static boolean stands(String quote, FoldedText text) {
        int from = 0;
        for (String part : CUT.split(quote)) {
            FoldedText words = FoldedText.of(part);
            if (words.toString().isEmpty()) {
                continue;
            }
            Optional<SourceSpan> found = text.find(words, from);
            if (found.isEmpty()) {
                return false;
            }
            from = found.get().end();
        }
        return true;
    }

    /** The quotations of a text, between guillemets or double quotation marks, the marks left out. */
    static List<Finding.Excerpt> of(String text) {
        List<Finding.Excerpt> quotations = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(text);
        while (matcher.find()) {
            int group = matcher.group(1) != null ? 1 : matcher.group(2) != null ? 2 : 3;
            String quoted = matcher.group(group);
            int start = matcher.start(group)
                    + quoted.length()
                    - quoted.stripLeading().length();
            String words = quoted.strip();
            quotations.add(new Finding.Excerpt(words, start, start + words.length()));
        }
        return quotations;
    }
}
