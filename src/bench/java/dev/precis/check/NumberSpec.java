package dev.precis.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that a specification says of a text: the number at a place, or, with an empty {@code said}, that it has none.
 *
 * @param said the number as it stands in {@code text}
 * @param start its first UTF-16 code unit
 * @param value as the specification writes it; empty where a currency stands without a number
 * @param unit of a currency its name, else empty
 */
record NumberSpec(Kind kind, String text, String said, int start, String value, String unit) {

    /** The specifications, each in a file of its own. */
    enum Kind {
        NUMBER("NumberModel"),
        ORDINAL("OrdinalModel"),
        PERCENT("PercentModel"),
        CURRENCY("CurrencyModel");

        private final String file;

        Kind(String file) {
            this.file = file;
        }
    }

    int end() {
        return start + said.length();
    }

    boolean hasNone() {
        return said.isEmpty();
    }

    /** The value as a number; empty where it is none, such as {@code end-1}. */
    Optional<BigDecimal> number() {
        try {
            return Optional.of(new BigDecimal(value.replace("%", "").replace(',', '.')));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static List<NumberSpec> read(Path folder, Kind kind) throws IOException {
        String json = Files.readString(folder.resolve(kind.file + ".json"), StandardCharsets.UTF_8);
        List<NumberSpec> specs = new ArrayList<>();
        for (JsonNode item : new ObjectMapper().readTree(json.replace("\uFEFF", ""))) {
            String text = item.get("Input").asText();
            if (item.get("Results").isEmpty()) {
                specs.add(new NumberSpec(kind, text, "", 0, "", ""));
            }
            int from = 0;
            for (JsonNode result : item.get("Results")) {
                NumberSpec spec = read(kind, text, result, from);
                specs.add(spec);
                from = spec.end();
            }
        }
        return specs;
    }

    /** The places in the files are not all right, the words are. */
    private static NumberSpec read(Kind kind, String text, JsonNode result, int from) {
        String said = result.get("Text").asText();
        String folded = text.toLowerCase(Locale.ROOT).replace('\u202F', ' ').replace('\u00A0', ' ');
        int at = folded.indexOf(said.toLowerCase(Locale.ROOT).replace('\u202F', ' '), from);
        JsonNode resolution = result.path("Resolution");
        return new NumberSpec(
                kind,
                text,
                said,
                at < 0 ? Math.min(from, Math.max(0, text.length() - said.length())) : at,
                resolution.path("value").asText(""),
                resolution.path("unit").asText(""));
    }
}
