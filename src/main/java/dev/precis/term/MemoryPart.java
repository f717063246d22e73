package dev.precis.term;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/** Units that come into the memory together, with what each is found under. Of two with the same French, neighbours and English the later counts. */
final class MemoryPart {

    /** A place takes two bytes. */
    static final int MOST = 65_536;

    private static final int BITS = 16;
    private static final int LONGEST = 255;
    private static final int BYTES = 3;

    /**
     * A unit and what it is found under.
     *
     * @param key of its French
     * @param context key of its neighbours; 0 where none is known
     */
    record Row(MemoryUnit unit, long key, long context) {}

    private record Same(long key, long context, String tag) {}

    private final Map<Same, Integer> places = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final Map<Long, Places> postings = new TreeMap<>();

    static MemoryPart of(Collection<MemoryUnit> units) {
        MemoryPart part = new MemoryPart();
        units.forEach(part::add);
        return part;
    }

    void add(MemoryUnit unit) {
        Row row =
                new Row(unit, SourceWords.key(unit.entry().source()), SourceWords.context(unit.before(), unit.after()));
        Same same = new Same(row.key(), row.context(), unit.entry().targetTag());
        Integer before = places.putIfAbsent(same, rows.size());
        if (before != null) {
            rows.set(before, row);
            return;
        }
        int place = rows.size();
        if (place == MOST) {
            throw new IllegalStateException("a part holds " + MOST + " units at most");
        }
        rows.add(row);
        tell(place, unit.entry().source());
    }

    /** Notes under which words the unit of a place is found. */
    void tell(int place, String french) {
        SourceWords words = SourceWords.of(french);
        for (long word : words.telling()) {
            postings.computeIfAbsent(word, first -> new Places())
                    .add(shown(words.words().size()) << BITS | place);
        }
    }

    int size() {
        return rows.size();
    }

    /** In the order of their places. */
    List<Row> rows() {
        return rows;
    }

    /** What stands under each word, in the order of the words. */
    Map<Long, Places> postings() {
        return postings;
    }

    /** The id of a unit by its part and its place there. */
    static long id(long part, int place) {
        return part << BITS | place;
    }

    static long partOf(long id) {
        return id >> BITS;
    }

    static int placeOf(long id) {
        return (int) (id & MOST - 1);
    }

    private static int shown(int length) {
        return Math.min(LONGEST, length);
    }

    /** The units of a part that have a word. */
    static final class Places {

        private int[] values = new int[2];
        private int count;

        private void add(int value) {
            if (count == values.length) {
                values = Arrays.copyOf(values, count * 2);
            }
            values[count++] = value;
        }

        /** As they are kept, ordered by length. */
        byte[] bytes() {
            Arrays.sort(values, 0, count);
            ByteBuffer bytes = ByteBuffer.allocate(count * BYTES);
            for (int i = 0; i < count; i++) {
                bytes.put((byte) (values[i] >> BITS)).putShort((short) values[i]);
            }
            return bytes.array();
        }

        /** How many units are told of. */
        static int count(byte[] kept) {
            return kept.length / BYTES;
        }

        /** Hands on the place of each kept unit of a length, least and most included. */
        static void each(byte[] kept, int least, int most, IntConsumer place) {
            for (int at = firstOf(shown(least), kept);
                    at < kept.length && (kept[at] & 0xFF) <= shown(most);
                    at += BYTES) {
                place.accept((kept[at + 1] & 0xFF) << 8 | kept[at + 2] & 0xFF);
            }
        }

        private static int firstOf(int length, byte[] kept) {
            int low = 0;
            int high = kept.length / BYTES;
            while (low < high) {
                int middle = (low + high) / 2;
                if ((kept[middle * BYTES] & 0xFF) < length) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low * BYTES;
        }
    }
}
