package dev.precis.summary;

import dev.precis.segment.Articles;
import dev.precis.segment.Segmentation;
import dev.precis.store.Databases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ApprovedSummariesTest {

    private static final Segmentation ONE = Articles.of("L’été arrive.", "Il fait chaud.");
    private static final Segmentation OTHER = Articles.of("L’hiver arrive.");

    @TempDir
    Path directory;

    private ApprovedSummaries approved;

    @BeforeEach
    void open() {
        approved = new ApprovedSummaries(Databases.in(directory));
    }

    private static ApprovedSummaries.Entry entry(Segmentation article, String text) {
        return new ApprovedSummaries.Entry(article, Drafts.write(SummaryDrafts.of(SummaryDrafts.point(text, "s1"))));
    }

    @Test
    void anArticleIsKnownByItsSentencesWhateverTheirTypography() {
        approved.replaceAll("corpus", List.of(entry(ONE, "L'été est là.")));
        assertThat(approved.find(Articles.of("L'e\u0301te\u0301 arrive.", "Il\u00A0fait chaud.")))
                .isPresent();
        assertThat(approved.find(Articles.of("L'été arrive. Il fait chaud."))).isEmpty();
        assertThat(approved.find(OTHER)).isEmpty();
    }

    @Test
    void whatCameFromTheSamePlaceBeforeIsReplacedAndTheRestStays() {
        approved.replaceAll("corpus", List.of(entry(ONE, "Ancien.")));
        approved.replaceAll("analyst", List.of(entry(OTHER, "Autre.")));
        approved.replaceAll("corpus", List.of());
        assertThat(approved.find(ONE)).isEmpty();
        assertThat(approved.find(OTHER)).isPresent();
        approved.replaceAll("corpus", List.of(entry(OTHER, "Nouveau.")));
        assertThat(approved.find(OTHER).orElseThrow().points().get(0).text()).isEqualTo("Nouveau.");
    }

    @Test
    void whatIsNoSummaryIsRefusedAndNothingIsReplaced() {
        approved.replaceAll("corpus", List.of(entry(ONE, "Ancien.")));
        assertThatThrownBy(() -> approved.replaceAll(
                        "corpus",
                        List.of(entry(OTHER, "Bon."), new ApprovedSummaries.Entry(ONE, "{\"headline\":\"x\"}"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("number 2 of corpus");
        assertThat(approved.find(ONE)).isPresent();
    }
}
