package dev.precis.api;

import dev.precis.api.RequestJson.OptionsJson;
import dev.precis.api.RequestJson.TermJson;
import dev.precis.article.Article;
import dev.precis.briefing.BriefingOptions;
import dev.precis.briefing.BriefingRefused;
import dev.precis.term.GlossaryTsv;
import dev.precis.term.TermEntry;
import dev.precis.term.UnreadableGlossary;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

/** What a request would bring, from somebody who has the files at hand: read, limited and refused in the same way. */
@Singleton
public final class FileIntake {

    /**
     * What a caller may ask for; each empty where the service's own choice will do.
     *
     * @param glossaryId a glossary that is kept
     * @param terms settled terms of the caller's own, as tab-separated values
     */
    public record Wishes(
            Optional<String> target,
            Optional<String> kind,
            Optional<Long> maxPoints,
            Optional<String> glossaryId,
            Optional<String> terms,
            Optional<String> model,
            Optional<String> cache) {}

    private final DocumentIntake documents;
    private final OptionsIntake options;

    FileIntake(DocumentIntake documents, OptionsIntake options) {
        this.documents = documents;
        this.options = options;
    }

    /**
     * The article in a file, whose kind its name tells.
     *
     * @throws RequestRefused where it cannot be read
     */
    public Article article(String name, byte[] bytes) {
        Multipart.Part part = new Multipart.Part("article", Optional.of(name), Optional.empty(), bytes);
        if (documents.isText(part) && !TextDecoder.isUtf8(bytes)) {
            // Over HTTP the sender is told to declare its charset; a file declares none.
            throw RequestRefused.malformed(name + " is no text in UTF-8");
        }
        return documents.document(part).article();
    }

    /** @throws RequestRefused where one of them cannot be served */
    public BriefingOptions options(Wishes wishes, List<Article> articles) {
        return options.options(
                new OptionsJson(
                        Optional.empty(),
                        wishes.target(),
                        wishes.kind(),
                        wishes.maxPoints(),
                        wishes.glossaryId().map(List::of),
                        wishes.terms().map(FileIntake::terms),
                        Optional.empty(),
                        Optional.empty(),
                        wishes.model(),
                        wishes.cache(),
                        Optional.empty()),
                articles.stream().map(article -> article.text().length()).toList());
    }

    /** @return what the refusal of a briefing would be answered with */
    public static RequestRefused refusal(BriefingRefused refused) {
        return Refusals.of(refused.refusal());
    }

    private static List<TermJson> terms(String tsv) {
        try {
            return GlossaryTsv.read(tsv).stream().map(FileIntake::term).toList();
        } catch (UnreadableGlossary unreadable) {
            throw RequestRefused.invalidOption("glossary", unreadable.getMessage());
        }
    }

    private static TermJson term(TermEntry entry) {
        return new TermJson(
                Optional.of(entry.source()),
                Optional.of(entry.target()),
                Optional.of(entry.also()),
                Optional.of(entry.forbidden()),
                entry.note());
    }
}
