package dev.precis.web;

import dev.precis.render.RuleNames;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import java.util.List;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

/** The page as it is handed over, before any of its modules runs. */
@QuarkusTest
class DeskTest {

    /** All that a browser fetches before it paints and can be used. */
    private static final int MOST_BYTES = 150_000;

    @Test
    void thePageSpeaksTheLanguageThatIsAskedForElseTheRememberedOneElseTheBrowsers() {
        assertThat(page("/?lang=en", "fr-FR", "fr")).isEqualTo("en");
        assertThat(page("/", "fr-FR", "en")).isEqualTo("en");
        assertThat(page("/", "de-DE, en;q=0.5", "")).isEqualTo("en");
        assertThat(page("/", "fr-CA", "")).isEqualTo("fr");
        assertThat(page("/?lang=xx", "vi", "xx")).isEqualTo("fr");
        given().get("/?lang=en").then().cookie("precis_lang", is("en"));
    }

    @Test
    void nothingIsLoadedFromElsewhereNorRunFromWithinThePage() {
        Response answer = given().get("/");
        assertThat(answer.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                .contains("require-trusted-types-for 'script'")
                .doesNotContain("unsafe", "http");
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("style, script:not([src]), [style]")).isEmpty();
        assertThat(page.getAllElements())
                .noneMatch(element -> element.attributes().asList().stream()
                        .anyMatch(attribute -> attribute.getKey().startsWith("on")));
        assertThat(loaded(page)).allMatch(address -> address.startsWith("/page/"));
    }

    @Test
    void whatIsLoadedBeforeThePageCanBeUsedIsSmall() {
        Response answer = given().get("/");
        int bytes = answer.asByteArray().length;
        for (String address : loaded(Jsoup.parse(answer.asString()))) {
            Response file = given().get(address);
            assertThat(file.statusCode()).as(address).isEqualTo(200);
            bytes += file.asByteArray().length;
        }
        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    @Test
    void bothLanguagesSayTheSameThingsAndLeaveTheSameToBeFilledIn() {
        InterfaceWords words = new InterfaceWords();
        assertThat(words.in(InterfaceLanguage.FRENCH).keySet())
                .isEqualTo(words.in(InterfaceLanguage.ENGLISH).keySet());
        words.in(InterfaceLanguage.FRENCH)
                .forEach((name, french) -> assertThat(blanks(french))
                        .as(name)
                        .isEqualTo(blanks(words.in(InterfaceLanguage.ENGLISH).get(name))));
    }

    @Test
    void thePageHasTheNameOfEveryRuleThatDocumentsHave() {
        InterfaceWords words = new InterfaceWords();
        RuleNames.all().forEach((rule, name) -> {
            assertThat(words.in(InterfaceLanguage.FRENCH)).containsEntry("rule." + rule, name.fr());
            assertThat(words.in(InterfaceLanguage.ENGLISH)).containsEntry("rule." + rule, name.en());
        });
    }

    @Test
    void theInterfaceForMachinesIsAClickAway() {
        given().get("/").then().statusCode(200).body(containsString("href=\"/q/swagger-ui\""));
        assertThat(given().get("/q/swagger-ui/").statusCode()).isLessThan(400);
    }

    private static List<String> blanks(String words) {
        return java.util.regex.Pattern.compile("\\{\\w+}")
                .matcher(words)
                .results()
                .map(java.util.regex.MatchResult::group)
                .sorted()
                .toList();
    }

    private static List<String> loaded(Document page) {
        return page.select("link[href], script[src]").stream()
                .map(element -> element.attr(element.tagName().equals("link") ? "href" : "src"))
                .toList();
    }

    private static String page(String address, String accepted, String remembered) {
        return Jsoup.parse(given().header("Accept-Language", accepted)
                        .cookie("precis_lang", remembered)
                        .get(address)
                        .asString())
                .selectFirst("html")
                .attr("lang");
    }
}
