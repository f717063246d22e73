package dev.precis.briefing;

import dev.precis.article.Article;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

/** The approved articles on disk: one folder each, with {@code article.txt} and what was approved beside it. */
@Singleton
public final class Corpus {

    static final String ARTICLE = "article.txt";

    private final Path directory;

    Corpus(@ConfigProperty(name = "precis.corpus-dir", defaultValue = "corpus") String directory) {
        this.directory = Path.of(directory);
    }

    /** The settled terms that come with the service, and the preferred French forms; each where it is there. */
    public Optional<Path> table(String name) {
        return Optional.of(directory.resolve(name)).filter(Files::isRegularFile);
    }

    /** The names of the articles, sorted: those of their folders. */
    public List<String> names() {
        return articles().stream()
                .map(article -> article.getParent().getFileName().toString())
                .toList();
    }

    /** An article as it was copied; empty where the corpus has none of that name. */
    public Optional<Article> article(String name) {
        return articles().stream()
                .filter(article -> article.getParent().getFileName().toString().equals(name))
                .findFirst()
                .map(Corpus::read);
    }

    private static Article read(Path file) {
        try {
            return Article.of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("an article of the corpus cannot be read: " + file, e);
        }
    }

    /** The articles' text files, sorted by folder; none where there is no corpus. */
    public List<Path> articles() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(directory)) {
            return folders.map(folder -> folder.resolve(ARTICLE))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the corpus cannot be listed: " + directory, e);
        }
    }
}
