package dev.precis.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;

/**
 * What a call counts for against one of the limits a minute has.
 *
 * @param estimate before the call
 * @param cost afterwards
 */
record Toll(Pace pace, ToLongFunction<ModelQuestion<?>> estimate, ToLongFunction<Tokens> cost) {

    /** A token for every three characters, and an answer as long as its question: what providers count before they know. */
    private static final int CHARS_A_TOKEN = 3;

    static List<Toll> of(OptionalInt requests, OptionalInt tokens, Duration window, LongSupplier nanoTime) {
        List<Toll> tolls = new ArrayList<>();
        requests.ifPresent(limit -> tolls.add(new Toll(new Pace(limit, window, nanoTime), question -> 1, spent -> 1)));
        tokens.ifPresent(limit -> tolls.add(new Toll(new Pace(limit, window, nanoTime), Toll::tokens, Tokens::total)));
        return tolls;
    }

    private static long tokens(ModelQuestion<?> question) {
        return 2L
                * (question.prompt().system().length()
                        + question.prompt().user().length())
                / CHARS_A_TOKEN;
    }

    /** Pays every toll for the first moment that all allow; nothing is paid where that is further away than {@code longest}. */
    static Pass pay(List<Toll> tolls, ModelQuestion<?> question, Duration longest) {
        Duration pause = Duration.ZERO;
        List<Runnable> back = new ArrayList<>();
        List<Consumer<Tokens>> settling = new ArrayList<>();
        for (Toll toll : tolls) {
            Pace.Reservation reservation = toll.pace.reserve(toll.estimate.applyAsLong(question), longest);
            pause = pause.compareTo(reservation.pause()) > 0 ? pause : reservation.pause();
            if (reservation.spending().isEmpty()) {
                back.forEach(Runnable::run);
                return new Pass(reservation.pause(), List.of());
            }
            Pace.Spending spending = reservation.spending().get();
            back.add(() -> toll.pace.settle(spending, 0));
            settling.add(tokens -> toll.pace.settle(spending, toll.cost.applyAsLong(tokens)));
        }
        return new Pass(pause, settling);
    }

    /** @param pause until the call may be made */
    record Pass(Duration pause, List<Consumer<Tokens>> settling) {

        /** What the call really cost. */
        void settle(Tokens tokens) {
            settling.forEach(settle -> settle.accept(tokens));
        }
    }
}
