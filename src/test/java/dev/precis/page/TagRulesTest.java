package dev.precis.page;

import dev.precis.article.Article;
import dev.precis.article.MarkedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

class TagRulesTest {

    private static final List<String> PARAGRAPHS = List.of(
            "Le conseil du port de Dunkerque a adopté jeudi un plan de 120 millions d’euros pour produire de l’hydrogène. "
                    + "Les travaux doivent commencer au printemps, a précisé sa présidente.",
            "L’usine du port doit ouvrir en 2027 et employer 200 personnes. Elle fournira en hydrogène les aciéries voisines, "
                    + "qui cherchent à réduire leurs émissions.",
            "« Nous ne pouvons plus attendre », a déclaré la présidente du port devant les salariés. Les syndicats demandent des "
                    + "garanties sur l’emploi et seront reçus lundi au conseil.",
            "Le plan prévoit aussi une école pour les soudeurs de l’usine. Elle accueillera cent élèves dès la première année, "
                    + "selon le conseil du port.",
            "La région paiera un quart des travaux. Le reste viendra de l’État, de l’Europe et des aciéries, dont deux ont déjà "
                    + "donné leur accord au plan.");

    private static final String BLURB =
            "Elle a séduit le jury avec la recette de sa grand-mère. Le prix lui sera remis à Paris.";

    private final PageReader reader = new PageReader();

    @Test
    void menusFeetFormsAndAsidesAreNoTextThoughTheyReadLikeIt() {
        for (String around : List.of("nav", "footer", "form", "div role=dialog")) {
            Page page = read(article("") + "<" + around + "><p>" + BLURB + "</p></" + around.split(" ")[0] + ">");
            assertThat(kept(page)).as(around).containsExactlyElementsOf(PARAGRAPHS);
        }
        assertThat(kept(read(
                        article("<aside><h3>À lire aussi</h3><a href=/x><h4>Une boulangère remporte le concours</h4><p>"
                                + BLURB + "</p></a></aside>"))))
                .containsExactlyElementsOf(PARAGRAPHS);
    }

