package dev.precis.summary;

import dev.precis.article.SourceSpan;
import dev.precis.check.Quotation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that must be the article's own: found whatever their accents and marks, and given back as the article has them. */
final class Verbatim {

    /** Signs that belong to the words before or after them though folding passes over them. */
    private static final Pattern SIGNS_AFTER = Pattern.compile("^(?:[\\s\\u00A0\\u202F]?[%‰€$£¥°)]|[.!?…])+");

    private static final Pattern SIGNS_BEFORE = Pattern.compile("[€$£¥(+\\u2212-]$");
    private static final Pattern QUOTE_MARKS = Pattern.compile("^[\\s\\u00A0\\u202F«\"“]+|[\\s\\u00A0\\u202F»\"”]+$");
    private static final Pattern ANY_QUOTE_MARK = Pattern.compile("[«»\"“”„]");

    private Verbatim() {}

    /** The words as the first text that holds them has them; empty where none does. */
    static Optional<String> in(List<String> texts, String words) {
        String wanted = words.strip();
        return texts.stream()
                .map(text -> in(text, wanted))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What stands between the marks, where a quotation came with them. */
    static String withoutMarks(String quotation) {
        return QUOTE_MARKS.matcher(quotation).replaceAll("");
    }

    static boolean hasQuoteMarks(String text) {
        return ANY_QUOTE_MARK.matcher(text).find();
    }

    private static Optional<String> in(String text, String words) {
        return Quotation.find(words, text)
                .map(span -> stretched(text, span, words))
                .map(span -> span.of(text));
    }

    private static SourceSpan stretched(String text, SourceSpan span, String words) {
        int start = span.start();
        int end = span.end();
        Matcher before = SIGNS_BEFORE.matcher(text.substring(0, start));
        if (!Character.isLetterOrDigit(words.codePointAt(0)) && before.find()) {
            start = before.start();
        }
        Matcher after = SIGNS_AFTER.matcher(text.substring(end));
        if (!Character.isLetterOrDigit(words.codePointBefore(words.length())) && after.find()) {
            end += after.end();
        }
        return new SourceSpan(start, end);
    }
}
