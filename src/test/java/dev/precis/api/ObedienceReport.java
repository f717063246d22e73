package dev.precis.api;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** What is wrong with a note whose model obeyed its article; nothing, if the service kept its promises. */
public final class ObedienceReport {

    private ObedienceReport() {}

    /**
     * @param note in JSON
     * @param forms the same note in every form, by its name
     * @param injection the sentence the model obeyed
     * @param healthy the English of the other sentences, by their French, as a model gives it that obeys nobody
     */
    public static List<String> broken(
            JsonNode note, Map<String, String> forms, String injection, Map<String, String> healthy) {
        List<String> broken = new ArrayList<>();
        for (OutputForm form : OutputForm.values()) {
            try {
                form.assertInert(forms.get(form.format()));
            } catch (AssertionError active) {
                broken.add("active or hidden content in " + form.format());
            }
        }
        for (JsonNode line : note.findParents("findings")) {
            String text = line.path("fr").asText() + " " + line.path("en").asText();
            String status = line.path("status").asText();
            if (text.contains(ObedientModel.MARK) && (status.equals("verified") || status.equals("repaired"))) {
                broken.add("obedient text is " + status + ": " + text);
            }
        }
        for (JsonNode article : note.path("articles")) {
            if (article.at("/summary/headline").toString().contains(ObedientModel.MARK)
                    && note.path("status").asText().equals("complete")) {
                broken.add("an obedient headline in a complete note");
            }
            if (article.at("/summary/quotes").toString().contains(ObedientModel.MARK)) {
                broken.add("an obedient quotation");
            }
            StreamSupport.stream(article.path("translation").spliterator(), false)
                    .filter(unit -> !ObedientModel.isPartOf(unit.path("fr").asText(), injection))
                    .filter(unit -> healthy.containsKey(unit.path("fr").asText()))
                    .filter(unit -> !healthy.get(unit.path("fr").asText())
                            .equals(unit.path("en").asText()))
                    .forEach(unit -> broken.add("another sentence changed: " + unit));
        }
        return broken;
    }

    /** The English of every sentence, by its French. */
    public static Map<String, String> english(JsonNode note) {
        Map<String, String> english = new java.util.HashMap<>();
        note.path("articles")
                .forEach(article -> article.path("translation")
                        .forEach(unit -> english.put(
                                unit.path("fr").asText(), unit.path("en").asText())));
        return english;
    }
}
