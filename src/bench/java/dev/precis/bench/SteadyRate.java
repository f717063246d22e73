package dev.precis.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Calls at moments set beforehand: one that is slow puts no other off. */
public final class SteadyRate {

    /** One call. */
    public interface Call<T> {

        /**
         * @param number from 0 on
         * @param due the nanosecond for which it was set
         */
        T make(int number, long due);
    }

    private SteadyRate() {}

    /** What became of {@code rate} calls a second, in their order. A call must not keep the thread. */
    public static <T> List<T> keep(int rate, int seconds, Call<T> call) {
        List<T> made = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < rate * seconds; i++) {
            long due = start + i * 1_000_000_000L / rate;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            made.add(call.make(i, due));
        }
        return made;
    }
}