    @Test
    void whatFollowsAnAsideInTheMiddleOfTheTextIsText() {
        Page page = read(article(
                "<aside><p>Lire aussi</p><ul><li><a href=/x>Une boulangère remporte le concours</a></ul></aside>"
                        + "<p>Le vote est acquis.</p>"));
        assertThat(kept(page)).hasSize(PARAGRAPHS.size() + 1).contains("Le vote est acquis.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aside",
                "nav",
                "form",
                "footer",
                "header",
                "figcaption",
                "dialog open",
                "a href=/x",
                "h2",
                "time",
                "li",
                "div hidden",
                "div aria-hidden=true",
                "div style='visibility: hidden'",
                "div role=navigation"
            })
    void aWrongElementAroundTheArticleLosesNothing(String wrong) {
        String all = PARAGRAPHS.stream().map(p -> "<p>" + p + "</p>").collect(Collectors.joining());
        Page page = read(
                "<" + wrong + ">" + all + "</" + wrong.split(" ")[0] + "><p><a href=/y>Une autre page du site</a></p>");
        assertThat(kept(page)).containsExactlyElementsOf(PARAGRAPHS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aside", "nav", "form", "footer", "header", "div role=complementary"})
    void aWrongElementAroundAParagraphLosesNothing(String wrong) {
        String all = PARAGRAPHS.stream()
                .map(p -> "<" + wrong + "><p>" + p + "</p></" + wrong.split(" ")[0] + ">")
                .collect(Collectors.joining());
        assertThat(kept(read(all))).containsExactlyElementsOf(PARAGRAPHS);
        for (int i = 0; i < PARAGRAPHS.size(); i++) {
            assertThat(kept(read(all(i, wrong)))).as("paragraph %d", i).containsExactlyElementsOf(PARAGRAPHS);
        }
    }

    @Test
    void aTagIsNotBelievedOfMuchOfThePage() {
        String foreign = "<p>" + BLURB + "</p>";
        Page page = read(article("<nav>" + foreign.repeat(3) + "</nav>"));
        assertThat(page.blocks()).extracting(Block::rule).doesNotContain("tag-navigation");
    }

    @Test
    void aBoxOfRunningTextInTheTextStaysThoughItsMatterIsAnother() {
        assertThat(kept(read(article("<aside><p>" + BLURB + "</p></aside>")))).contains(BLURB);
    }

    @Test
    void inAPageThatIsOneLinkALinkSaysNothing() {
        String all = paragraphs(0, 2) + "<p>Le vote est acquis.</p>" + paragraphs(2, 5);
        assertThat(kept(read("<a href=/x>" + all + "</a>"))).contains("Le vote est acquis.");
    }

    @Test
    void aFigcaptionIsACaptionWithoutAnyCredit() {
        Page page = read(article("<figure><figcaption>Le quai de Flandre, où sera bâtie l’usine du port. Les travaux y "
                + "commenceront au printemps.</figcaption></figure>"));
        assertThat(page.blocks())
                .filteredOn(block -> block.role() == Role.CAPTION)
                .hasSize(1);
        assertThat(kept(page)).containsExactlyElementsOf(PARAGRAPHS);
    }

    @Test
    void aHeadingIsOneThoughItEndsLikeASentence() {
        Page page = read(article("<h2>Une usine en 2027.</h2>"));
        assertThat(page.blocks())
                .filteredOn(block -> page.text(block).equals("Une usine en 2027."))
                .extracting(Block::role)
                .containsExactly(Role.SUBHEAD);
    }

    @Test
    void theHeadlineOfThePageIsItsTitleAmongOthersLikeIt() {
        Page page = read(
                "<h3>Le plan du port pour l’hydrogène et les aciéries</h3><main><h1>Cent vingt millions sur les quais</h1>"
                        + "<h3>Les travaux du port de Dunkerque au printemps</h3>" + article("") + "</main>");
        assertThat(page.head().title()).contains("Cent vingt millions sur les quais");
    }

    @Test
    void itemsOfAListInTheTextAreTextAndLinksAreNot() {
        Page page = read(article(
                "<p>Trois mesures l’accompagnent :</p><ul><li>La formation de cent soudeurs</li><li>Un raccordement "
                        + "électrique</li><li>Une navette avec la gare</li></ul>"));
        assertThat(kept(page))
                .contains("La formation de cent soudeurs", "Un raccordement électrique", "Une navette avec la gare");
        assertThat(kept(read(article("<p><a href=/x>Une boulangère de Roubaix remporte le concours</a></p>"))))
                .containsExactlyElementsOf(PARAGRAPHS);
    }

    @Test
    void whatStandsAfterThePagesMainPartIsNoText() {
        Page page = read("<main>" + article("") + "</main><h2>Le journal aime</h2><p>" + BLURB + "</p>");
        assertThat(kept(page)).containsExactlyElementsOf(PARAGRAPHS);
        String early = "<article>" + paragraphs(0, 4) + "</article>" + paragraphs(4, 5);
        assertThat(kept(read(early))).containsExactlyElementsOf(PARAGRAPHS);
        assertThat(kept(read(article("") + "<p>" + BLURB + "</p>"))).contains(BLURB);
    }

    private Page read(String html) {
        MarkedText marked = HtmlText.of("<!doctype html><body>" + html, Allowance.of(Limits.UNHURRIED));
        return reader.read(Article.of(marked), List.of());
    }

    private static List<String> kept(Page page) {
        return page.blocks().stream()
                .filter(block -> block.role().isKept() && block.role() != Role.TITLE)
                .map(page::text)
                .toList();
    }

    /** The paragraphs, with something after the second. */
    private static String article(String between) {
        return "<article>" + paragraphs(0, 2) + between + paragraphs(2, 5) + "</article>";
    }

    private static String paragraphs(int from, int to) {
        return PARAGRAPHS.subList(from, to).stream()
                .map(p -> "<p>" + p + "</p>")
                .collect(Collectors.joining());
    }

    private static String all(int wrapped, String wrong) {
        return paragraphs(0, wrapped) + "<" + wrong + ">" + paragraphs(wrapped, wrapped + 1) + "</"
                + wrong.split(" ")[0] + ">" + paragraphs(wrapped + 1, 5);
    }
}
