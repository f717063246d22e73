package dev.precis.segment;

import dev.precis.article.Article;
import dev.precis.page.DocumentReader;
import dev.precis.page.Docx;
import dev.precis.page.Limits;
import dev.precis.page.PageReader;
import dev.precis.page.Role;
import dev.precis.page.Typesetter;
import dev.precis.page.Typesetter.Layout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** An article has the same sentences whatever document it comes in. */
class DocumentSegmentationTest {

    private final DocumentReader reader = new DocumentReader(Limits.UNHURRIED);
    private final Segmenter segmenter = new Segmenter(new PageReader());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accord-ue-mercosur",
                "bce-baisse-des-taux",
                "macron-hanoi-accords",
                "surtaxes-voitures-chinoises"
            })
    void htmlPdfAndDocxOfAnArticleHaveTheSentencesOfItsPlainText(String name) throws IOException {
        String text = Files.readString(Path.of("corpus", name, "article.txt"), StandardCharsets.UTF_8);
        List<String> plain = body(text);
        assertThat(plain).hasSizeGreaterThan(5);
        assertThat(body(Article.of(reader.html(html(text))))).as("HTML").isEqualTo(plain);
        assertThat(body(reader.docx(Docx.ofLines(text)))).as("DOCX").isEqualTo(plain);
        for (Layout layout : Layout.values()) {
            assertThat(body(reader.pdf(Typesetter.pdf(text, layout))))
                    .as("PDF, %s", layout)
                    .isEqualTo(plain);
        }
    }

    /** A font draws a no-break space as it draws any other, so that a PDF does not tell them apart. */
    private List<String> body(String text) {
        return body(Article.of(text));
    }

    private List<String> body(Article article) {
        return segmenter.segment(article, List.of()).segments().stream()
                .filter(segment -> segment.role() == Role.BODY)
                .map(segment -> segment.text().replaceAll("[\\s\\u00a0\\u202f]+", " "))
                .toList();
    }

    private static String html(String text) {
        return text.lines()
                .map(line -> "<p>" + Docx.escaped(line) + "</p>")
                .collect(Collectors.joining("\n", "<!doctype html><meta charset=utf-8><body><article>", "</article>"));
    }
}
