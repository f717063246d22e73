package dev.precis.model;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** A pause that a server has asked for: nobody asks it anything before its end, whoever was told. */
final class Hold {

    /** A server that asks for a day is tried again after an hour: it may have been mended. The caller is told the day all the same. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final AtomicLong until = new AtomicLong(System.nanoTime());

    void askedFor(Duration pause) {
        long end = System.nanoTime() + (pause.compareTo(LONGEST) > 0 ? LONGEST : pause).toNanos();
        until.accumulateAndGet(end, (one, other) -> one - other > 0 ? one : other);
    }

    /** Zero where nothing has been asked for or it is over. */
    Duration remaining() {
        return Duration.ofNanos(Math.max(0, until.get() - System.nanoTime()));
    }
}
