package dev.precis.check;

import dev.precis.article.FoldedText;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a translation of some length has any of the small words that English cannot do without: another language has none. */
public final class EnglishWordsCheck {

    private static final Set<String> SMALL =
            Set.of(("the of to and in is a an for on by with from as at that it its be are was were"
                            + " has have had will would not this which who their his her he she they we you i but or")
                    .split(" "));

    /** A shorter text may be a headline without any. */
    private static final int FEWEST = 8;

    private EnglishWordsCheck() {}

    /** A major finding where a text of eight words and more has none of them. */
    public static List<Finding> between(String french, String english) {
        String[] words = FoldedText.of(english).words();
        return words.length < FEWEST || Stream.of(words).anyMatch(SMALL::contains)
                ? List.of()
                : List.of(Finding.of(
                        "untranslated",
                        Severity.MAJOR,
                        "none of the %d words is one that English cannot do without: another language?"
                                .formatted(words.length)));
    }
}
