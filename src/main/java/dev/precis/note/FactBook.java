package dev.precis.note;

import java.util.HashMap;
import java.util.Map;

/** The facts of texts that are compared again and again, each text read once. For one thread. */
final class FactBook {

    private final Map<String, TextFacts> read = new HashMap<>();

    TextFacts of(String text) {
        return read.computeIfAbsent(text, TextFacts::of);
    }
}
