package dev.precis.check;

import dev.precis.article.Language;
import dev.precis.check.NameTable.Mention;
import dev.precis.check.Word.Writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether the names of a claim stand in its article, and in the sentences the claim cites.
 *
 * <p>A name is a capitalised word that opens no sentence, or one that is no common word of French. It may stand for a lower-case
 * word of the same beginning (Chine for chinois), take an ending (Américains for Américain), and be what the tables of names hold
 * for the same thing (ONU for Nations unies); one other letter makes it another name.
 */
public final class ArticleNames implements EvidenceCheck {

    private static final int SHORTEST = 3;

    private static final Message NOT_CITED = Message.of(
            "the name %s stands in sentences the claim does not cite",
            "le nom %s figure dans des phrases que l’affirmation ne cite pas");

    private static final Message NOT_IN_ARTICLE =
            Message.of("the name %s does not stand in the article", "le nom %s ne figure pas dans l’article");

    private final Vocabulary article;

    /** @param texts every text that could have been cited */
    public ArticleNames(List<String> texts) {
        this.article = new Vocabulary(texts);
    }

    /** Major where the article does not have a name, minor where only sentences that are not cited have it. */
    @Override
    public List<Finding> supported(String claim, List<String> evidence) {
        Vocabulary cited = new Vocabulary(evidence);
        List<Word> words = Word.of(claim);
        List<Mention> mentions = NameTable.mentions(words, Language.FRENCH);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean acronym = Acronym.is(word) && !Name.isCommon(word, Language.FRENCH);
            if (!acronym && !isName(word) || cited.has(word, things(mentions, i))) {
                continue;
            }
            String rule = acronym ? "acronym" : "name";
            findings.add(
                    article.has(word, things(mentions, i))
                            ? finding(rule, word, Severity.MINOR, NOT_CITED)
                            : finding(rule, word, acronym ? Severity.MINOR : Severity.MAJOR, NOT_IN_ARTICLE));
        }
        return findings;
    }

    private static boolean isName(Word word) {
        return word.writing() == Writing.CAPITAL && word.folded().length() >= SHORTEST && !word.opens()
                || Name.tells(word, Language.FRENCH);
    }

    private static Set<Integer> things(List<Mention> mentions, int at) {
        return mentions.stream()
                .filter(mention -> mention.first() <= at && at < mention.next())
                .findFirst()
                .map(Mention::things)
                .orElse(Set.of());
    }

    private static Finding finding(String rule, Word name, Severity severity, Message message) {
        return new Finding(rule, severity, message.with(name.text()), Optional.empty(), Optional.of(name.excerpt()));
    }

    /** The words of texts, those with a capital apart from those without, and the things they name. */
    private static final class Vocabulary {

        private static final int SAME_BEGINNING = 4;
        private static final int SHORTEST_BEGINNING = 3;

        private final TreeSet<String> capitalised = new TreeSet<>();
        private final TreeSet<String> plain = new TreeSet<>();
        private final Set<Integer> things = new HashSet<>();
        private final List<String> texts;

        Vocabulary(List<String> texts) {
            this.texts = List.copyOf(texts);
            for (String text : texts) {
                List<Word> words = Word.of(text);
                words.forEach(word -> (word.isCapitalised() ? capitalised : plain).add(word.folded()));
                NameTable.mentions(words, Language.FRENCH).forEach(mention -> things.addAll(mention.things()));
            }
        }

        boolean has(Word word, Set<Integer> meant) {
            String folded = word.folded();
            return meant.stream().anyMatch(things::contains)
                    || capitalised.contains(folded)
                    || plain.contains(folded)
                    || Acronym.is(word) && isExpanded(Acronym.sorted(folded))
                    || hasOtherEnding(folded)
                    || hasSameBeginning(folded);
        }

        private boolean isExpanded(String sorted) {
            return texts.stream()
                    .anyMatch(text -> Acronym.expansions(Word.of(text)).contains(sorted));
        }

        /** A capitalised word that begins this one, or that this one begins. */
        private boolean hasOtherEnding(String folded) {
            if (folded.length() < SAME_BEGINNING) {
                return false;
            }
            String longer = capitalised.ceiling(folded);
            if (longer != null && longer.startsWith(folded)) {
                return true;
            }
            for (int end = folded.length() - 1; end >= SAME_BEGINNING; end--) {
                if (capitalised.contains(folded.substring(0, end))) {
                    return true;
                }
            }
            return false;
        }

        private boolean hasSameBeginning(String folded) {
            int least = Math.max(SHORTEST_BEGINNING, Math.min(SAME_BEGINNING, folded.length() - 1));
            if (folded.length() < least) {
                return false;
            }
            String beginning = folded.substring(0, least);
            String found = plain.ceiling(beginning);
            return found != null && found.startsWith(beginning);
        }
    }
}
