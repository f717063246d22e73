package dev.precis.api;

import dev.precis.api.RequestJson.ArticleJson;
import dev.precis.api.RequestJson.OptionsJson;
import dev.precis.api.RequestJson.UnitJson;
import dev.precis.api.Submission.SubmittedArticle;
import dev.precis.article.Article;
import dev.precis.article.MarkedText;
import dev.precis.translation.SourceUnit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

/** Turns a JSON request into articles and units. */
@Singleton
final class JsonIntake {

    /** What can stand between brackets without ending them. */
    private static final Pattern UNIT_ID = Pattern.compile("[^\\s\\p{Cntrl}\\[\\]]{1,100}");

    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_TIME)
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private final TextLimit limit;
    private final DocumentIntake documents;

    JsonIntake(TextLimit limit, DocumentIntake documents) {
        this.limit = limit;
        this.documents = documents;
    }

    Submission submission(RequestJson request) {
        if (request.article().isPresent() && request.articles().isPresent()) {
            throw RequestRefused.malformed("article and articles exclude each other");
        }
        List<SubmittedArticle> articles = new ArrayList<>();
        request.article().ifPresent(article -> articles.add(article(article, "article")));
        request.articles().ifPresent(sent -> {
            for (int i = 0; i < sent.size(); i++) {
                articles.add(article(present(sent.get(i), "articles[" + i + "]"), "articles[" + i + "]"));
            }
        });
        if (request.units().isPresent() && !articles.isEmpty()) {
            throw RequestRefused.malformed("units and article exclude each other");
        }
        return new Submission(
                articles, request.units().map(this::units), request.options().orElse(OptionsJson.NONE));
    }

    SubmittedArticle article(ArticleJson article, String path) {
        String sent = article.text().orElseThrow(() -> RequestRefused.malformed(path + ".text is wanted"));
        boolean html = isHtml(article.contentType().orElse("text/plain"), path);
        MarkedText text = html ? documents.htmlText(sent, path) : new MarkedText(sent, List.of());
        return new SubmittedArticle(
                new Article(
                        article.id(),
                        limit.held(text.text(), path + ".text"),
                        article.title().filter(title -> !title.isBlank()),
                        article.url().filter(url -> !url.isBlank()),
                        article.publisher().filter(publisher -> !publisher.isBlank()),
                        article.published().map(day -> day(day, path + ".published")),
                        text.markup()),
                html);
    }

    private static boolean isHtml(String contentType, String path) {
        return switch (contentType) {
            case "text/plain" -> false;
            case "text/html" -> true;
            default ->
                throw new RequestRefused(
                        ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                        path
                                + ".content_type: text/plain and text/html are read; PDF and DOCX come as files of a form");
        };
    }

    private static LocalDate day(String published, String path) {
        try {
            return LocalDate.from(DAY.parse(published));
        } catch (DateTimeException noDay) {
            throw RequestRefused.malformed(path + ": an ISO 8601 date is wanted, as in 2026-11-21");
        }
    }

    private List<SourceUnit> units(List<UnitJson> sent) {
        if (sent.isEmpty()) {
            throw RequestRefused.malformed("units: at least one is wanted");
        }
        List<SourceUnit> units = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < sent.size(); i++) {
            SourceUnit unit = unit(present(sent.get(i), "units[" + i + "]"), "units[" + i + "]");
            if (!ids.add(unit.id())) {
                throw RequestRefused.malformed("units[" + i + "].id stands twice");
            }
            units.add(unit);
        }
        return units;
    }

    private SourceUnit unit(UnitJson unit, String path) {
        String id = id(unit.id(), path);
        String text = unit.text().orElseThrow(() -> RequestRefused.malformed(path + ".text is wanted"));
        if (text.isBlank()) {
            throw new RequestRefused(ProblemCode.NO_ARTICLE_BODY, path + ".text is blank");
        }
        return new SourceUnit(id, limit.held(text, path + ".text"));
    }

    static String id(Optional<String> sent, String path) {
        return sent.filter(id -> UNIT_ID.matcher(id).matches())
                .orElseThrow(() -> RequestRefused.malformed(
                        path + ".id: 1 to 100 characters are wanted, without white space and brackets"));
    }

    static <T> T present(T value, String path) {
        return Optional.ofNullable(value).orElseThrow(() -> RequestRefused.malformed(path + ": an object is wanted"));
    }
}
