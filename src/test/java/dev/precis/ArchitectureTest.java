package dev.precis;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** The house as it is drawn: which room may import which, and what its files look like. */
class ArchitectureTest {

    /** Importer to imported; a room may also import whatever its imports reach. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("web", Set.of("api")),
            Map.entry("cli", Set.of("api")),
            Map.entry("api", Set.of("job", "render")),
            Map.entry("job", Set.of("briefing", "store")),
            Map.entry("briefing", Set.of("summary", "translation", "note")),
            Map.entry("render", Set.of("note")),
            Map.entry("note", Set.of("summary", "translation", "store")),
            Map.entry("summary", Set.of("segment", "term", "check", "model", "cache")),
            Map.entry("translation", Set.of("segment", "term", "check", "model", "cache")),
            Map.entry("segment", Set.of("page")),
            Map.entry("check", Set.of("page")),
            Map.entry("page", Set.of("article")),
            Map.entry("term", Set.of("check", "store")),
            Map.entry("cache", Set.of("store")),
            Map.entry("store", Set.of()),
            Map.entry("model", Set.of()),
            Map.entry("article", Set.of()));

    private static final int LONGEST_FILE = 250;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.precis");

    static Set<String> rooms() {
        return new TreeSet<>(ARROWS.keySet());
    }

    @Test
    void theHouseHasTheRoomsThatAreDrawn() {
        assertThat(folders("src/main/java/dev/precis")).containsExactlyInAnyOrderElementsOf(ARROWS.keySet());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomImportsOnlyWhatItsArrowsReach(String room) {
        Set<String> reached = new TreeSet<>(Set.of(room));
        reach(room, reached);
        String[] closed = ARROWS.keySet().stream()
                .filter(other -> !reached.contains(other))
                .map(other -> "dev.precis." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("dev.precis." + room + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(closed))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void noRoomsFormARing() {
        slices().matching("dev.precis.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void httpStaysAtTheEdge() {
        only("jakarta.ws.rs..", "api", "web");
    }

    @Test
    void sqlStaysWithThoseWhoKeepSomething() {
        only("java.sql..", "store", "cache", "term", "note", "summary", "job");
        only("org.jdbi..", "store", "cache", "term", "note", "summary", "job");
    }

    @Test
    void classesAreNamedForWhatTheyAre() {
        noClasses()
                .should()
                .haveNameMatching("dev\\.precis\\..*(Util|Helper|Manager|Impl$|Impl\\$).*")
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyRoomSaysWhatItIsFor(String room) {
        assertThat(Path.of("src/main/java/dev/precis", room, "package-info.java"))
                .exists();
    }

    @Test
    void everyFileCanBeReadInOneSitting() {
        assertThat(javaFiles("src/main/java"))
                .filteredOn(file -> lines(file) > LONGEST_FILE)
                .isEmpty();
    }

    private static void only(String packages, String... rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(Stream.of(rooms)
                        .map(room -> "dev.precis." + room + "..")
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(packages)
                .check(CLASSES);
    }

    private static void reach(String room, Set<String> reached) {
        for (String next : ARROWS.get(room)) {
            if (reached.add(next)) {
                reach(next, reached);
            }
        }
    }

    private static List<String> folders(String root) {
        try (Stream<Path> entries = Files.list(Path.of(root))) {
            return entries.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> javaFiles(String root) {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
