package dev.precis.term;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TmxReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "FR", "fr-FR", "fr_CA"})
    void frenchIsFoundUnderEachOfItsTags(String tag) {
        assertThat(read(tmx(unit(tag, "Un accord.", "en-gb", "An agreement."))))
                .containsExactly(new MemoryEntry("Un accord.", "en-GB", "An agreement."));
    }

    @Test
    void everyEnglishOfAUnitIsAPair() {
        String unit =
                "<tu><tuv xml:lang='en-US'><seg>The labor law</seg></tuv><tuv xml:lang='fr'><seg>La loi</seg></tuv>"
                        + "<tuv xml:lang='EN'><seg>The law</seg></tuv><tuv xml:lang='de'><seg>Das Gesetz</seg></tuv></tu>";
        assertThat(read(tmx(unit)))
                .containsExactly(
                        new MemoryEntry("La loi", "en-US", "The labor law"),
                        new MemoryEntry("La loi", "en", "The law"));
    }

    @Test
    void tagsWithinASegmentAreFlattened() {
        assertThat(read(tmx(unit(
                        "fr",
                        "Le <bpt i='1'>&lt;b></bpt>5<hi>e</hi><ept i='1'>&lt;/b></ept> cycle &amp; fin<ph>%s</ph>",
                        "en",
                        "The <![CDATA[fifth <round>]]>"))))
                .containsExactly(new MemoryEntry("Le 5e cycle & fin", "en", "The fifth <round>"));
    }

    @Test
    void aUnitWithoutBothLanguagesIsLeftOut() {
        assertThat(read(tmx("<tu><tuv xml:lang='fr'><seg>Seul</seg></tuv></tu>" + unit("fr", " ", "en", "Nothing"))))
                .isEmpty();
    }

    @Test
    void theEncodingIsTheFilesOwn() {
        String xml = "<?xml version='1.0' encoding='ISO-8859-1'?>" + tmx(unit("fr", "à côté", "en", "beside"));
        assertThat(read(xml, StandardCharsets.ISO_8859_1).get(0).source()).isEqualTo("à côté");
    }

    @Test
    void aPlainDocumentTypeIsPassedOver() {
        assertThat(read("<!DOCTYPE tmx SYSTEM 'tmx14.dtd'>" + tmx(unit("fr", "Oui", "en", "Yes"))))
                .hasSize(1);
    }

    @Test
    @Timeout(10)
    void aFileThatReachesOutOrSwellsIsRefused() {
        assertThatThrownBy(() -> read("<!DOCTYPE tmx [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                        + tmx(unit("fr", "a &x; b", "en", "c"))))
                .isInstanceOf(UnreadableTmx.class);
        assertThatThrownBy(() -> read("<!DOCTYPE tmx [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]>"
                        + tmx(unit("fr", "a &b; b", "en", "c"))))
                .isInstanceOf(UnreadableTmx.class)
                .hasMessageContaining("line 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no xml", "<html><seg>a</seg></html>", "<tmx><body><tu>"})
    void whatIsNoTmxIsRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(UnreadableTmx.class);
    }

    private static String tmx(String units) {
        return "<tmx version='1.4'><header srclang='fr'/><body>" + units + "</body></tmx>";
    }

    private static String unit(String fr, String french, String en, String english) {
        return "<tu><tuv xml:lang='%s'><seg>%s</seg></tuv><tuv xml:lang='%s'><seg>%s</seg></tuv></tu>"
                .formatted(fr, french, en, english);
    }

    private static List<MemoryEntry> read(String xml) {
        return read(xml, StandardCharsets.UTF_8);
    }

    private static List<MemoryEntry> read(String xml, Charset charset) {
        return TmxReader.read(new ByteArrayInputStream(xml.getBytes(charset)));
    }
}
