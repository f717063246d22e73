package dev.precis.render;

import dev.precis.note.BriefingNote;
import dev.precis.note.Notes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import static org.assertj.core.api.Assertions.assertThat;

class LanguagesTest {

    private BriefingNote note;

    @BeforeEach
    void read() throws IOException {
        note = GoldenNotesTest.note("partial");
    }

    @Test
    void aNoteInOneLanguageShowsOneColumnOfText() {
        Document english = Jsoup.parse(Renderers.html().render(note, RenderLanguage.ENGLISH));
        assertThat(english.select("td[lang=fr], th[lang=fr]")).isEmpty();
        assertThat(english.select("td[lang=en-GB]")).isNotEmpty();
        assertThat(english.select("html").attr("lang")).isEqualTo("en-GB");
        Document french = Jsoup.parse(Renderers.html().render(note, RenderLanguage.FRENCH));
        assertThat(french.select("td[lang^=en], th[lang^=en]")).isEmpty();
        assertThat(new MarkdownRenderer().render(note, RenderLanguage.FRENCH))
                .contains("| Français | Appui |")
                .doesNotContain("| English", "Silk");
    }

    @Test
    void aSentenceStandsLeftOfItsEnglish() {
        Document both = Jsoup.parse(Renderers.html().render(note, RenderLanguage.BOTH));
        assertThat(both.select("section.translation tr:has([id=a1.s1]) td").eachAttr("lang"))
                .containsExactly("fr", "en-GB");
    }

    @Test
    void whatHasNoEnglishSaysSoInItsPlace() {
        Document both = Jsoup.parse(Renderers.html().render(note, RenderLanguage.BOTH));
        assertThat(both.select("tr:has([id=a1.s4]) td[lang=en-GB]").text()).contains("non traduit / not translated");
    }

    @Test
    void aPartialNoteSaysSoBeforeAnythingElse() {
        Document both = Jsoup.parse(Renderers.html().render(note, RenderLanguage.BOTH));
        assertThat(both.select("header .standing.partial").text())
                .contains("Note incomplète", "Partial note: 3 items", "a1.s2", "a1.s4");
        String markdown = new MarkdownRenderer().render(note, RenderLanguage.BOTH);
        assertThat(markdown.indexOf("Partial note")).isBetween(0, markdown.indexOf("## "));
    }

    @Test
    void aFindingStandsBesideItsText() {
        Document both = Jsoup.parse(Renderers.html().render(note, RenderLanguage.BOTH));
        assertThat(both.select("tr:has([id=a1.s2]) + tr.remark.grave").text()).contains("450 in the source");
    }

    @Test
    void aFrenchNoteTellsWhatWasFoundInFrenchAlone() {
        for (String text : texts(note, RenderLanguage.FRENCH)) {
            assertThat(spaced(text))
                    .contains("450 dans la source, 540 dans le texte", "ce texte n’a pas de traduction anglaise")
                    .doesNotContain("in the source", "no English");
        }
    }

    @Test
    void anEnglishNoteTellsItInEnglishAlone() {
        for (String text : texts(note, RenderLanguage.ENGLISH)) {
            assertThat(spaced(text))
                    .contains("450 in the source, 540 in the target", "there is no English of this text")
                    .doesNotContain("dans la source", "traduction anglaise");
        }
    }

    @Test
    void aNoteInBothLanguagesTellsItInBothEachUnderItsTag() {
        String message = "450 dans la source, 540 dans le texte / 450 in the source, 540 in the target";
        for (String text : texts(note, RenderLanguage.BOTH)) {
            assertThat(spaced(text)).contains(message);
        }
        assertThat(tagged(note, RenderLanguage.BOTH))
                .containsEntry("450 dans la source, 540 dans le texte", Set.of("fr"))
                .containsEntry("450 in the source, 540 in the target", Set.of("en"));
    }

    @Test
    void whatWasKeptBeforeMessagesHadAFrenchWordingIsToldInEnglishAndTaggedSo() {
        BriefingNote earlier = Notes.withoutFrenchMessages(note);
        for (RenderLanguage language : RenderLanguage.values()) {
            for (String text : texts(earlier, language)) {
                assertThat(spaced(text))
                        .contains("450 in the source, 540 in the target", "there is no English of this text")
                        .doesNotContain(" / 450 in the source");
            }
            assertThat(tagged(earlier, language)).containsEntry("450 in the source, 540 in the target", Set.of("en"));
        }
    }

