package dev.precis.render;

import dev.precis.check.Finding;
import dev.precis.check.Message;
import dev.precis.check.Severity;
import dev.precis.note.BriefingNote;
import dev.precis.note.NoteLine;
import dev.precis.note.NoteLines;
import dev.precis.note.Notes;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A note as XLIFF, read by another's library and by our own. */
class XliffTest {

    private final XliffRenderer renderer = new XliffRenderer();

    @Test
    void anothersLibraryFindsItValidByTheStandardsSchemasAndReadsEveryLine() {
        BriefingNote note = Notes.compose(Notes.fair(), Notes.fairElsewhere());
        List<String> read = new ArrayList<>();
        try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
            reader.open(renderer.render(note));
            while (reader.hasNext()) {
                Event event = reader.next();
                if (event.isUnit()) {
                    Unit unit = event.getUnit();
                    read.add(unit.getId() + " " + unit.getPart(0).getSource().getPlainText() + " = "
                            + unit.getPart(0).getTarget().getPlainText());
                }
            }
        }
        assertThat(read)
                .isEqualTo(lines(note)
                        .map(line ->
                                line.id() + " " + line.fr() + " = " + line.en().orElseThrow())
                        .toList());
    }

    @Test
    void whatWasFoundIsANoteInBothLanguagesAndInEnglishAloneWhereItWasKeptSo() {
        Finding finding = Finding.of("number", Severity.MINOR, Message.of("8 < 9 & more", "8 < 9 & « plus »"));
        BriefingNote note = Notes.compose(Notes.bridge().finding("s2", finding));
        String english = "<note category=\"" + finding.rule() + "\" xml:lang=\"en\">"
                + XliffText.plain(finding.message().en()) + "</note>";
        String french = "<note category=\"" + finding.rule() + "\" xml:lang=\"fr\">"
                + XliffText.plain(finding.message().fr().orElseThrow()) + "</note>";
        assertThat(valid(renderer.render(note))).contains("<notes>" + french + english);
        assertThat(valid(renderer.render(Notes.withoutFrenchMessages(note))))
                .contains(english)
                .doesNotContain("xml:lang=\"fr\"");
    }

    /** The text, if another's library finds nothing in it against the schemas. */
    private static String valid(String xliff) {
        try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
            reader.open(xliff);
            while (reader.hasNext()) {
                reader.next();
            }
        }
        return xliff;
    }

    @Test
    void whatGoesOutComesBackWithoutAChangedCharacter() {
        BriefingNote note = Notes.compose(Notes.fair(), Notes.fairElsewhere());
        XliffReader.Back back = read(renderer.render(note));
        assertThat(back.note()).isEqualTo(note.id());
        assertThat(back.version()).contains(1L);
        assertThat(back.units())
                .isEqualTo(lines(note)
                        .map(line -> new XliffReader.Unit(line.id(), line.fr(), line.en()))
                        .toList());
    }

    @Test
    void charactersThatXmlCannotHoldComeBackAsWell() {
        String odd = "a\u0001 <b> & \"c\"  d\r\n \u00E9\uD83D\uDE00\u00A0\u2028";
        assertThat(read(file("<unit id='a1.s1'><segment><source xml:space='preserve'>" + XliffText.of(odd)
                                + "</source></segment></unit>"))
                        .units()
                        .get(0)
                        .source())
                .isEqualTo(odd);
    }

    @Test
    void whatAToolMadeOfItIsUnderstood() {
        assertThat(target("<segment><source>A b.</source><target>X y.</target></segment>"))
                .isEqualTo("X y.");
        assertThat(target("<segment><source>A.</source><target>X.</target></segment><ignorable><source> </source>"
                        + "</ignorable><segment><source>B.</source><target>Y.</target></segment>"))
                .isEqualTo("X. Y.");
        assertThat(target("<segment><source>A.</source><target>X.</target></segment>"
                        + "<segment><source>B.</source></segment>"))
                .isEqualTo("none");
        assertThat(target(
                        "<segment><source>A <pc id='1'>b</pc></source><target>X <pc id='1'>y</pc><ph id='2'/></target>"
                                + "</segment>"))
                .isEqualTo("X y");
        assertThat(target("<originalData><data id='d1'>&lt;b></data></originalData><segment><source>A</source>"
                        + "<target>X<mrk id='m' type='comment'> y</mrk></target></segment>"))
                .isEqualTo("X y");
        assertThat(target(
                        "<mda:metadata xmlns:mda='urn:oasis:names:tc:xliff:metadata:2.0'/><notes><note>n</note></notes>"
                                + "<segment state='final'><source>A</source><target>X</target></segment>"))
                .isEqualTo("X");
        assertThat(target("<segment><source>A</source><target><![CDATA[X <y>]]></target></segment>"))
                .isEqualTo("X <y>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<tmx/>",
                "<xliff version='1.2'><file/></xliff>",
                "<xliff version='2.1'/>",
                "<xliff version='2.1'><file id='a'/><file id='b'/></xliff>",
                "<xliff version='2.1'><file id='a'><unit id='u'/><unit id='u'/></file></xliff>",
                "<xliff version='2.1'><file id='a'><unit id='u'><segment><source>x",
                "<xliff version='2.1'><file id='a'><unit id='u'><segment><source><cp hex='zz'/></source></segment></unit></file></xliff>",
                "<!DOCTYPE xliff [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><xliff version='2.1'><file id='a'><unit id='u'><segment><source>&x;</source></segment></unit></file></xliff>"
            })
    void whatIsNoXliffOfANoteIsRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(UnreadableXliff.class);
    }

    private static String target(String parts) {
        return read(file("<unit id='a1.s1'>" + parts + "</unit>"))
                .units()
                .get(0)
                .target()
                .orElse("none");
    }

    private static String file(String units) {
        return "<xliff xmlns='" + XliffRenderer.NAMESPACE
                + "' version='2.1' srcLang='fr' trgLang='en'><file id='brf_1'>" + units + "</file></xliff>";
    }

    private static Stream<NoteLine> lines(BriefingNote note) {
        return Stream.concat(
                NoteLines.claims(note).stream(),
                note.articles().stream().flatMap(article -> NoteLines.units(article).stream()));
    }

    private static XliffReader.Back read(String xml) {
        return XliffReader.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
