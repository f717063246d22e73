package dev.precis.summary;

import dev.precis.check.Message;

import java.util.Map;

/** What a reader of the note is told something was left out of. */
final class ListName {

    private static final Map<String, String> FRENCH = Map.ofEntries(
            Map.entry("title", "du titre"),
            Map.entry("headline", "de « En bref »"),
            Map.entry("points", "des points"),
            Map.entry("timeline", "de la chronologie"),
            Map.entry("discrepancies", "des divergences"),
            Map.entry("people", "des personnes"),
            Map.entry("organisations", "des organisations"),
            Map.entry("places", "des lieux"),
            Map.entry("dates", "des dates"),
            Map.entry("figures", "des chiffres"),
            Map.entry("quotes", "des citations"),
            Map.entry("topics", "des thèmes"));

    private ListName() {}

    /** @param list a list or field of a draft; its French stands after a participle, with its preposition */
    static Message of(String list) {
        return Message.of(list, FRENCH.get(list));
    }
}
