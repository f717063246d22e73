package dev.precis.note;

import java.util.Optional;

/** One text in both languages. */
public record Bilingual(String fr, Optional<String> en) {}
