package dev.precis.summary;

import dev.precis.check.Origin;
import dev.precis.check.Status;
import dev.precis.page.Role;
import dev.precis.segment.Segment;
import dev.precis.segment.Segmentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A summary of the article's own sentences, without a model: central ones by {@link LexRank}, early ones before late ones,
 * no two that say the same. The same article always gives the same summary.
 *
 * <p>Score and reranking follow the MEAD setting in which Erkan and Radev (JAIR 22, 2004, section 5) ran LexRank: centrality
 * and position with equal weight, a cut-off for short sentences, and a reranker that passes over a sentence too like one
 * already taken. People, organisations, places and figures need reading, so their lists stay empty.
 */
final class ExtractiveSummarizer {

    /** MEAD's LengthCutoff: sentences of fewer words are taken only where there are no longer ones. */
    private static final int SHORTEST_WORDS = 9;

    /** Above this cosine two sentences of a news article tell the same; a choice of ours. */
    private static final double SAME = 0.6;

    /** A sentence of which nearly every word stands in another adds nothing to it (their cross-sentence subsumption). */
    private static final double SUBSUMED = 0.8;

    /** Scoring takes the square of this; no press article has so many sentences. */
    private static final int MOST_SENTENCES = 500;

    private ExtractiveSummarizer() {}

    /** At most {@code maxPoints} sentences, verbatim, in article order, each citing itself. */
    static Summary summarize(Segmentation article, int maxPoints) {
        List<Segment> sentences = sentences(article);
        List<Segment> chosen = choose(sentences, maxPoints);
        return new Summary(
                Kind.EXTRACTIVE,
                Origin.EXTRACT,
                Headlines.fallback(article),
                claims(chosen),
                List.of(),
                List.of(),
                List.of(),
                ExtractedFacts.dates(sentences),
                List.of(),
                ExtractedFacts.quotes(sentences),
                List.of());
    }

    /** The ids of the {@code share} of an article's sentences that tell most of it, at least one. */
    static Set<String> telling(Segmentation article, double share) {
        List<Segment> sentences = sentences(article);
        int most = Math.max(1, (int) (sentences.size() * share));
        return choose(sentences, most).stream().map(Segment::id).collect(Collectors.toSet());
    }

    private static List<Segment> sentences(Segmentation article) {
        return article.segments().stream()
                .filter(segment -> segment.role() == Role.LEAD || segment.role() == Role.BODY)
                .limit(MOST_SENTENCES)
                .toList();
    }

    private static List<Segment> choose(List<Segment> sentences, int maxPoints) {
        SentenceVectors vectors = new SentenceVectors(
                sentences.stream().map(segment -> Words.stems(segment.text())).toList());
        double[] scores = scores(sentences, vectors);
        List<Integer> ranked = IntStream.range(0, sentences.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -scores[i]).thenComparing(i -> i))
                .toList();
        List<Integer> chosen = new ArrayList<>();
        for (int candidate : ranked) {
            if (chosen.size() < maxPoints && chosen.stream().noneMatch(taken -> repeats(vectors, candidate, taken))) {
                chosen.add(candidate);
            }
        }
        return chosen.stream().sorted().map(sentences::get).toList();
    }

    private static boolean repeats(SentenceVectors vectors, int candidate, int taken) {
        return vectors.cosine(candidate, taken) > SAME || vectors.subsumption(candidate, taken) > SUBSUMED;
    }

    /** Centrality plus position, the first sentence 1 and the last nearly 0; short sentences behind all others. */
    private static double[] scores(List<Segment> sentences, SentenceVectors vectors) {
        double[] scores = LexRank.scores(vectors);
        for (int i = 0; i < scores.length; i++) {
            scores[i] += (double) (scores.length - i) / scores.length;
            if (Words.of(sentences.get(i).text()).size() < SHORTEST_WORDS) {
                scores[i] -= 2;
            }
        }
        return scores;
    }

    private static List<Claim> claims(List<Segment> chosen) {
        return IntStream.range(0, chosen.size())
                .mapToObj(i -> new Claim(
                        "c" + (i + 1),
                        chosen.get(i).text(),
                        List.of(chosen.get(i).id()),
                        Origin.EXTRACT,
                        Status.VERIFIED,
                        List.of()))
                .toList();
    }
}
