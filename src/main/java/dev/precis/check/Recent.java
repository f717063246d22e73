package dev.precis.check;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What was made of the texts, words or pairs that were met last. The checks of a pair all read the same two texts, look up the same words, and a translation is
 * checked when it comes and again when it is shown; reading takes far longer than comparing. Each text has one place, and whatever comes there next takes it, so
 * that this neither grows nor locks.
 */
final class Recent<K, T> {

    private static final int TEXTS = 256;
    private static final int WORDS = 8192;

    /** In UTF-16 code units; what is longer is no sentence, or no word, and is not kept, so that nobody fills the memory with it. */
    private static final int LONGEST_TEXT = 2000;

    private static final int LONGEST_WORD = 40;

    private record Kept<K, T>(K key, T made) {}

    private final AtomicReferenceArray<Kept<K, T>> places;
    private final int longest;
    private final ToIntFunction<K> length;
    private final Function<K, T> maker;

    private Recent(int places, int longest, ToIntFunction<K> length, Function<K, T> maker) {
        this.places = new AtomicReferenceArray<>(places);
        this.longest = longest;
        this.length = length;
        this.maker = maker;
    }

    /** @param reader gives the same for the same text, and nothing that changes afterwards */
    static <T> Recent<String, T> texts(Function<String, T> reader) {
        return new Recent<>(TEXTS, LONGEST_TEXT, String::length, reader);
    }

    /** @param comparer gives the same for the same pair, and nothing that changes afterwards */
    static <T> Recent<Pair, T> pairs(Function<Pair, T> comparer) {
        return new Recent<>(
                TEXTS,
                LONGEST_TEXT,
                pair -> Math.max(pair.french().length(), pair.english().length()),
                comparer);
    }

    /** @param finder gives the same for the same word, and nothing that changes afterwards */
    static <T> Recent<String, T> words(Function<String, T> finder) {
        return new Recent<>(WORDS, LONGEST_WORD, String::length, finder);
    }

    /** A text and its English. */
    record Pair(String french, String english) {}

    T of(K key) {
        if (length.applyAsInt(key) > longest) {
            return maker.apply(key);
        }
        int hash = key.hashCode();
        int place = (hash ^ hash >>> 16) & places.length() - 1;
        Kept<K, T> kept = places.get(place);
        if (kept != null && kept.key().equals(key)) {
            return kept.made();
        }
        T made = maker.apply(key);
        places.set(place, new Kept<>(key, made));
        return made;
    }
}
