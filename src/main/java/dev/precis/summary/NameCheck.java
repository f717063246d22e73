package dev.precis.summary;

import dev.precis.article.FoldedText;
import dev.precis.check.Finding;
import dev.precis.check.Severity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether the proper names of a claim stand in the article, and in the sentences the claim cites.
 *
 * <p>A name is a capitalised word that opens no sentence and is no acronym. It may stand for a lower-case word of the same
 * beginning (Chine for chinois) and take an ending (Américains for Américain); one other letter makes it another name.
 */
final class NameCheck {

    private static final Pattern NAME =
            Pattern.compile("(?<![\\p{L}\\p{M}-])\\p{Lu}\\p{M}*\\p{Ll}[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*+");
    private static final Pattern SENTENCE_OPENS = Pattern.compile("(?:^|[.!?:…«»\"“”(]|\\n)[\\s\\u00A0\\u202F]*$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final int SAME_BEGINNING = 4;
    private static final int SHORTEST_BEGINNING = 3;

    private final Vocabulary article;

    /** @param texts every text that could have been cited */
    NameCheck(List<String> texts) {
        this.article = new Vocabulary(texts);
    }

    /** Major where the article does not have a name, minor where only sentences that are not cited have it. */
    List<Finding> findings(String claim, List<String> evidence) {
        Vocabulary cited = new Vocabulary(evidence);
        List<Finding> findings = new ArrayList<>();
        for (MatchResult name : NAME.matcher(claim).results().toList()) {
            if (SENTENCE_OPENS.matcher(claim.substring(0, name.start())).find() || cited.has(name.group())) {
                continue;
            }
            findings.add(
                    article.has(name.group())
                            ? finding(name, Severity.MINOR, "stands in sentences the claim does not cite")
                            : finding(name, Severity.MAJOR, "does not stand in the article"));
        }
        return findings;
    }

    private static Finding finding(MatchResult name, Severity severity, String message) {
        return new Finding(
                "name",
                severity,
                "the name " + name.group() + " " + message,
                Optional.empty(),
                Optional.of(new Finding.Excerpt(name.group(), name.start(), name.end())));
    }

    /** The words of texts, those with a capital apart from those without. */
    private static final class Vocabulary {

        private final Set<String> capitalised = new HashSet<>();
        private final Set<String> plain = new HashSet<>();

        Vocabulary(List<String> texts) {
            for (String text : texts) {
                Matcher word = WORD.matcher(text);
                while (word.find()) {
                    boolean capital = Character.isUpperCase(word.group().codePointAt(0));
                    (capital ? capitalised : plain)
                            .add(FoldedText.of(word.group()).toString());
                }
            }
        }

        /** Of a compound name every part. */
        boolean has(String name) {
            return Stream.of(FoldedText.of(name).words()).allMatch(this::hasPart);
        }

        private boolean hasPart(String folded) {
            return capitalised.contains(folded)
                    || plain.contains(folded)
                    || capitalised.stream().anyMatch(word -> sameButForEnding(word, folded))
                    || plain.stream().anyMatch(word -> sameBeginning(word, folded));
        }

        private static boolean sameButForEnding(String one, String other) {
            int shorter = Math.min(one.length(), other.length());
            return shorter >= SAME_BEGINNING && one.regionMatches(0, other, 0, shorter);
        }

        private static boolean sameBeginning(String one, String other) {
            int least = Math.max(SHORTEST_BEGINNING, Math.min(SAME_BEGINNING, other.length() - 1));
            return one.length() >= least && one.regionMatches(0, other, 0, least);
        }
    }
}
