package dev.precis.translation;

import java.util.List;

/** A model's answer to a translation question, as it came: its ids and texts are held against nothing yet. */
public record TranslationDraft(List<Unit> units) {

    public TranslationDraft {
        units = List.copyOf(units);
    }

    /**
     * @param id the id that stood in brackets before the French
     * @param text the English
     */
    public record Unit(String id, String text) {}
}
