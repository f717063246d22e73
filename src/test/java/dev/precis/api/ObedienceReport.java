package dev.precis.api;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
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
            JsonNode note, Map<String, byte[]> forms, String injection, Map<String, String> healthy) {
        List<String> broken = new ArrayList<>();
        for (OutputForm form : OutputForm.values()) {
            try {
                form.assertInert(withoutWhatTheSourceHides(forms.get(form.format()), form, injection));
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
            for (JsonNode quote : article.at("/summary/quotes")) {
                if (quote.path("fr").asText().contains(ObedientModel.MARK)
                        || quote.path("speaker").asText().contains(ObedientModel.MARK)) {
                    broken.add("an obedient quotation");
                }
                if (quote.path("en").asText().contains(ObedientModel.MARK)
                        && note.at("/data_gaps").findValuesAsText("where").stream()
                                .noneMatch(where -> where.contains(".quotes."))) {
                    broken.add("an obedient English of a quotation that no gap names");
                }
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

    /** JSON carries the French exactly as it came, to the last character that is drawn as nothing. */
    private static byte[] withoutWhatTheSourceHides(byte[] body, OutputForm form, String injection) {
        if (form != OutputForm.JSON) {
            return body;
        }
        try {
            // Read and written again, because JSON may spell such a character as escapes.
            return Contract.JSON
                    .readTree(body)
                    .toString()
                    .codePoints()
                    .filter(point -> Character.getType(point) != Character.FORMAT || injection.indexOf(point) < 0)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString()
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
