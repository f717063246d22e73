package dev.precis.model;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/** What one request cost, counted by everything that works for it. Safe for many threads. */
public final class Meter {

    private final Lane lane;
    private final BooleanSupplier stillWanted;
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final Set<String> served = ConcurrentHashMap.newKeySet();
    private final AtomicLong calls = new AtomicLong();
    private final AtomicLong input = new AtomicLong();
    private final AtomicLong output = new AtomicLong();
    private final AtomicLong wanted = new AtomicLong();
    private final AtomicLong atHand = new AtomicLong();
    private final AtomicLong cached = new AtomicLong();
    private final AtomicLong saved = new AtomicLong();

    /** For somebody who waits for the answer. */
    public Meter() {
        this(Lane.INTERACTIVE, () -> true);
    }

    /** @param stillWanted asked before each call of a model; once it is false, no further call is made */
    public Meter(Lane lane, BooleanSupplier stillWanted) {
        this.lane = lane;
        this.stillWanted = stillWanted;
    }

    public Lane lane() {
        return lane;
    }

    public boolean isStillWanted() {
        return stillWanted.getAsBoolean();
    }

    /** Everything this request was answered with, or asked a model for, by what tells each result from every other. */
    public Set<String> results() {
        Set<String> results = new HashSet<>(asked);
        results.addAll(served);
        return results;
    }

    /** A model was called. */
    public void called(Tokens tokens) {
        calls.incrementAndGet();
        input.addAndGet(tokens.input());
        output.addAndGet(tokens.output());
    }

    /**
     * A result came from the cache; {@code tokens} is what it had cost. One that this very request had asked for before costs and
     * saves nothing.
     *
     * @param result what tells this result from every other
     */
    public void cached(String result, Tokens tokens) {
        served.add(result);
        if (hasAsked(result)) {
            return;
        }
        cached.incrementAndGet();
        saved.addAndGet(tokens.total());
        atHand();
    }

    /** Whether this very request asked a model for a result. */
    public boolean hasAsked(String result) {
        return asked.contains(result);
    }

    /** A result was at hand: approved, in the memory or in the cache. */
    public void atHand() {
        wanted.incrementAndGet();
        atHand.incrementAndGet();
    }

    /**
     * A result was not at hand, whether or not a model then supplied it.
     *
     * @param result what tells this result from every other
     */
    public void missed(String result) {
        if (asked.add(result)) {
            wanted.incrementAndGet();
        }
    }

    public Reading read() {
        return new Reading(
                calls.get(),
                new Tokens(input.get(), output.get()),
                cached.get(),
                saved.get(),
                wanted.get(),
                atHand.get());
    }

    /**
     * A meter's state.
     *
     * @param modelCalls calls made, repeated ones included
     * @param tokens tokens those calls cost
     * @param cachedCalls results served from the cache
     * @param savedTokens tokens those had cost when they were made
     * @param wanted results needed that a model can write
     * @param atHand how many of them needed no model
     */
    public record Reading(
            long modelCalls, Tokens tokens, long cachedCalls, long savedTokens, long wanted, long atHand) {}
}
