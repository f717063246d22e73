package dev.precis;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A folder of golden files. A case is a handful of files of one name: what goes in, and what must come out. With {@code
 * -Dgolden.write=true} what comes out is written there instead of compared; a case is begun by writing what goes in.
 */
public final class Golden {

    private static final boolean WRITE = Boolean.getBoolean("golden.write");
    private static final Path EXPECTED = Path.of("src/test/resources/golden");
    private static final Path FOUND = Path.of("target/golden");

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true)
            .build();
    private static final ObjectWriter WRITER =
            JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}&&[^\n ]]");

    private final String folder;
    private final Set<String> endings;

    private Golden(String folder, Set<String> endings) {
        this.folder = folder;
        this.endings = endings;
    }

    /** @param endings of the files every case has, from the first dot on, such as {@code .draft.json} */
    public static Golden in(String folder, String... endings) {
        return new Golden(folder, Set.of(endings));
    }

    /** The names of the cases, sorted. */
    public List<String> names() {
        return List.copyOf(endingsByName().keySet());
    }

    /** Fails where a case lacks one of its files, or where a file belongs to none. */
    public void assertEveryFileHasItsPair() {
        Map<String, Set<String>> found = endingsByName();
        assertThat(found).as("cases in %s", folder).isNotEmpty();
        if (!WRITE) {
            assertThat(found)
                    .as("files in %s", folder)
                    .allSatisfy((name, its) -> assertThat(its).isEqualTo(endings));
        }
    }

    public String read(String file) {
        try {
            return Files.readString(EXPECTED.resolve(folder).resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <T> T read(String file, Class<T> type) {
        try {
            return JSON.readValue(read(file), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(file + " in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Fails, with the lines that differ, where a text is not the golden one; what was found and wanted then stands under target. */
    public void assertSame(String file, String found) {
        Path expected = EXPECTED.resolve(folder).resolve(file);
        if (WRITE) {
            write(expected, found);
            return;
        }
        assertThat(expected).as("written with -Dgolden.write=true").exists();
        if (!found.equals(read(file))) {
            Path actual = FOUND.resolve(folder).resolve(file);
            write(actual, visible(found));
            Path wanted = actual.resolveSibling(file + ".wanted");
            write(wanted, visible(read(file)));
            assertThat(actual)
                    .usingCharset(StandardCharsets.UTF_8)
                    .as("if this is as it should be, -Dgolden.write=true writes %s anew", expected)
                    .hasSameTextualContentAs(wanted, StandardCharsets.UTF_8);
            assertThat(found).as("line ends of %s", expected).isEqualTo(read(file));
        }
    }

    /** A value as it stands in golden files: indented, names in snake_case, a line feed at the end. */
    public static String json(Object value) {
        try {
            return WRITER.writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Set<String>> endingsByName() {
        Map<String, Set<String>> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(EXPECTED.resolve(folder))) {
            files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .forEach(file -> found.computeIfAbsent(file.split("\\.", 2)[0], name -> new TreeSet<>())
                            .add(file.substring(file.split("\\.", 2)[0].length())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** Two texts may differ in nothing but a no-break space or the kind of a line's end. */
    private static String visible(String text) {
        return UNSEEN.matcher(text)
                .replaceAll(unseen -> "<U+%04X>".formatted((int) unseen.group().charAt(0)));
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
