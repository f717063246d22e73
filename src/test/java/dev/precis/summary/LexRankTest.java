package dev.precis.summary;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class LexRankTest {

    private static double[] scores(String... sentences) {
        return LexRank.scores(new SentenceVectors(
                List.of(sentences).stream().map(Words::stems).toList()));
    }

    @Test
    void theSentenceThatResemblesMostOthersIsTheMostCentral() {
        double[] scores = scores(
                "Le port exporte du blé vers l'Italie.",
                "Le blé du port gagne l'Italie par bateau, et le prix du blé monte.",
                "Le prix du pain monte par bateau.",
                "Un chat dort.");
        assertThat(scores[1]).isEqualTo(1);
        assertThat(scores[3]).isLessThan(scores[0]).isLessThan(scores[2]);
    }

    @Test
    void sentencesInAChainHaveTheScoresOfTheirRandomWalk() {
        // a – b – c with self-loops: by hand, the stationary scores with d = 0.15 are p(a) = p(c) and
        // p(a) = 0.05 + 0.85 (p(a)/2 + p(b)/3), p(b) = 1 - 2 p(a).
        double a = (0.05 + 0.85 / 3) / (1 - 0.85 / 2 + 2 * 0.85 / 3);
        double[] scores = scores("navire blé", "navire port", "quai port");
        assertThat(scores[0]).isCloseTo(a / (1 - 2 * a), Offset.offset(1e-6));
        assertThat(scores[2]).isCloseTo(scores[0], Offset.offset(1e-9));
    }

    @Test
    void nothingAndAWordlessSentenceAreRankedToo() {
        assertThat(scores()).isEmpty();
        assertThat(scores("…")).containsExactly(1);
    }
}
