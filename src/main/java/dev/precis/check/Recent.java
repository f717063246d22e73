package dev.precis.check;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * What was read of the texts that were checked last. The checks of a pair all read the same two texts, and a translation is checked when it
 * comes and again when it is shown; reading takes far longer than comparing. Each text has one place, and whatever comes there next takes it, so that this neither grows
 * nor locks.
 */
final class Recent<T> {

    private static final int PLACES = 256;

    /** In UTF-16 code units; what is longer is no sentence and is not kept. */
    private static final int LONGEST = 2000;

    private record Kept<T>(String text, T read) {}

    private final AtomicReferenceArray<Kept<T>> places = new AtomicReferenceArray<>(PLACES);
    private final Function<String, T> reader;

    /** @param reader gives the same for the same text, and nothing that changes afterwards */
    Recent(Function<String, T> reader) {
        this.reader = reader;
    }

    T of(String text) {
        if (text.length() > LONGEST) {
            return reader.apply(text);
        }
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        Kept<T> kept = places.get(place);
        if (kept != null && kept.text().equals(text)) {
            return kept.read();
        }
        T read = reader.apply(text);
        places.set(place, new Kept<>(text, read));
        return read;
    }
}
