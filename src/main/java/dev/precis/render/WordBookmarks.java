package dev.precis.render;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names for the places in a Word document: letters, digits and underscores, at most 40 of them (ECMA-376 part 1, 17.13.6.2). */
final class WordBookmarks {

    private static final int LONGEST = 40;

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> placed = new HashSet<>();
    private int count;

    /** The name of the place that {@code anchor} stands for, whether it was made already or comes later. */
    Optional<String> target(String anchor) {
        return anchor.isEmpty() ? Optional.empty() : Optional.of(names.computeIfAbsent(anchor, this::name));
    }

    /** The name for a place that is being made; empty where that place was made before. */
    Optional<String> place(String anchor) {
        return target(anchor).filter(placed::add);
    }

    String nextNumber() {
        return Integer.toString(count++);
    }

    private String name(String anchor) {
        String plain = "n" + names.size() + "_" + anchor.replaceAll("[^A-Za-z0-9]", "_");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }
}
