package dev.precis.page;

import dev.precis.article.Article;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Single rules, each on the smallest page that shows it. */
class PageRulesTest {

    private static final String OPENING =
            "La coopérative laitière du Haut-Plateau ferme sa fromagerie à la fin de l'année. Les "
                    + "quarante salariés de la fromagerie l'ont appris mardi par courrier.\n";
    private static final String MORE = "La coopérative invoque le prix du lait.\n"
            + "Elle promet de reclasser les salariés.\n"
            + "Le maire demande une réunion avec la coopérative.\n";

    private final PageReader reader = new PageReader();

    @Test
    void shortParagraphsCloseANewsletterBoxInsideTheText() {
        Page page = read(OPENING + MORE + "Newsletter\nLe meilleur de la semaine\nS'inscrire\n" + MORE);
        assertThat(roleOf(page, "Le meilleur")).isEqualTo(Role.NAVIGATION);
        assertThat(page.blocks().get(page.blocks().size() - 1).role()).isEqualTo(Role.BODY);
    }

    @Test
    void aFactBoxWithLegalWordsDoesNotEndTheText() {
        Page page = read(OPENING + MORE + "Siège social : Morez\n" + MORE);
        assertThat(page.blocks().get(page.blocks().size() - 1).role()).isEqualTo(Role.BODY);
    }

    @Test
    void readersCommentsStayOut() {
        Page page = read(
                OPENING + MORE + "3 commentaires\nlulu39\nQuel gâchis.\nvachette\nOn s'y attendait un peu, non ?\n");
        assertThat(roleOf(page, "Quel")).isEqualTo(Role.NAVIGATION);
        assertThat(roleOf(page, "On s'y")).isEqualTo(Role.NAVIGATION);
    }

    @Test
    void rowsOfFiguresBelongToTheText() {
        Page page = read(OPENING + "Année | Lait | Prix\n2023 | 12 | 0,41\n2024 | 11 | 0,39\n" + MORE);
        assertThat(roleOf(page, "Année")).isEqualTo(Role.BODY);
        assertThat(roleOf(page, "2023")).isEqualTo(Role.BODY);
    }

    @Test
    void aLineOfNothingButACreditMakesItsNeighbourACaption() {
        Page page = read("Une fromagerie ferme dans le Haut-Plateau jurassien\nPHOTO LISE AUBRY, LE PLATEAU\n"
                + "La cave d'affinage compte huit mille meules.\n" + OPENING + MORE);
        assertThat(roleOf(page, "La cave")).isEqualTo(Role.CAPTION);
    }

    @Test
    void aPostAndItsAccountAreNoText() {
        Page page = read(
                OPENING + MORE + "Tous à Morez samedi ! #fromage\n— Comité laitier (@comitelait) 4 mars 2025\n" + MORE);
        assertThat(roleOf(page, "Tous")).isEqualTo(Role.TEASER);
        assertThat(roleOf(page, "— Comité")).isEqualTo(Role.TEASER);
    }

    @Test
    void aRubricAboveTheHeadlineIsNotTheHeadline() {
        Page page = read("Fromagerie laitière\nUn coup dur pour quarante familles de la vallée\nPar Lise Aubry\n"
                + OPENING + MORE);
        assertThat(page.head().title()).contains("Un coup dur pour quarante familles de la vallée");
    }

    @Test
    void aShortQuestionBetweenParagraphsIsAnIntertitle() {
        Page page = read(OPENING + MORE + "Que deviendront les meules en cave ?\n" + OPENING.replace("mardi", "lundi"));
        assertThat(roleOf(page, "Que deviendront")).isEqualTo(Role.SUBHEAD);
    }

    @Test
    void durationsAndRowsOfButtonsAreNavigation() {
        Page page = read(OPENING + "02:41\n👍 12 🔁 Relayer 💬 Débattre\n" + MORE);
        assertThat(roleOf(page, "02:41")).isEqualTo(Role.NAVIGATION);
        assertThat(roleOf(page, "👍")).isEqualTo(Role.NAVIGATION);
    }

    @Test
    void authorLinesOfManyFormsAreRead() {
        for (String line : List.of(
                "Lise Aubry, à Morez",
                "(Morez, envoyée spéciale)",
                "Lise Aubry et Jean Prost (avec M.B.) • Publié le 4 mars 2025 à 17h45, mis à jour le 5 mars 2025 à 8h20",
                "(Avec Jean Prost à Genève, édité par Lise Aubry)")) {
            Page page = read("Une fromagerie ferme dans le Haut-Plateau jurassien\n" + line + "\n" + OPENING + MORE);
            assertThat(roleOf(page, line)).as(line).isEqualTo(Role.BYLINE);
        }
    }

    @Test
    void aSentenceSetLargeIsSaidOnceAndAnIntertitleStays() {
        Page page = read(OPENING + "« Nous avons tenu tant que le lait se vendait au-dessus de son prix de revient »\n"
                + "« Nous avons tenu »\n"
                + "« Nous avons tenu tant que le lait se vendait au-dessus de son prix de revient », dit la directrice. Elle "
                + "quittera la coopérative en juin.\n" + MORE);
        assertThat(page.blocks()).extracting(Block::role).containsSequence(Role.NAVIGATION, Role.SUBHEAD, Role.BODY);
    }

    @Test
    void signatoriesAndTheAuthorUnderAnOpinionAreNoText() {
        Page page = read("Une vallée ne vit pas que de ses touristes\nLise Aubry\n" + OPENING + MORE
                + "Les signataires : Jean Prost, éleveur ; Anne Vuillet, maire de Morez.\n"
                + "Lise Aubry enseigne l'histoire rurale à Besançon.\n");
        assertThat(roleOf(page, "Les signataires")).isEqualTo(Role.BYLINE);
        assertThat(roleOf(page, "Lise Aubry enseigne")).isEqualTo(Role.BYLINE);
    }

    @Test
    void footnotesAndLiteratureAreSources() {
        Page page = read(
                OPENING + MORE + "Notes\n1. Voir le rapport de la chambre régionale.\n2. Prost, op. cit., p. 12.\n");
        assertThat(roleOf(page, "1. Voir")).isEqualTo(Role.SOURCE);
        assertThat(roleOf(page, "2. Prost")).isEqualTo(Role.SOURCE);
    }

    @Test
    void thePlaceAndDayOfAReleaseAreItsDateline() {
        Page page = read(
                "Une fromagerie ferme dans le Haut-Plateau jurassien\nMorez, le mardi 4 mars 2025\n" + OPENING + MORE);
        assertThat(roleOf(page, "Morez, le")).isEqualTo(Role.DATELINE);
    }

    @Test
    void bulletsUnderTheHeadAreTheLead() {
        Page page = read("Une fromagerie ferme dans le Haut-Plateau jurassien\n• Quarante salariés sont concernés.\n"
                + "• La cave fermera en décembre.\n" + OPENING + MORE);
        assertThat(roleOf(page, "• Quarante")).isEqualTo(Role.LEAD);
        assertThat(roleOf(page, "• La cave")).isEqualTo(Role.LEAD);
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
