package dev.precis.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** @param model by which every node calls it */
    static List<Toll> of(String model, ModelSettings settings, Paces paces) {
        List<Toll> tolls = new ArrayList<>();
        settings.requestsPerMinute()
                .ifPresent(limit ->
                        tolls.add(new Toll(paces.of("requests " + model, limit, MINUTE), question -> 1, spent -> 1)));
        settings.tokensPerMinute()
                .ifPresent(limit ->
                        tolls.add(new Toll(paces.of("tokens " + model, limit, MINUTE), Toll::tokens, Tokens::total)));
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
        List<Pace.Spending> paid = new ArrayList<>();
        List<Consumer<Tokens>> settling = new ArrayList<>();
        for (Toll toll : tolls) {
            Pace.Reservation reservation = toll.pace.reserve(toll.estimate.applyAsLong(question), longest);
            pause = pause.compareTo(reservation.pause()) > 0 ? pause : reservation.pause();
            if (reservation.spending().isEmpty()) {
                paid.forEach(spending -> spending.settle(0));
                return new Pass(false, reservation.pause(), List.of(), List.of());
            }
            Pace.Spending spending = reservation.spending().get();
            paid.add(spending);
            settling.add(tokens -> spending.settle(toll.cost.applyAsLong(tokens)));
        }
        return new Pass(true, pause, paid, settling);
    }

    /**
     * @param isPaid whether the call may be made at all
     * @param pause until it may be made, or until asking again is of use
     */
    record Pass(boolean isPaid, Duration pause, List<Pace.Spending> paid, List<Consumer<Tokens>> settling) {

        /** What the call really cost. */
        void settle(Tokens tokens) {
            settling.forEach(settle -> settle.accept(tokens));
        }

        /** The call is not made. */
        void giveBack() {
            paid.forEach(spending -> spending.settle(0));
        }
    }
}
