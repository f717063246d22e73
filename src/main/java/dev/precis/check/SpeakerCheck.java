package dev.precis.check;

import dev.precis.article.FoldedText;
import dev.precis.article.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the person to whom a claim gives a quotation stands where the article has it: in the sentence that holds it, or close
 * by, since a speaker is named before a quotation or after it and then only meant.
 */
public final class SpeakerCheck implements EvidenceCheck {

    /** Sentences before and after that one in which a speaker may be named. */
    private static final int NEAR = 3;

    /** Words between a name and the verb that makes it a speaker: {@code M. Dupont, maire de la ville, a déclaré}. */
    private static final int WORDS_BETWEEN = 3;

    private static final Set<String> ACCORDING = Set.of("selon", "apres", "pour");

    /** Beginnings of verbs of saying, folded. */
    private static final List<String> SAYING = List.of(
            "dit", "declar", "affirm", "estim", "jug", "expliqu", "soulign", "annonc", "ajout", "precis", "assur",
            "indiqu", "salu", "denonc", "regrett", "rappel", "insist", "promet", "promis", "repond", "lanc", "confi",
            "reconn", "evoqu", "qualif", "parl", "martel", "conclu", "resum", "averti", "previen", "prevenu", "cit",
            "admet", "admis", "ecri", "reclam", "appel");

    private final List<FoldedText> texts;
    private final List<String> written;

    /** @param texts every text that could have been cited, in reading order */
    public SpeakerCheck(List<String> texts) {
        this.written = List.copyOf(texts);
        this.texts = texts.stream().map(FoldedText::of).toList();
    }

    @Override
    public List<Finding> supported(String claim, List<String> evidence) {
        List<Finding.Excerpt> quotations = Quotation.of(claim);
        if (quotations.isEmpty()) {
            return List.of();
        }
        List<Name> speakers = speakers(claim, quotations);
        List<Finding> findings = new ArrayList<>();
        for (Finding.Excerpt quotation : quotations) {
            Optional<Spelling> around = around(quotation.text());
            if (around.isPresent()
                    && !speakers.isEmpty()
                    && speakers.stream()
                            .noneMatch(name -> around.get().has(name.last().folded()))) {
                findings.add(finding(claim, speakers.get(0), quotation));
            }
        }
        return findings;
    }

    /** Names beside a verb of saying, or after {@code selon}, outside the quotations themselves. */
    private static List<Name> speakers(String claim, List<Finding.Excerpt> quotations) {
        List<Word> words = Word.of(claim);
        return Name.of(words, Language.FRENCH).stream()
                .filter(name -> quotations.stream()
                        .noneMatch(quotation -> quotation.start() <= name.start() && name.end() <= quotation.end()))
                .filter(name -> speaks(words, name))
                .toList();
    }

    private static boolean speaks(List<Word> words, Name name) {
        int first = name.first();
        int next = first + name.words().size();
        boolean according = words.subList(Math.max(0, first - 2), first).stream()
                .anyMatch(word -> ACCORDING.contains(word.folded()));
        return according
                || words.subList(next, Math.min(words.size(), next + WORDS_BETWEEN)).stream()
                        .anyMatch(SpeakerCheck::says)
                || words.subList(Math.max(0, first - WORDS_BETWEEN), first).stream()
                        .anyMatch(SpeakerCheck::says);
    }

    private static boolean says(Word word) {
        return word.folded().length() > 2 && SAYING.stream().anyMatch(word.folded()::startsWith);
    }

    /** The words around the sentence that holds a quotation; empty where none does. */
    private Optional<Spelling> around(String quotation) {
        for (int i = 0; i < texts.size(); i++) {
            if (Quotation.stands(quotation, texts.get(i))) {
                String near = String.join(
                        "\n", written.subList(Math.max(0, i - NEAR), Math.min(written.size(), i + NEAR + 1)));
                return Optional.of(new Spelling(Word.of(near)));
            }
        }
        return Optional.empty();
    }

    private static Finding finding(String claim, Name speaker, Finding.Excerpt quotation) {
        return new Finding(
                "speaker",
                Severity.MAJOR,
                Message.of(
                                "the claim gives « %s » to %s, who is not named near it in the article",
                                "l’affirmation attribue « %s » à %s, que l’article ne nomme pas à proximité")
                        .with(quotation.text(), speaker.text(claim)),
                Optional.empty(),
                Optional.of(new Finding.Excerpt(speaker.text(claim), speaker.start(), speaker.end())));
    }
}
