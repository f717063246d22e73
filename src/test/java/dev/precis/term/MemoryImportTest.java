package dev.precis.term;

import dev.precis.store.Database;
import dev.precis.store.Databases;
import dev.precis.store.ThisNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Translation memories as tools and ill-wishers write them: each comes in right, or not at all. */
class MemoryImportTest {

    private static final String PAIR = "<tu><tuv xml:lang='fr'><seg>Été à Hué</seg></tuv>"
            + "<tuv xml:lang='en'><seg>Summer in Hue</seg></tuv></tu>";

    @TempDir
    Path directory;

    private ThisNode node;
    private MemoryImport imports;
    private MemorySearch search;

    @BeforeEach
    void open() throws IOException {
        Database database = Databases.in(Files.createTempDirectory(directory, "db"));
        node = new ThisNode(database, Clock.systemUTC());
        imports = new MemoryImport(database, new MemoryUpkeep(database, node));
        search = new MemorySearch(database);
    }

    @AfterEach
    void close() {
        node.close();
    }

    private void reopen() throws IOException {
        close();
        open();
    }

    private record Odd(String name, byte[] file, List<String> french) {}

    @TestFactory
    Stream<DynamicTest> anOddFileComesInRight() {
        return Stream.of(
                        right("UTF-8 with a mark", ("\uFEFF" + tmx(PAIR)).getBytes(StandardCharsets.UTF_8)),
                        right("UTF-16 with a mark", ("\uFEFF" + tmx(PAIR)).getBytes(StandardCharsets.UTF_16BE)),
                        right("UTF-16LE with a mark", ("\uFEFF" + tmx(PAIR)).getBytes(StandardCharsets.UTF_16LE)),
                        right("declared UTF-16", declared("UTF-16", StandardCharsets.UTF_16)),
                        right("declared Latin-1", declared("ISO-8859-1", StandardCharsets.ISO_8859_1)),
                        right("declared windows-1252", declared("windows-1252", Charset.forName("windows-1252"))),
                        right("document type named", "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">" + tmx(PAIR)),
                        right("lang of TMX 1.1", tmx(PAIR.replace("xml:lang", "lang"))),
                        right("FR and EN", tmx(PAIR.replace("'fr'", "'FR'").replace("'en'", "'EN'"))),
                        right(
                                "fr-FR and en_GB",
                                tmx(PAIR.replace("'fr'", "'fr-FR'").replace("'en'", "'en_GB'"))),
                        right("fra and eng", tmx(PAIR.replace("'fr'", "'fra'").replace("'en'", "'eng'"))),
                        right(
                                "English first",
                                tmx("<tu><tuv xml:lang='en'><seg>Summer in Hue</seg></tuv>"
                                        + "<tuv xml:lang='fr'><seg>Été à Hué</seg></tuv></tu>")),
                        right(
                                "a third language",
                                tmx(PAIR.replace("</tu>", "<tuv xml:lang='vi'><seg>Mùa hè ở Huế</seg></tuv></tu>"))),
                        right(
                                "codes in the text",
                                tmx(PAIR.replace("Été", "<bpt i='1'>&lt;b&gt;</bpt>Été<ept i='1'>&lt;/b&gt;</ept>"))),
                        right("a code within a code", tmx(PAIR.replace("Été", "<ph><sub>x</sub></ph>Été"))),
                        right("a highlight", tmx(PAIR.replace("Été", "<hi type='x'>Été</hi>"))),
                        right("CDATA", tmx(PAIR.replace("Été à Hué", "<![CDATA[Été à Hué]]>"))),
                        right("character references", tmx(PAIR.replace("Été", "&#201;t&#xe9;"))),
                        right("line breaks around", tmx(PAIR.replace("Été à Hué", "\n  Été à Hué\n  "))),
                        right("comments and instructions", tmx("<!-- x --><?y z?>" + PAIR)),
                        right(
                                "properties and notes",
                                tmx(PAIR.replace("<tu>", "<tu><prop type='x-y'>z</prop><note>n</note>"))),
                        right("dates as nobody writes them", tmx(PAIR.replace("<tu>", "<tu changedate='gestern'>"))),
                        right(
                                "a unit without English beside",
                                tmx("<tu><tuv xml:lang='fr'><seg>Seul</seg></tuv></tu>" + PAIR)),
                        right("an empty segment beside", tmx("<tu><tuv xml:lang='fr'><seg/></tuv></tu>" + PAIR)),
                        right("a namespace", tmx(PAIR).replace("<tmx ", "<tmx xmlns='http://www.lisa.org/tmx14' ")))
                .map(odd -> DynamicTest.dynamicTest(odd.name(), () -> {
                    reopen();
                    imports.read(file(odd.file()));
                    assertThat(all()).extracting(unit -> unit.entry().source()).isEqualTo(odd.french());
                }));
    }

    @TestFactory
    Stream<DynamicTest> aBrokenOrHostileFileIsRefusedAndLeavesNothing() {
        String many = PAIR.repeat(30_000);
        return Stream.of(
                        wrong("nothing", ""),
                        wrong("no XML", "Une mémoire ?"),
                        wrong("another root", "<xliff/>"),
                        wrong("cut off after many units", "<tmx version='1.4'><body>" + many),
                        wrong("a wrong tag after many units", "<tmx version='1.4'><body>" + many + "</bdy></tmx>"),
                        wrong("no French", tmx(PAIR.replace("'fr'", "'de'"))),
                        wrong("no English", tmx(PAIR.replace("'en'", "'de'"))),
                        wrong(
                                "an entity of a file",
                                "<!DOCTYPE tmx [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                                        + tmx(PAIR.replace("Hué", "&x;"))),
                        wrong(
                                "an entity of a server",
                                "<!DOCTYPE tmx [<!ENTITY x SYSTEM 'http://127.0.0.1:1/x'>]>"
                                        + tmx(PAIR.replace("Hué", "&x;"))),
                        wrong("entities that swell", swelling()),
                        wrong("elements a thousand deep", tmx("<tu>".repeat(1000))),
                        wrong(
                                "a segment without end",
                                tmx("<tu><tuv xml:lang='fr'><seg>" + "a".repeat(2_000_000) + "</seg></tuv></tu>"
                                        + PAIR)),
                        new Odd("bytes that are no UTF-8", declared("UTF-8", StandardCharsets.ISO_8859_1), List.of()),
                        new Odd("an unknown encoding", declared("x-none", StandardCharsets.UTF_8), List.of()),
                        wrong("a character XML does not know", tmx(PAIR.replace("Hué", "&#1;"))))
                .map(odd -> DynamicTest.dynamicTest(odd.name(), () -> {
                    reopen();
                    assertTimeoutPreemptively(
                            Duration.ofSeconds(30),
                            () -> assertThatThrownBy(() -> imports.read(file(odd.file())))
                                    .isInstanceOf(UnreadableTmx.class)
                                    .hasMessageNotContaining("Hué"));
                    assertThat(all()).isEmpty();
                }));
    }

    @Test
    void theCorpusGoesOutAndComesInWithoutAChangedCharacter() throws IOException {
        List<MemoryUnit> corpus =
                CorpusTermsTest.pairs().stream().map(MemoryUnit::of).toList();
        StringWriter out = new StringWriter();
        TmxWriter writer = new TmxWriter(out);
        writer.begin();
        for (MemoryUnit unit : corpus) {
            writer.unit(unit);
        }
        writer.end();
        List<MemoryUnit> back = new ArrayList<>();
        TmxReader.readUnits(new ByteArrayInputStream(out.toString().getBytes(StandardCharsets.UTF_8)), back::add);
        assertThat(back).isEqualTo(corpus);
    }

    @Test
    void whatIsKnownOfAUnitComesBack() throws IOException {
        String known = PAIR.replace(
                "<tu>",
                "<tu changeid='C. Martin' changedate='20261121T220000Z'>"
                        + "<prop type='x-context-pre'>Avant.</prop><prop type='x-context-post'>Après.</prop>");
        imports.read(file(tmx(known).getBytes(StandardCharsets.UTF_8)));
        assertThat(all()).singleElement().satisfies(unit -> {
            assertThat(unit.who()).contains("C. Martin");
            assertThat(unit.when()).contains("2026-11-21T22:00:00Z");
            assertThat(unit.before()).contains("Avant.");
            assertThat(unit.after()).contains("Après.");
        });
    }

    private List<MemoryUnit> all() {
        List<MemoryUnit> units = new ArrayList<>();
        search.all(units::add);
        return units;
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(directory, "odd", ".tmx"), bytes);
    }

    private static Odd right(String name, String text) {
        return right(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Odd right(String name, byte[] file) {
        return new Odd(name, file, List.of("Été à Hué"));
    }

    private static Odd wrong(String name, String text) {
        return new Odd(name, text.getBytes(StandardCharsets.UTF_8), List.of());
    }

    private static byte[] declared(String name, Charset charset) {
        return ("<?xml version='1.0' encoding='" + name + "'?>" + tmx(PAIR)).getBytes(charset);
    }

    private static String swelling() {
        StringBuilder type = new StringBuilder("<!DOCTYPE tmx [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) {
            type.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append("&a" + (i - 1) + ";")
                    .append("&a" + (i - 1) + ";'>");
        }
        return type + "]>" + tmx(PAIR.replace("Hué", "&a29;"));
    }

    private static String tmx(String units) {
        return "<tmx version='1.4'><header srclang='fr'/><body>" + units + "</body></tmx>";
    }
}
