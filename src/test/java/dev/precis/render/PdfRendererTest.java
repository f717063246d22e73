package dev.precis.render;

import dev.precis.Golden;
import dev.precis.note.BriefingNote;
import dev.precis.note.ManyArticles;
import dev.precis.note.Notes;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class PdfRendererTest {

    private static final BriefingNote LONG =
            Notes.read(Golden.in("note", ".pages.json", ".note.json").read("two-pages-of-one-event.note.json"));

    @BeforeAll
    static void prepare() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static List<String> names() {
        return GoldenNotesTest.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatIsReadAloudIsTheNoteInItsOrder(String name) {
        BriefingNote note = GoldenNotesTest.note(name);
        String both = seen(note, RenderLanguage.BOTH).text();
        NoteTexts.assertInOrder(both, NoteTexts.french(note));
        NoteTexts.assertInOrder(both, NoteTexts.english(note));
        NoteTexts.assertInOrder(seen(note, RenderLanguage.FRENCH).text(), NoteTexts.french(note));
        NoteTexts.assertInOrder(seen(note, RenderLanguage.ENGLISH).text(), NoteTexts.english(note));
    }

    @ParameterizedTest
    @CsvSource({"one-article,BOTH", "partial,BOTH", "two-articles,BOTH", "partial,FRENCH", "partial,ENGLISH"})
    void anIndependentCheckerFindsItPdfA3AndPdfUa(String name, RenderLanguage language) throws Exception {
        byte[] file = Renderers.pdf().render(GoldenNotesTest.note(name), language);
        assertThat(broken(file, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(broken(file, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void itSaysWhatItIsAndInWhichLanguage() {
        seen(GoldenNotesTest.note("two-articles"), RenderLanguage.BOTH).with(document -> {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Le salon de la soie");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Précis 0.1.0");
            String metadata =
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata).contains("2026-03-16T08:30:00Z", "Le salon de la soie", "<pdfaid:part>3<");
            return null;
        });
    }

    @Test
    void itsOutlineNamesItsPartsAndItsArticles() {
        seen(GoldenNotesTest.note("partial"), RenderLanguage.BOTH).with(document -> {
            List<String> marks = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                marks.add(item.getTitle());
            }
            assertThat(marks)
                    .contains("Sources", "Synthèse", "Provenance")
                    .anyMatch(mark -> mark.startsWith("a1 Lyon"));
            return null;
        });
    }

    @Test
    void everyFontIsInItAndWhatNoneCanDrawIsTold() {
        BriefingNote note = GoldenNotesTest.note("two-articles");
        BriefingNote foreign = Notes.read(
                Notes.json(note).replace("La foire de la soie", "Đường Nguyễn Ái Quốc, 丝 et \\uD83D\\uDE00"));
        SeenPdf pdf = seen(foreign, RenderLanguage.BOTH);
        assertThat(NoteTexts.squeezed(pdf.text())).contains("ĐườngNguyễnÁiQuốc,[U+4E1D]et[U+1F600]");
        pdf.with(document -> {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
            return null;
        });
    }

    @Test
    void noSubheadAndNoHeadOfATableStandsAloneAtTheFootOfAPage() {
        assertThat(seen(ManyArticles.of(LONG, 6), RenderLanguage.BOTH).fontsAtTheFoot())
                .hasSizeGreaterThan(20)
                .noneMatch(font -> font.contains("Bold"));
    }

    @Test
    void theBackgroundsOfAPageHaveOneMarkInCommon() {
        seen(ManyArticles.of(LONG, 2), RenderLanguage.BOTH).with(document -> {
            Set<COSBase> marks = new HashSet<>();
            for (PDPage page : document.getPages()) {
                COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
                assertThat(properties.size()).isLessThan(4);
                marks.add(properties.getCOSDictionary(COSName.getPDFName("Layout")));
            }
            assertThat(marks).hasSize(1);
            return null;
        });
    }

    @Test
    void noLineEndsBehindTheApostropheOfAnElision() {
        PdfLineBreaks breaks = new PdfLineBreaks();
        String text = "l’arrivée d'Emmanuel";
        breaks.setText(text);
        List<Integer> ends = new ArrayList<>();
        for (int end = breaks.next(); end >= 0; end = breaks.next()) {
            ends.add(end);
        }
        assertThat(ends).containsExactly("l’arrivée ".length(), text.length());
    }

    @Test
    void theSameNoteGivesTheSameBytesAndNothingInThemActs() {
        BriefingNote note = GoldenNotesTest.note("partial");
        byte[] once = Renderers.pdf().render(note, RenderLanguage.BOTH);
        assertThat(Renderers.pdf().render(note, RenderLanguage.BOTH)).isEqualTo(once);
        new SeenPdf(once).assertInert();
    }

    private static SeenPdf seen(BriefingNote note, RenderLanguage language) {
        return new SeenPdf(Renderers.pdf().render(note, language));
    }

    private static List<String> broken(byte[] file, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour)) {
            ValidationResult result =
                    Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
            List<String> broken = new ArrayList<>(result.getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one ->
                            one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber() + " " + one.getMessage()
                                    + " " + one.getLocation().getContext())
                    .toList());
            if (!result.isCompliant() && broken.isEmpty()) {
                broken.add("not compliant");
            }
            return broken;
        }
    }
}
