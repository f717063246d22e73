package dev.precis.segment;

import dev.precis.article.Article;
import dev.precis.page.PageReader;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whole segmentation (roles, sentences, offsets) of the corpus pages on one thread, beside the sentences alone by
 * LanguageTool's SRX rules over the same pages. Read the {@code megabytes} column: million bytes of UTF-8 a second.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 2)
public class SegmentationBench {

    private List<Article> pages;
    private double megabytesOfPages;
    private Segmenter segmenter;
    private Function<String, List<String>> precis;
    private Function<String, List<String>> languageTool;

    /** Millions of bytes read, counted by JMH over the time measured. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        public double megabytes;
    }

    @Setup
    public void readCorpus() throws IOException {
        pages = new ArrayList<>();
        try (Stream<Path> folders = Files.list(Path.of("corpus"))) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                pages.add(Article.of(Files.readString(folder.resolve("article.txt"), StandardCharsets.UTF_8)));
            }
        }
        megabytesOfPages = pages.stream()
                        .mapToLong(page -> page.text().getBytes(StandardCharsets.UTF_8).length)
                        .sum()
                / 1e6;
        segmenter = new Segmenter(new PageReader());
        precis = Rivals.precis();
        languageTool = Rivals.languageTool();
    }

    @Benchmark
    public int wholeSegmentation(Read read) {
        read.megabytes += megabytesOfPages;
        return pages.stream()
                .mapToInt(page -> segmenter.segment(page, List.of()).segments().size())
                .sum();
    }

    @Benchmark
    public int sentencesAlone(Read read) {
        return sentences(precis, read);
    }

    @Benchmark
    public int sentencesByLanguageTool(Read read) {
        return sentences(languageTool, read);
    }

    private int sentences(Function<String, List<String>> splitter, Read read) {
        read.megabytes += megabytesOfPages;
        return pages.stream()
                .flatMap(page -> page.text().lines())
                .mapToInt(line -> splitter.apply(line).size())
                .sum();
    }
}
