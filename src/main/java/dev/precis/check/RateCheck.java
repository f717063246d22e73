package dev.precis.check;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the same figure counts for the same time: 35 hours a week are not 35 a month. A text that names no time leaves it open. */
final class RateCheck {

    private RateCheck() {}

    static List<Finding> between(Facts french, Facts english) {
        return changed(french, english)
                .map(pair -> finding(
                        NumberFindings.CHANGED.with(
                                pair.source().text(), pair.target().text()),
                        Optional.of(pair.source().excerpt()),
                        pair.target()))
                .toList();
    }

    static List<Finding> supported(Facts claim, Facts evidence) {
        return changed(evidence, claim)
                .map(pair -> finding(
                        MeasureCheck.UNSUPPORTED.with(
                                pair.target().text(), pair.source().text()),
                        Optional.empty(),
                        pair.target()))
                .toList();
    }

    private static Finding finding(Message message, Optional<Finding.Excerpt> source, Rate target) {
        return new Finding(MeasureCheck.UNIT, Severity.MAJOR, message, source, Optional.of(target.excerpt()));
    }

    private record Pair(Rate source, Rate target) {}

    /** Each rate of the second text whose figure the first has, but for other times only. */
    private static Stream<Pair> changed(Facts source, Facts target) {
        return target.rates().stream().flatMap(rate -> {
            List<Rate> same =
                    source.rates().stream().filter(other -> isSame(other, rate)).toList();
            boolean kept = same.stream().anyMatch(other -> other.period().equals(rate.period()));
            return kept ? Stream.empty() : same.stream().limit(1).map(other -> new Pair(other, rate));
        });
    }

    private static boolean isSame(Rate one, Rate other) {
        return !Collections.disjoint(one.number().readings(), other.number().readings());
    }
}