    @ParameterizedTest
    @CsvSource({"en-GB", "en-US"})
    void everyFormTagsTheEnglishOfANoteAsTheVarietyItIsIn(String variety) {
        BriefingNote its = variety.equals("en-US") ? Notes.american(note) : note;
        for (RenderLanguage shown : RenderLanguage.values()) {
            Document page = Jsoup.parse(Renderers.html().render(its, shown));
            assertThat(Set.copyOf(page.select("[lang]").eachAttr("lang")))
                    .contains(variety)
                    .isSubsetOf("fr", variety);
            SeenDocx word = new SeenDocx(Renderers.word().render(its, shown));
            assertThat(word.all("r").stream().map(SeenDocx::language).distinct())
                    .contains(variety)
                    .isSubsetOf("fr-FR", variety);
            assertThat(new SeenPdf(Renderers.pdf().render(its, shown))
                            .languages().values().stream().flatMap(Set::stream))
                    .contains(variety)
                    .isSubsetOf("fr", variety);
        }
        SeenDocx word = new SeenDocx(Renderers.word().render(its, RenderLanguage.ENGLISH));
        assertThat(word.part("docProps/core.xml").getDocumentElement().getTextContent())
                .contains(variety);
        assertThat(WordXmlTree.all(word.part("word/styles.xml"), "lang"))
                .extracting(lang -> lang.getAttributeNS(WordXmlTree.WORD, "val"))
                .containsOnly(variety);
        assertThat(WordXmlTree.all(word.part("word/precis-settings.xml"), "themeFontLang"))
                .extracting(lang -> lang.getAttributeNS(WordXmlTree.WORD, "val"))
                .containsOnly(variety);
        assertThat(new SeenPdf(Renderers.pdf().render(its, RenderLanguage.ENGLISH))
                        .<String>with(document -> document.getDocumentCatalog().getLanguage()))
                .isEqualTo(variety);
        assertThat(new XliffRenderer().render(its)).contains("trgLang=\"" + variety + "\"");
    }

    @Test
    void theTermsOfAGlossaryStandEachUnderTheTagOfItsLanguage() throws IOException {
        BriefingNote settled = Notes.american(GoldenNotesTest.note("one-article"));
        Element use = Jsoup.parse(Renderers.html().render(settled, RenderLanguage.BOTH)).select("footer dd").stream()
                .filter(fact -> fact.text().contains(" → silk fair"))
                .findFirst()
                .orElseThrow();
        assertThat(use.select("[lang=fr]").eachText()).startsWith("salon de la soie");
        assertThat(use.select("[lang=en-US]").eachText()).startsWith("silk fair");
        assertThat(use.ownText()).isEqualTo("→ ()");
        assertThat(new SeenDocx(Renderers.word().render(settled, RenderLanguage.BOTH)).all("r"))
                .anyMatch(run -> run.getTextContent().equals("salon de la soie")
                        && SeenDocx.language(run).equals("fr-FR"))
                .anyMatch(run -> run.getTextContent().equals("silk fair")
                        && SeenDocx.language(run).equals("en-US"));
        assertThat(new SeenPdf(Renderers.pdf().render(settled, RenderLanguage.BOTH)).languages())
                .containsEntry("salon de la soie", Set.of("fr"))
                .containsEntry("silk fair", Set.of("en-US"));
    }

    @Test
    void aRuleIsCalledByItsNameInTheLanguagesThatAreShown() {
        BriefingNote named = withRule("added_name");
        for (String text : texts(named, RenderLanguage.BOTH)) {
            assertThat(spaced(text)).contains("nom ajouté / added name").doesNotContain("added_name");
        }
        for (String text : texts(named, RenderLanguage.FRENCH)) {
            assertThat(spaced(text)).contains("nom ajouté").doesNotContain("added");
        }
        for (String text : texts(named, RenderLanguage.ENGLISH)) {
            assertThat(spaced(text)).contains("added name").doesNotContain("ajouté");
        }
    }

    @Test
    void aRuleThatIsNoMoreIsCalledByItsId() {
        for (String text : texts(withRule("oldrule"), RenderLanguage.BOTH)) {
            assertThat(spaced(text)).contains("oldrule");
        }
    }

    private BriefingNote withRule(String rule) {
        return Notes.read(Notes.json(note).replace("\"rule\":\"number\"", "\"rule\":\"" + rule + "\""));
    }

    /** What a reader is shown in each form. */
    private static List<String> texts(BriefingNote note, RenderLanguage language) {
        return List.of(
                new MarkdownRenderer().render(note, language),
                Jsoup.parse(Renderers.html().render(note, language)).text(),
                new SeenDocx(Renderers.word().render(note, language)).wholeText(),
                new SeenPdf(Renderers.pdf().render(note, language)).text());
    }

    /** By text of an element or run the languages it is tagged with, on the page and in Word. */
    private static Map<String, Set<String>> tagged(BriefingNote note, RenderLanguage language) {
        Map<String, Set<String>> tags = new HashMap<>();
        Jsoup.parse(Renderers.html().render(note, language))
                .select("[lang]")
                .forEach(element ->
                        add(tags, element.ownText(), element.attr("lang").substring(0, 2)));
        new SeenDocx(Renderers.word().render(note, language))
                .all("r")
                .forEach(run ->
                        add(tags, run.getTextContent(), SeenDocx.language(run).substring(0, 2)));
        return tags;
    }

    private static void add(Map<String, Set<String>> tags, String text, String tag) {
        tags.computeIfAbsent(text, first -> new TreeSet<>()).add(tag);
    }

    /** PDF breaks lines where it must. */
    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void theTagOfALanguageIsReadInAnyCaseAndNoOtherIsTaken() {
        assertThat(RenderLanguage.ofTag("FR")).contains(RenderLanguage.FRENCH);
        assertThat(RenderLanguage.ofTag("both")).contains(RenderLanguage.BOTH);
        assertThat(RenderLanguage.ofTag("de")).isEmpty();
    }
}
