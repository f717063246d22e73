package dev.precis.briefing;

import dev.precis.segment.Segment;
import dev.precis.segment.Segmentation;
import dev.precis.segment.Segmenter;
import dev.precis.summary.ApprovedSummaries;
import dev.precis.term.MemoryEntry;
import dev.precis.term.TranslationMemory;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
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

    CorpusLoading(Corpus corpus, Segmenter segmenter, TranslationMemory memory, ApprovedSummaries summaries) {
        this.corpus = corpus;
        this.segmenter = segmenter;
        this.memory = memory;
        this.summaries = summaries;
    }

    void load(@Observes @Priority(100) StartupEvent start) {
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
