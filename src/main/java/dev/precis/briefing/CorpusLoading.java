package dev.precis.briefing;

import dev.precis.segment.Segment;
import dev.precis.segment.Segmentation;
import dev.precis.segment.Segmenter;
import dev.precis.summary.ApprovedSummaries;
import dev.precis.summary.PreferredFrench;
import dev.precis.term.Glossaries;
import dev.precis.term.Glossary;
import dev.precis.term.GlossaryTsv;
import dev.precis.term.MemoryEntry;
import dev.precis.term.TranslationMemory;
import dev.precis.term.UnreadableGlossary;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** At start, the approved English enters the translation memory and the approved summaries stand as approved results. */
@Singleton
final class CorpusLoading {

    private static final Logger LOG = Logger.getLogger(CorpusLoading.class);

    /** What came from the corpus before is replaced by what stands there now. */
    private static final String PROVENANCE = "corpus";

    private final Corpus corpus;
    private final Segmenter segmenter;
    private final TranslationMemory memory;
    private final ApprovedSummaries summaries;
    private final Glossaries glossaries;
    private final boolean works;

    @Inject
    CorpusLoading(
            Corpus corpus,
            Segmenter segmenter,
            TranslationMemory memory,
            ApprovedSummaries summaries,
            Glossaries glossaries,
            @ConfigProperty(name = "precis.job.enabled", defaultValue = "true") boolean works) {
        this.corpus = corpus;
        this.segmenter = segmenter;
        this.memory = memory;
        this.summaries = summaries;
        this.glossaries = glossaries;
        this.works = works;
    }

    CorpusLoading(
            Corpus corpus,
            Segmenter segmenter,
            TranslationMemory memory,
            ApprovedSummaries summaries,
            Glossaries glossaries) {
        this(corpus, segmenter, memory, summaries, glossaries, true);
    }

    void load(@Observes @Priority(100) StartupEvent start) {
        if (!works && corpus.articles().isEmpty()) {
            // What the service beside it was started with stays.
            return;
        }
        List<MemoryEntry> english = new ArrayList<>();
        List<ApprovedSummaries.Entry> approved = new ArrayList<>();
        for (Path article : corpus.articles()) {
            read(article.getParent()).ifPresent(page -> {
                english.addAll(page.english());
                approved(page).ifPresent(approved::add);
            });
        }
        memory.replaceAll(PROVENANCE, english);
        summaries.replaceAll(PROVENANCE, approved);
        glossaries.provide(Glossaries.CORPUS, "Diplomacy and trade", terms("glossary.tsv"));
        glossaries.provide(PreferredFrench.GLOSSARY, "Preferred French", terms("preferred-fr.tsv"));
    }

    private Glossary terms(String name) {
        return corpus.table(name)
                .map(file -> {
                    try {
                        return new Glossary(GlossaryTsv.read(Files.readString(file, StandardCharsets.UTF_8)));
                    } catch (IOException | UnreadableGlossary e) {
                        LOG.warnf("%s is left out: %s", file, e.getMessage());
                        return Glossary.EMPTY;
                    }
                })
                .orElse(Glossary.EMPTY);
    }

    private static Optional<ApprovedPage> read(Path folder) {
        try {
            return Optional.of(ApprovedPage.read(folder));
        } catch (IOException e) {
            LOG.warnf("the corpus folder %s is left out: %s", folder, e.getMessage());
            return Optional.empty();
        }
    }

    /** The approved summary cites sentences by number, so it counts only while the sentences are the approved ones. */
    private Optional<ApprovedSummaries.Entry> approved(ApprovedPage page) {
        Segmentation segmentation = segmenter.segment(page.article(), List.of());
        List<String> found = segmentation.segments().stream().map(Segment::text).toList();
        if (!found.equals(page.sentences())) {
            LOG.warnf("the approved summary of %s is left out: its sentences are cut differently now", page.name());
            return Optional.empty();
        }
        return Optional.of(
                new ApprovedSummaries.Entry(segmentation, page.summary().toString()));
    }
}
