package dev.precis.render;

import dev.precis.note.BriefingNote;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;

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
        assertThat(english.select("td[lang=en]")).isNotEmpty();
        assertThat(english.select("html").attr("lang")).isEqualTo("en");
        Document french = Jsoup.parse(Renderers.html().render(note, RenderLanguage.FRENCH));
        assertThat(french.select("td[lang=en], th[lang=en]")).isEmpty();
        assertThat(new MarkdownRenderer().render(note, RenderLanguage.FRENCH))
                .contains("| Français | Appui |")
                .doesNotContain("| English", "Silk");
    }

    @Test
    void aSentenceStandsLeftOfItsEnglish() {
        Document both = Jsoup.parse(Renderers.html().render(note, RenderLanguage.BOTH));
        assertThat(both.select("section.translation tr:has([id=a1.s1]) td").eachAttr("lang"))
                .containsExactly("fr", "en");
    }

    @Test
    void whatHasNoEnglishSaysSoInItsPlace() {
        Document both = Jsoup.parse(Renderers.html().render(note, RenderLanguage.BOTH));
        assertThat(both.select("tr:has([id=a1.s4]) td[lang=en]").text()).contains("non traduit / not translated");
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
    void theTagOfALanguageIsReadInAnyCaseAndNoOtherIsTaken() {
        assertThat(RenderLanguage.ofTag("FR")).contains(RenderLanguage.FRENCH);
        assertThat(RenderLanguage.ofTag("both")).contains(RenderLanguage.BOTH);
        assertThat(RenderLanguage.ofTag("de")).isEmpty();
    }
}
