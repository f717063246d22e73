package dev.precis.page;

import dev.precis.article.Article;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What a site sets into and around a text, told from what the text says itself. */
class SiteAndTextTest {

    private static final String TITLE = "Une fromagerie ferme dans le Haut-Plateau jurassien\n";
    private static final String OPENING =
            "La coopérative laitière du Haut-Plateau ferme sa fromagerie à la fin de l'année. Les "
                    + "quarante salariés de la fromagerie l'ont appris mardi par courrier.\n";
    private static final String MORE = "La coopérative invoque le prix du lait et la baisse des volumes collectés.\n"
            + "Elle promet de reclasser les salariés dans ses autres ateliers.\n";
    private static final String LAST = "Le maire demande une réunion avec la coopérative avant la fin du mois.\n";

    private final PageReader reader = new PageReader();

    @Test
    void aListOfTheIntertitlesAboveTheTextIsNavigation() {
        Page page = read(TITLE + "1. Pourquoi fermer ?\n2. Et les salariés ?\n" + OPENING + MORE + "Pourquoi fermer ?\n"
                + MORE + "Et les salariés ?\n" + LAST);
        assertThat(roleOf(page, "1. Pourquoi")).isEqualTo(Role.NAVIGATION);
        assertThat(roleOf(page, "2. Et")).isEqualTo(Role.NAVIGATION);
        assertThat(roleOf(page, "Et les salariés")).isNotEqualTo(Role.NAVIGATION);
    }

    @Test
    void aTextCopiedTwiceIsNoListOfContents() {
        Page page = read(OPENING + MORE + LAST + MORE + LAST);
        assertThat(page.blocks()).extracting(Block::role).containsOnly(Role.BODY);
    }

    @Test
    void aHeadingOfTheTextsOwnClosesABoxOfOtherArticles() {
        Page page = read(TITLE + OPENING + MORE + "À lire aussi\nLe comté se vend mieux en Allemagne\n"
                + "Prochaines étapes\nMars 2026 : réunion du comité\n2027 : fermeture de la cave\n");
        assertThat(roleOf(page, "Le comté")).isEqualTo(Role.TEASER);
        assertThat(roleOf(page, "Mars 2026")).isEqualTo(Role.BODY);
        assertThat(roleOf(page, "2027")).isEqualTo(Role.BODY);
    }

    @Test
    void questionsAndAnswersGoOnBelowABox() {
        String interview =
                "Pourquoi fermez-vous la fromagerie ?\nLe lait manque. Les volumes baissent depuis dix ans.\n"
                        + "Que deviennent les salariés ?\nNous reclassons chacun. Dix partent à la retraite.\n"
                        + "Le prix du lait a-t-il compté ?\nBeaucoup. Il a monté d'un tiers en deux ans.\n";
        Page page = read(TITLE + OPENING + interview + "À lire aussi\nLe comté se vend mieux en Allemagne\n"
                + "Regrettez-vous cette décision ?\nOui. La cave était la plus ancienne du plateau. Mon père y a travaillé.\n"
                + "Et demain ?\nNous vendrons notre lait aux fruitières voisines. Elles en manquent.\n");
        assertThat(roleOf(page, "Regrettez-vous")).isEqualTo(Role.BODY);
        assertThat(roleOf(page, "Oui. La cave")).isEqualTo(Role.BODY);
    }

    @Test
    void sentencesInWhichASiteSpeaksOfItselfStayOut() {
        Page page = read(TITLE + OPENING + MORE + LAST
                + "Cet article vous a plu ? Chaque matin, recevez le meilleur de la commune.\n"
                + "Un document à nous transmettre ? Contactez la rédaction par notre messagerie.\n"
                + "Cet article est extrait du magazine Plateaux, en vente dans les kiosques du Jura.\n");
        assertThat(page.blocks().subList(5, 8)).extracting(Block::role).containsOnly(Role.NAVIGATION);
    }

    @Test
    void whatSomeoneSaysOfArticlesAndReadersIsText() {
        Page page = read(TITLE + OPENING + MORE
                + "« Vous lirez nos articles dans la page du journal », promet la directrice.\n");
        assertThat(roleOf(page, "« Vous lirez")).isEqualTo(Role.BODY);
    }

    @Test
    void theAuthorsInitialsCloseTheText() {
        Page page = read(TITLE + OPENING + MORE + "Le maire demande une réunion avec la coopérative. C. d'A.\n");
        assertThat(roleOf(page, "C. d'A.")).isEqualTo(Role.SIGNOFF);
        assertThat(roleOf(read(TITLE + OPENING + LAST + "B.D. (avec Belga)\n"), "B.D."))
                .isEqualTo(Role.SIGNOFF);
        assertThat(roleOf(
                        read(TITLE + OPENING + "Elle date du Ier siècle av. J. C.\n"),
                        "Elle date du Ier siècle av. J. C."))
                .isEqualTo(Role.BODY);
    }

    @Test
    void aPromoWithAColonIsCutOffItsParagraph() {
        Page page =
                read(TITLE + OPENING + "La cave ferme en décembre. À lire : Comté : la filière se cherche\n" + LAST);
        assertThat(roleOf(page, "À lire")).isEqualTo(Role.TEASER);
        assertThat(roleOf(page, "La cave ferme en décembre.")).isEqualTo(Role.BODY);
    }

    @Test
    void aCaptionGluedBehindItsBracketIsCutOffTheText() {
        Page page = read(TITLE + "La cave du plateau (archives)" + OPENING + MORE);
        assertThat(roleOf(page, "La cave")).isEqualTo(Role.CAPTION);
        assertThat(roleOf(page, "La coopérative")).isNotEqualTo(Role.CAPTION);
    }

    @Test
    void aSentenceThatALinkInterruptsStaysWhole() {
        Page page = read(TITLE + OPENING + "Sur ce point, l'État a cédé, d'après des proches du\nsyndicat\n"
                + ", qui attend toujours une réponse écrite de la préfecture du Jura.\n" + LAST);
        assertThat(roleOf(page, "Sur ce point")).isEqualTo(Role.BODY);
        assertThat(roleOf(page, "syndicat")).isEqualTo(Role.BODY);
    }

    @Test
    void whatStandsUnderTheAuthorsNameBelowTheTextIsAboutTheAuthor() {
        Page page = read(TITLE + "Par Lise Aubry\n" + OPENING + MORE + LAST
                + "Lise Aubry\nIngénieure de formation, elle suit la filière du lait depuis 2011.\n");
        assertThat(roleOf(page, "Ingénieure")).isEqualTo(Role.BYLINE);
    }

    @Test
    void anAdvertisementAboveTheHeadlineIsNotTheText() {
        Page page = read("Votre cuisine à partir de 890 francs par mois. Renseignez-vous !\n" + TITLE
                + "Par Lise Aubry\n" + OPENING + MORE + LAST);
        assertThat(roleOf(page, "Une fromagerie")).isEqualTo(Role.TITLE);
        assertThat(roleOf(page, "Votre cuisine").isKept()).isFalse();
    }

    private Page read(String text) {
        return reader.read(Article.of(text), List.of());
    }

    private static Role roleOf(Page page, String beginning) {
        return page.blocks().stream()
                .filter(block -> page.text(block).startsWith(beginning))
                .findFirst()
                .orElseThrow()
                .role();
    }
}
