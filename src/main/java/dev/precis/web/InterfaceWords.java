package dev.precis.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.precis.render.RuleNames;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import jakarta.inject.Singleton;

/**
 * What the page says, in each of its languages: one file a language, which the template and the modules share, and the
 * names of rules, which documents have too.
 */
@Singleton
final class InterfaceWords {

    private final Map<InterfaceLanguage, Map<String, String>> words = new EnumMap<>(InterfaceLanguage.class);
    private final ObjectMapper json = new ObjectMapper();

    InterfaceWords() {
        for (InterfaceLanguage language : InterfaceLanguage.values()) {
            Map<String, String> all = read("words-" + language.tag() + ".properties");
            RuleNames.all()
                    .forEach((rule, name) ->
                            all.put("rule." + rule, language == InterfaceLanguage.FRENCH ? name.fr() : name.en()));
            words.put(language, all);
        }
    }

    /** By name, such as {@code nav.notes}. */
    Map<String, String> in(InterfaceLanguage language) {
        return words.get(language);
    }

    /** The same for the modules. */
    String json(InterfaceLanguage language) {
        try {
            return json.writeValueAsString(in(language));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("words are plain text", impossible);
        }
    }

    private static Map<String, String> read(String file) {
        Properties properties = new Properties();
        try (InputStream in = InterfaceWords.class.getResourceAsStream(file)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> words.put(name, properties.getProperty(name)));
        return words;
    }
}
