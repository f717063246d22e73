package dev.precis.page;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** How long a test waits where it measures time: on a machine that others keep busy, everything takes longer. */
public final class Patience {

    private Patience() {}

    /** The time itself where each core has one thing to do, and as many times more as it has things to do. */
    public static Duration of(Duration time) {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        double each = load / Runtime.getRuntime().availableProcessors();
        return Duration.ofMillis((long) (time.toMillis() * Math.max(1, each)));
    }
}
