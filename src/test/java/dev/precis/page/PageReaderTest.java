package dev.precis.page;

import dev.precis.article.Article;
import dev.precis.article.SourceSpan;
import org.junit.jupiter.api.Test;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class PageReaderTest {

    private static final String BODY = "Le ministre a reçu mardi l’ambassadeur pour parler du commerce entre les deux "
            + "pays. Les deux hommes ont évoqué les droits de douane, l’énergie et la recherche.";

    private final PageReader reader = new PageReader();

    @Test
    void oneShortSentenceIsAnArticle() {
        Page page = read("Le ministre a reçu l'ambassadeur à Hanoï le 2 février.");
        assertThat(page.verdict()).isEqualTo(PageVerdict.ARTICLE);
        assertThat(roles(page)).containsExactly(Role.BODY);
    }

    @Test
    void aPageWithoutATitleIsGivenNone() {
        Page page = read(BODY + "\n\n" + BODY.replace("mardi", "jeudi"));
        assertThat(page.head().title()).isEmpty();
        assertThat(roles(page)).containsExactly(Role.BODY, Role.BODY);
    }

    @Test
    void aRepeatedHeadlineIsNavigation() {
        Page page = read("Le commerce reprend entre les deux pays\nLe commerce reprend entre les deux pays\n\n" + BODY);
        assertThat(roles(page)).containsExactly(Role.TITLE, Role.NAVIGATION, Role.BODY);
    }

    @Test
    void aDatelineAndASignOffAreSplitFromTheirParagraph() {
        Page page = read("Hanoï (VNA) – " + BODY + " - VNA/VI");
        assertThat(page.blocks()).extracting(page::text).containsExactly("Hanoï (VNA) –", BODY, "- VNA/VI");
        assertThat(roles(page)).containsExactly(Role.DATELINE, Role.BODY, Role.SIGNOFF);
        assertThat(page.head().place()).contains("Hanoï");
        assertThat(page.head().agency()).contains("VNA");
    }

    @Test
    void datelinesOfManyAgenciesAreRead() {
        assertThat(dateline("PARIS, 3 mars (Reuters) - ")).isEqualTo("PARIS, 3 mars (Reuters) -");
        assertThat(dateline("BRUXELLES, 30 octobre – ")).isEqualTo("BRUXELLES, 30 octobre –");
        assertThat(dateline("Genève (ats) ")).isEqualTo("Genève (ats)");
        assertThat(dateline("Hô Chi Minh-Ville (VNA) — ")).isEqualTo("Hô Chi Minh-Ville (VNA) —");
        assertThat(dateline("Dakar – ")).isEqualTo("Dakar –");
    }

    @Test
    void anAsideBetweenDashesIsNoDateline() {
        assertThat(roles(read("Paris – Berlin aussi – redoute la décision. " + BODY)))
                .containsExactly(Role.BODY);
    }

    @Test
    void aCreditGluedToTheParagraphIsSplitOff() {
        Page page = read("Le commerce reprend entre les deux pays\n\nPhoto : VNA/CVN" + BODY + "\n" + BODY);
        assertThat(roles(page)).containsExactly(Role.TITLE, Role.CAPTION, Role.BODY, Role.BODY);
        assertThat(page.text(page.blocks().get(1))).isEqualTo("Photo : VNA/CVN");
    }

    @Test
    void aPromoGluedToTheParagraphIsSplitOff() {
        Page page = read(BODY + "À LIRE AUSSI Cognac : la filière redoute une longue brouille\n" + BODY);
        assertThat(roles(page)).containsExactly(Role.BODY, Role.TEASER, Role.BODY);
    }

    @Test
    void captionsInVietnameseWithAndWithoutAccentsAreForeign() {
        assertThat(roles(read(BODY + "\nThủ tướng Phạm Minh Chính tiếp Đại sứ Pháp tại Hà Nội. Ảnh: TTXVN\n" + BODY)))
                .containsExactly(Role.BODY, Role.FOREIGN, Role.BODY);
        assertThat(roles(read(BODY + "\nThu tuong Pham Minh Chinh tiep Dai su Phap tai Ha Noi. Anh: TTXVN\n" + BODY)))
                .containsExactly(Role.BODY, Role.FOREIGN, Role.BODY);
    }

    @Test
    void theDayOfPublicationIsReadWhereTheYearStands() {
        assertThat(published("Publié le 6 juin 2024 à 17h12, mis à jour le 7 juin 2024"))
                .contains(LocalDate.of(2024, 6, 6));
        assertThat(published("26/05/2025")).contains(LocalDate.of(2025, 5, 26));
        assertThat(published("Publié le 1er mai 2025")).contains(LocalDate.of(2025, 5, 1));
    }

    @Test
    void theDayOfPublicationIsNeverGuessed() {
        assertThat(published("Publié le 6 juin à 17h12")).isEmpty();
        assertThat(published("Mis à jour le 7 juin 2024")).isEmpty();
        assertThat(published("Publié le 31/02/2025")).isEmpty();
    }

    @Test
    void aMenuHasNoBody() {
        assertThat(read("Accueil\nPolitique\nÉconomie\nSe connecter").verdict()).isEqualTo(PageVerdict.NO_BODY);
        assertThat(read("").verdict()).isEqualTo(PageVerdict.NO_BODY);
        assertThat(read(" \n\t\u00A0\uFEFF").verdict()).isEqualTo(PageVerdict.NO_BODY);
        assertThat(read("😀 😀\n🎉").verdict()).isEqualTo(PageVerdict.NO_BODY);
    }

    @Test
    void textsInOtherLanguagesAreNotFrench() {
        assertThat(
                        read("The minister met the ambassador in Hanoi on 2 February to discuss trade. They agreed to meet again.")
                                .verdict())
                .isEqualTo(PageVerdict.NOT_FRENCH);
        assertThat(
                        read("El ministro recibió al embajador en Hanói el 2 de febrero. Los dos hablaron de comercio y energía.")
                                .verdict())
                .isEqualTo(PageVerdict.NOT_FRENCH);
        assertThat(read("Der Minister empfing den Botschafter am 2. Februar in Hanoi. Sie sprachen über den Handel.")
                        .verdict())
                .isEqualTo(PageVerdict.NOT_FRENCH);
        assertThat(read("Bộ trưởng đã tiếp đại sứ tại Hà Nội ngày 2 tháng 2. Hai bên trao đổi về thương mại.")
                        .verdict())
                .isEqualTo(PageVerdict.NOT_FRENCH);
        assertThat(read("Министр принял посла в Ханое второго февраля.").verdict())
                .isEqualTo(PageVerdict.NOT_FRENCH);
    }

    @Test
    void aFrenchArticleWithForeignLinesIsAnArticle() {
        assertThat(read("The minister met the ambassador in Hanoi on Tuesday.\n" + BODY)
                        .verdict())
                .isEqualTo(PageVerdict.ARTICLE);
        assertThat(read(BODY.replace("ç", "c").replace("é", "e").replace("’", " "))
                        .verdict())
                .isEqualTo(PageVerdict.ARTICLE);
    }

    @Test
    void composedAndDecomposedTextGetTheSameRoles() {
        String page = "Économie\nÀ Hanoï, l’échange reprend après un long été\nPar Élise Marchetti\n" + BODY
                + "\nÀ lire également\nUn été à la mer\n";
        assertThat(roles(read(Normalizer.normalize(page, Normalizer.Form.NFD))))
                .isEqualTo(roles(read(Normalizer.normalize(page, Normalizer.Form.NFC))));
    }

    @Test
    void anOverrideStandsAboveEveryRule() {
        String text = "Un titre de plus ici\n\n" + BODY;
        Page page = read(text, new RoleOverride(new SourceSpan(0, 20), Role.NAVIGATION));
        assertThat(roles(page)).containsExactly(Role.NAVIGATION, Role.BODY);
        assertThat(page.blocks().get(0).rule()).isEqualTo("override");
        assertThat(page.head().title()).isEmpty();
    }

    @Test
    void anOverrideOfPartOfABlockSplitsIt() {
        int at = BODY.indexOf("Les deux hommes");
        Page page = read(BODY, new RoleOverride(new SourceSpan(at, 10_000), Role.CAPTION));
        assertThat(roles(page)).containsExactly(Role.BODY, Role.CAPTION);
        assertThat(page.blocks()).extracting(Block::id).containsExactly("b1", "b2");
        assertThat(page.text(page.blocks().get(0))).endsWith("entre les deux pays.");
    }

    @Test
    void aTitleTheSenderKnowsIsFoundOnThePage() {
        String text = "Commerce\n\n" + BODY;
        Article article = new Article(
                Optional.empty(), text, Optional.of("COMMERCE"), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(reader.read(article, List.of()).head().title()).isEmpty();
        Article longer = new Article(
                Optional.empty(),
                "Commerce en hausse\n\n" + BODY,
                Optional.of("Commerce en hausse"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(reader.read(longer, List.of()).head().title()).contains("Commerce en hausse");
    }

    private Page read(String text, RoleOverride... overrides) {
        return reader.read(Article.of(text), List.of(overrides));
    }

    private String dateline(String dateline) {
        Page page = read(dateline + BODY);
        assertThat(roles(page)).containsExactly(Role.DATELINE, Role.BODY);
        return page.text(page.blocks().get(0));
    }

    private Optional<LocalDate> published(String line) {
        return read("Le commerce reprend entre les deux pays\n" + line + "\n" + BODY)
                .head()
                .published();
    }

    private static List<Role> roles(Page page) {
        return page.blocks().stream().map(Block::role).toList();
    }
}
