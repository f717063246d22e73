package dev.precis.render;

import dev.precis.note.BriefingNote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class WordRendererTest {

    private static final Set<String> IN_A_RUN = Set.of("rStyle", "lang");

    static List<String> names() {
        return GoldenNotesTest.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theTextOfTheDocumentIsTheNoteInItsOrder(String name) {
        BriefingNote note = GoldenNotesTest.note(name);
        SeenDocx both = seen(note, RenderLanguage.BOTH);
        NoteTexts.assertInOrder(both.text(WordLanguages.FRENCH), NoteTexts.french(note));
        NoteTexts.assertInOrder(both.text("en-GB"), NoteTexts.english(note));
        NoteTexts.assertInOrder(seen(note, RenderLanguage.FRENCH).text(""), NoteTexts.french(note));
        NoteTexts.assertInOrder(seen(note, RenderLanguage.ENGLISH).text(""), NoteTexts.english(note));
    }

    @ParameterizedTest
    @EnumSource(RenderLanguage.class)
    void everyPartIsValidByTheSchemaOfTheStandard(RenderLanguage language) throws Exception {
        SeenDocx docx = seen(GoldenNotesTest.note("partial"), language);
        assertValid(DocumentDocument.Factory.parse(in(docx, "word/document.xml")));
        assertValid(FootnotesDocument.Factory.parse(in(docx, "word/precis-footnotes.xml")));
        assertValid(StylesDocument.Factory.parse(in(docx, "word/styles.xml")));
        assertValid(SettingsDocument.Factory.parse(in(docx, "word/precis-settings.xml")));
        assertValid(FontsDocument.Factory.parse(in(docx, "word/fontTable.xml")));
        assertValid(FtrDocument.Factory.parse(in(docx, "word/precis-footer.xml")));
    }

    @Test
    void anotherReaderOpensItAndFindsTablesFootnotesAndProperties() throws Exception {
        byte[] file = Renderers.word().render(GoldenNotesTest.note("two-articles"), RenderLanguage.BOTH);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getTables()).isNotEmpty();
            assertThat(document.getFootnotes()).hasSizeGreaterThan(3);
            var properties = document.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).startsWith("Le salon de la soie");
            assertThat(properties.getCreator()).isEqualTo("Précis 0.1.0");
            assertThat(properties.getCreated()).isEqualTo(java.time.Instant.parse("2026-03-16T08:30:00Z"));
            assertThat(properties.getUnderlyingProperties().getLanguageProperty())
                    .contains("fr-FR");
        }
    }

    @ParameterizedTest
    @EnumSource(RenderLanguage.class)
    void everyStyleThatIsUsedExistsAndNothingIsFormattedByHand(RenderLanguage language) {
        SeenDocx docx = seen(GoldenNotesTest.note("partial"), language);
        Set<String> known = new HashSet<>();
        WordXmlTree.all(docx.part("word/styles.xml"), "style")
                .forEach(style -> known.add(style.getAttributeNS(WordXmlTree.WORD, "styleId")));
        for (String reference : List.of("pStyle", "rStyle", "tblStyle")) {
            assertThat(docx.all(reference)).isNotEmpty().allMatch(style -> known.contains(value(style)));
        }
        assertThat(docx.all("rPr")).allSatisfy(run -> assertThat(IN_A_RUN).containsAll(children(run)));
        assertThat(docx.all("p"))
                .allSatisfy(paragraph -> assertThat(children((Element) paragraph.getFirstChild()))
                        .containsExactly("pStyle"));
    }

    @ParameterizedTest
    @EnumSource(RenderLanguage.class)
    void everyRunNamesItsLanguageAndAOneLanguageNoteHasTextsInOneAlone(RenderLanguage language) {
        SeenDocx docx = seen(GoldenNotesTest.note("two-articles"), language);
        assertThat(docx.all("r"))
                .isNotEmpty()
                .allMatch(run -> Set.of("fr-FR", "en-GB").contains(SeenDocx.language(run)));
        if (language == RenderLanguage.FRENCH) {
            assertThat(docx.text("en-GB")).doesNotContain("Silk fair", "Overview");
        }
        if (language == RenderLanguage.ENGLISH) {
            assertThat(docx.text(WordLanguages.FRENCH)).doesNotContain("salon de la soie s’est ouvert", "Synthèse");
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSourceHoldsItsDetailsAndNoOtherSource(String name) {
        SeenDocx docx = seen(GoldenNotesTest.note(name), RenderLanguage.BOTH);
        List<String> styles = docx.all("p").stream()
                .map(paragraph -> value(WordXmlTree.all(paragraph, "pStyle").get(0)))
                .toList();
        assertThat(styles).containsAnyOf("PrecisSource", "PrecisSourceLead");
        for (int i = 0; i < styles.size() - 1; i++) {
            assertThat(styles.get(i).equals("PrecisSourceLead"))
                    .isEqualTo(styles.get(i + 1).equals("PrecisSourceDetail"));
        }
        assertThat(WordXmlTree.all(docx.part("word/styles.xml"), "style"))
                .filteredOn(style ->
                        style.getAttributeNS(WordXmlTree.WORD, "styleId").equals("PrecisSource"))
                .singleElement()
                .satisfies(
                        style -> assertThat(WordXmlTree.all(style, "keepNext")).isEmpty());
    }

    @Test
    void everyTableRepeatsItsHeadAndKeepsItsRowsWhole() {
        SeenDocx docx = seen(GoldenNotesTest.note("two-articles"), RenderLanguage.BOTH);
        assertThat(docx.all("tbl")).isNotEmpty().allSatisfy(table -> {
            List<Element> rows = WordXmlTree.all(table, "tr");
            assertThat(WordXmlTree.all(rows.get(0), "tblHeader")).hasSize(1);
            assertThat(WordXmlTree.all(table, "tblHeader")).hasSize(1);
            assertThat(rows)
                    .allSatisfy(
                            row -> assertThat(WordXmlTree.all(row, "cantSplit")).hasSize(1));
            int columns = WordXmlTree.all(table, "gridCol").size();
            assertThat(rows)
                    .allSatisfy(row -> assertThat(WordXmlTree.all(row, "tc")).hasSize(columns));
        });
    }

    @Test
    void whatAClaimStandsOnIsAFootnoteWithTheSentenceOnceAndItsNumberAfterwards() {
        SeenDocx docx = seen(GoldenNotesTest.note("two-articles"), RenderLanguage.BOTH);
        List<String> cited =
                docx.all("footnoteReference").stream().map(WordRendererTest::id).toList();
        List<Element> notes = WordXmlTree.all(docx.notes(), "footnote").stream()
                .filter(note -> Integer.parseInt(id(note)) > 0)
                .toList();
        assertThat(cited).isNotEmpty().doesNotHaveDuplicates();
        assertThat(notes.stream().map(WordRendererTest::id)).containsExactlyElementsOf(cited);
        assertThat(notes.get(0).getTextContent()).contains("a1.s2", "Le salon international de la soie");
        Set<String> places = new HashSet<>();
        docx.all("bookmarkStart")
                .forEach(mark -> assertThat(places.add(mark.getAttributeNS(WordXmlTree.WORD, "name")))
                        .isTrue());
        assertThat(docx.all("instrText"))
                .isNotEmpty()
                .allMatch(
                        field -> places.contains(field.getTextContent().strip().split(" ")[1]));
        assertThat(docx.all("hyperlink"))
                .isNotEmpty()
                .allMatch(link -> places.contains(link.getAttributeNS(WordXmlTree.WORD, "anchor")));
    }

    @Test
    void whatIsOpenStandsAboveEverythingAtItsLineAndInTheAnnex() {
        SeenDocx docx = seen(GoldenNotesTest.note("partial"), RenderLanguage.BOTH);
        String text = docx.text("");
        assertThat(text.indexOf("Note incomplète")).isBetween(0, text.indexOf("Sources"));
        // Of an article's own sentence the English is open, not the French.
        assertThat(text)
                .contains(
                        "⚠ traduction non vérifiée\u00A0: Le salon",
                        "⚠ translation unverified\u00A0: The international");
        assertThat(text.substring(text.indexOf("Annexe"))).contains("a1.s2", "450 in the source, 540 in the target");
        assertThat(text.substring(text.indexOf("Annexe")).lines()).contains("450");
    }

    @Test
    void pagesAreNumberedAndTheNoteIsNamedOnEach() {
        SeenDocx docx = seen(GoldenNotesTest.note("partial"), RenderLanguage.BOTH);
        Element foot = docx.part("word/precis-footer.xml").getDocumentElement();
        assertThat(WordXmlTree.all(foot, "instrText").stream()
                        .map(Node::getTextContent)
                        .map(String::strip))
                .containsExactly("PAGE", "NUMPAGES");
        assertThat(foot.getTextContent()).contains("brf_01kkt0000000000000000000aa", "version 1");
    }

    @Test
    void theSameNoteGivesTheSameBytesAndNothingInThemActs() {
        BriefingNote note = GoldenNotesTest.note("partial");
        byte[] once = Renderers.word().render(note, RenderLanguage.BOTH);
        assertThat(Renderers.word().render(note, RenderLanguage.BOTH)).isEqualTo(once);
        new SeenDocx(once).assertInert();
    }

    static SeenDocx seen(BriefingNote note, RenderLanguage language) {
        return new SeenDocx(Renderers.word().render(note, language));
    }

    private static ByteArrayInputStream in(SeenDocx docx, String part) {
        return new ByteArrayInputStream(docx.parts().get(part));
    }

    static void assertValid(XmlObject part) {
        List<Object> errors = new ArrayList<>();
        boolean valid = part.validate(new XmlOptions().setErrorListener(new ArrayList<>() {
            @Override
            public boolean add(org.apache.xmlbeans.XmlError error) {
                return errors.add(
                        error.getMessage() + " at " + error.getCursorLocation().xmlText());
            }
        }));
        assertThat(errors).isEmpty();
        assertThat(valid).isTrue();
    }

    private static String value(Element element) {
        return element.getAttributeNS(WordXmlTree.WORD, "val");
    }

    private static String id(Element element) {
        return element.getAttributeNS(WordXmlTree.WORD, "id");
    }

    private static List<String> children(Element element) {
        List<String> names = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            names.add(child.getLocalName());
        }
        return names;
    }
}
