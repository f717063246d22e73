package dev.precis.job;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

import static org.assertj.core.api.Assertions.assertThat;

class ForecastTest {

    /** What became of a batch. @param begins and ends of its items, in seconds from the first begin, each in order */
    private record Course(List<Double> begins, List<Double> ends) {

        /** So many workers; an item begun at a moment takes as long as told of that moment. */
        static Course of(int items, int workers, DoubleUnaryOperator seconds) {
            PriorityQueue<Double> free = new PriorityQueue<>();
            List<Double> begins = new ArrayList<>();
            List<Double> ends = new ArrayList<>();
            for (int i = 0; i < items; i++) {
                double begin = free.size() < workers ? 0 : free.remove();
                double end = begin + seconds.applyAsDouble(begin);
                begins.add(begin);
                ends.add(end);
                free.add(end);
            }
            ends.sort(null);
            return new Course(begins, ends);
        }

        double whole() {
            return ends.get(ends.size() - 1);
        }

        long ended(double until) {
            return upTo(ends, until);
        }

        private static int upTo(List<Double> inOrder, double until) {
            int low = 0;
            int high = inOrder.size();
            while (low < high) {
                int middle = (low + high) / 2;
                if (inOrder.get(middle) <= until) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        OptionalLong secondsRemaining(double now) {
            long ended = ended(now);
            long begun = upTo(begins, now);
            Forecast forecast = new Forecast(seconds(now), ended, begun - ended);
            return forecast.seconds(
                    ends.size() - ended, forecast.perSecond(lately -> ended - ended(now - lately.toNanos() / 1e9)));
        }

        /** How far what is told lies from what came true, as a part of that, at most between two moments. */
        double off(double from, double to) {
            double most = 0;
            for (double now = from; now < to; now += Math.max(0.1, (to - from) / 200)) {
                OptionalLong told = secondsRemaining(now);
                assertThat(told).as("after %.1f s", now).isPresent();
                double truth = whole() - now;
                // It is told in whole seconds.
                most = Math.max(most, (Math.abs(told.getAsLong() - truth) - 0.5) / truth);
            }
            return most;
        }
    }

    /** A batch of a thousand or more; from the end of its first tenth on, until only a tenth is left. */
    @Property(tries = 200)
    void ofABatchThatGoesEvenlyTheSecondsRemainingAreTrueToWithinAFifthAfterItsFirstTenth(
            @ForAll @IntRange(min = 1, max = 200) int workers,
            @ForAll @DoubleRange(min = 0.1, max = 20) double seconds,
            @ForAll @DoubleRange(min = 0, max = 0.5) double unevenness,
            @ForAll @IntRange(min = 50, max = 100) int rounds,
            @ForAll Random random) {
        Course course = Course.of(
                Math.max(1000, workers * rounds),
                workers,
                begin -> seconds * (1 + unevenness * (2 * random.nextDouble() - 1)));
        double most = course.off(course.whole() / 10, course.whole() * 0.9);
        assertThat(most).isLessThanOrEqualTo(0.2);
    }

    @Test
    void itemsThatBeginAndEndTogetherAreNoRush() {
        Course course = Course.of(48 * 60, 48, begin -> 60);
        assertThat(course.off(course.whole() / 10, course.whole() * 0.9)).isLessThanOrEqualTo(0.2);
    }

    @Test
    void aModelThatBecomesFourTimesSlowerIsFollowedWithinTheTimeOfEightItems() {
        Course course = Course.of(20_000, 40, begin -> begin < 200 ? 1 : 4);
        assertThat(course.off(30, 60)).as("nobody can know").isGreaterThan(0.5);
        assertThat(course.off(200 + 8 * 4 + 4, course.whole() * 0.9)).isLessThanOrEqualTo(0.2);
    }

    @Test
    void aModelThatBecomesFasterIsFollowedToo() {
        Course course = Course.of(20_000, 40, begin -> begin < 200 ? 4 : 1);
        assertThat(course.off(200 + 8 * 4 + 4, course.whole() * 0.9)).isLessThanOrEqualTo(0.2);
    }

    @Test
    void nothingIsToldBeforeThereIsSomethingToTellAndWhereNothingGoesOn() {
        assertThat(new Forecast(Duration.ofSeconds(9), 2, 40).perSecond(lately -> 2))
                .isEmpty();
        assertThat(new Forecast(Duration.ofHours(1), 1000, 4).perSecond(lately -> 0))
                .isEmpty();
        assertThat(new Forecast(Duration.ofHours(1), 1000, 4).seconds(7, OptionalDouble.empty()))
                .isEmpty();
    }

    @Test
    void ofTheLastItemsOnTheWholeHalfIsLeft() {
        Course course = Course.of(40 * 100, 40, begin -> 10 + begin % 1);
        double lastBegin = course.begins().get(course.begins().size() - 1);
        assertThat(course.secondsRemaining(lastBegin).getAsLong()).isBetween(4L, 8L);
    }

    private static Duration seconds(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }
}
