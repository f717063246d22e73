package dev.precis.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.precis.model.FakeModel;
import dev.precis.model.FakeModelResource;
import dev.precis.model.FakeReply;
import dev.precis.page.Docx;
import dev.precis.page.Typesetter;
import dev.precis.page.Typesetter.Layout;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** What an analyst does on the page, with a mouse. */
@QuarkusTest
@WithTestResource(FakeModelResource.class)
class DeskScenesTest extends InABrowser {

    /** The form an office wants. */
    private static final String TAKEN = "docx";

    private static final String PAGE = """
            Partager cet article

            Le port de %s ouvre un quai neuf

            Les ministres débattent de la pêche au large de %1$s depuis lundi. Le port a reçu 40 navires en mars. Les pêcheurs demandent une aide.
            """;

    private static final String HTML_PAGE = """
            <!doctype html><html lang="fr"><head><title>Le port de Sète ouvre un quai neuf</title></head><body>
            <nav><ul><li><a href="/">Accueil</a></li><li><a href="/monde">Monde</a></li></ul></nav>
            <article><h1>Le port de Sète ouvre un quai neuf</h1>
            <p>Les ministres débattent de la pêche au large de Sète depuis lundi. Le port a reçu 40 navires en mars.</p>
            <p>Les pêcheurs demandent une aide.</p></article></body></html>
            """;

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    FakeModel model;

    @BeforeEach
    void forget() {
        model.forget();
        given().delete("/v1/cache");
    }

    @Test
    void fromTwoDroppedFilesToANoteThatIsTakenAway() {
        visit("/");
        assertAccessible("empty");
        drop(files(
                "accords.txt", corpus("macron-hanoi-accords"),
                "airbus.txt", corpus("macron-hanoi-airbus")));
        assertThat(at("#stack li")).hasCount(2);
        assertThat(at(".passages > li").first()).isVisible();
        assertAccessible("preview");
        assertThat(LanguageTags.wrong(page.content())).isEmpty();

        start(2);
        awaitNote();

        assertThat(at("#view h1 [lang=fr]")).containsText("Emmanuel");
        assertThat(at("#view h1 [lang=en-GB]")).containsText("Emmanuel");
        assertThat(at("#standing")).containsText("Note");
        assertThat(at(".claim .origin[data-origin=approved]").first()).isVisible();
        assertThat(at(".unit .origin[data-origin=memory]").first()).isVisible();
        assertAccessible("note");
        assertThat(LanguageTags.wrong(page.content())).isEmpty();
        assertThat(at(".detail [lang=en-GB]:has-text(' May ')").first()).isVisible();
        assertThat(at(".detail [lang=en-GB]:not(:has([lang=fr])):has-text(' mai ')"))
                .hasCount(0);
        assertThat(taken(TAKEN)).startsWith("PK");
        assertThat(taken("md")).contains("## Synthèse / Overview");
        assertThat(LanguageTags.wrong(taken("html"))).isEmpty();

        Locator claim = at(".claim").first();
        claim.hover();
        String evidence = claim.getAttribute("data-cites").split(" ")[0];
        assertThat(at("[id='" + evidence + "']")).hasClass(Pattern.compile(".*\\blit\\b.*"));
        assertThat(at("[id='" + evidence + "']")).isInViewport();
        at("[id='" + evidence + "'] .pair").hover();
        assertThat(at(".claim[data-cites~='" + evidence + "']").first()).hasClass(Pattern.compile(".*\\blit\\b.*"));

        at("nav a[data-go=notes]").click();
        at("#shelf-q").fill("AIRBUS hanoi");
        assertThat(at(".shelf li a").first()).containsText("Emmanuel");
        assertAccessible("notes");
        at("nav a[data-go=service]").click();
        assertThat(at(".models li")).hasCount(1);
        assertThat(at(".models")).containsText(FakeModel.NAME);
        assertAccessible("service");
        assertThat(LanguageTags.wrong(page.content())).isEmpty();
    }

    @Test
    void documentsOfEveryKindBecomeOneNoteAndWhatCannotBeReadIsSaid() {
        visit("/");
        at("#files").setInputFiles(new FilePayload[] {
            file("sete.html", "text/html", HTML_PAGE.getBytes(StandardCharsets.UTF_8)),
            file("calais.pdf", "application/pdf", Typesetter.pdf(PAGE.formatted("Calais"), Layout.REPORT))
        });
        assertThat(at("#stack li")).hasCount(2);
        expectRefusals(422);
        drop(
                file("torn.pdf", "application/pdf", "%PDF-1.7 and no more".getBytes(StandardCharsets.UTF_8)),
                file("bastia.docx", DOCX, Docx.ofLines(PAGE.formatted("Bastia"))));

        assertThat(at("#stack .about:has-text('gardées')")).hasCount(3);
        assertThat(at("#stack .about.bad")).hasText("Ce document ne peut pas être lu. Ne sera pas dans la note.");
        assertThat(at("#said")).containsText("torn.pdf : Ce document ne peut pas être lu.");
        at("#stack .show").nth(0).click();
        assertThat(passage("Accueil")).hasValue("navigation");
        for (String place : List.of("Sète", "Calais", "Bastia")) {
            at("#stack .show:has-text('" + place + "')").click();
            assertThat(passage("Le port de " + place)).hasValue("title");
            assertThat(passage("Les ministres débattent")).hasValue("body");
        }
        at("#stack .show:has-text('torn.pdf')").click();
        assertThat(at("#preview-body .notice.bad")).containsText("Ce document ne peut pas être lu.");
        assertAccessible("unreadable");

        start(3);
        awaitNote();
        assertThat(at(".source .text")).hasCount(3);
        for (int article = 0; article < 3; article++) {
            assertThat(at(".source .text").nth(article)).containsText("Les pêcheurs demandent une aide.");
        }
    }

    private static FilePayload file(String name, String type, byte[] bytes) {
        return new FilePayload(name, type, bytes);
    }

    /** What says, and changes, the role of the passage that begins with these words. */
    private Locator passage(String words) {
        return at(".passages > li")
                .filter(new Locator.FilterOptions()
                        .setHas(at(".passage-text")
                                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*\\d*" + words)))))
                .locator("select");
    }

    @Test
    void aRoleThatAPersonChangesCountsInTheNote() {
        visit("/");
        drop(files("brest.txt", PAGE.formatted("Brest"), "nantes.txt", PAGE.formatted("Nantes")));
        assertThat(at("#stack li")).hasCount(2);
        at("#stack .show").nth(1).click();
        assertThat(at(".passages > li").first()).hasClass("out ");
        at(".passages select").first().selectOption("lead");
        assertThat(at(".passages > li").first()).containsText("changé par vous");
        assertThat(at("#stack li").nth(1)).containsText("1 rôle changé");
        assertAccessible("role-changed");
        start(2);
        awaitNote();
        assertThat(at("[id='a2.s1'] .pair [lang=fr]")).containsText("Partager cet article");
        assertThat(at(".source")).not().containsText("a1.s1 Partager");
        assertThat(at(".source .text").first()).not().containsText("Partager cet article");
    }

    @Test
    void aCorrectionStandsAndWhoeverIsSecondSeesWhatWasFirst() {
        visit("/");
        drop(files("bce.txt", corpus("bce-baisse-des-taux")));
        start(1);
        awaitNote();
        String note = page.url().replaceAll(".*note=", "");
        at("[id='a1.s2'] .edit").click();
        assertThat(at(".correct textarea")).isFocused();
        assertAccessible("correction");
        given().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"en\": \"Somebody was first.\"}")
                .put("/v1/briefings/" + note + "/units/a1.s2")
                .then()
                .statusCode(200);
        expectRefusals(412);
        at(".correct textarea").fill("The bank was second.");
        at(".correct button[type=submit]").click();
        assertThat(at(".correct [role=alert]")).containsText("Somebody was first.");
        assertAccessible("changed-meanwhile");
        at(".correct button[type=submit]").click();
        assertThat(at("[id='a1.s2'] .pair [lang=en-GB]")).hasText("The bank was second.");
        assertThat(at("[id='a1.s2'] .origin")).hasText("approuvé");
        assertThat(at("[id='a1.s2'] .edit")).isFocused();
        given().get("/v1/briefings/" + note).then().body("version", org.hamcrest.Matchers.is(3));
    }

    @Test
    void whatAModelGotWrongCannotBeMissed() {
        model.whenever(call -> call.task().equals("translation"), FakeReply.transform(answer -> {
            answer.withArray("units")
                    .forEach(unit -> ((ObjectNode) unit)
                            .put("text", unit.get("text").asText().replace("40", "400")));
            return answer;
        }));
        visit("/");
        drop(files("lorient.txt", PAGE.formatted("Lorient")));
        at("#start summary").click();
        at("#english").selectOption("en-US");
        start(1);
        awaitNote();
        Locator wrong = at(".unit[data-status=unverified]").first();
        assertThat(wrong.locator(".status")).hasText("Non vérifié");
        assertThat(wrong.locator(".finding .values").first()).containsText("400");
        assertThat(at("[lang=en-US]").first()).isVisible();
        assertThat(at("[lang=en-GB]")).hasCount(0);
        assertThat(wrong.locator(".finding").first()).containsText("· nombre :");
        assertThat(wrong.locator(".finding > [lang=fr]").first()).containsText("la source dit");
        assertThat(at(".finding > [lang=en], .gaps [lang=en]")).hasCount(0);
        assertThat(wrong.locator(".finding .values dd[lang=fr]").first()).hasText(Pattern.compile("40\\b.*"));
        assertThat(wrong.locator(".finding .values dd[lang=en-US]").first()).hasText(Pattern.compile("400\\b.*"));
        assertThat(wrong.locator("mark").first()).hasText("40");
        assertThat(at("#standing")).containsText("non vérifié");
        at("#standing button").click();
        assertThat(at(".line.at")).isInViewport();
        assertAccessible("unverified");

        at(".gaps summary").click();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
        for (String control : List.of(".masthead", ".tools", ".edit", ".to-source", "#standing button", ".colophon")) {
            assertThat(at(control).first()).isHidden();
        }
        assertThat(at(".gaps li").first()).isVisible();
        assertThat(wrong.locator(".status")).isVisible();
        assertThat(wrong.locator(".finding").first()).isVisible();
        assertThat(wrong).hasCSS("border-left-style", "double");
        assertThat(at("html")).hasCSS("background-color", "rgb(255, 255, 255)");
        assertThat(at(".line:visible")).hasCount(at(".line").count());
    }

    @Test
    void aModelThatFailsLeavesWhatIsThereAndSaysWhatIsMissing() {
        model.whenever(call -> true, FakeReply.refusal("I cannot help with that."));
        visit("/");
        drop(files("vannes.txt", PAGE.formatted("Vannes")));
        start(1);
        at("#standing, .notice.bad").first().waitFor();
        assertThat(at("main")).containsText(Pattern.compile("Note partielle|Aucune note"));
        assertAccessible("model-failed");
    }

    @Test
    void workGoesOnAfterAReloadAndCanBeStopped() {
        model.delay(Duration.ofMillis(700));
        visit("/");
        drop(files("a.txt", PAGE.formatted("Dieppe"), "b.txt", PAGE.formatted("Fécamp")));
        start(2);
        page.waitForURL("**/?job=*");
        assertThat(at(".items > li")).hasCount(2);
        assertAccessible("work");
        page.reload();
        assertThat(at("#view h1")).containsText("La note se rédige");
        awaitNote();
        assertThat(at(".source .text")).hasCount(2);

        model.delay(Duration.ofSeconds(8));
        visit("/");
        drop(files("c.txt", PAGE.formatted("Granville")));
        start(1);
        page.waitForURL("**/?job=*");
        at(".bar button.danger").click();
        at("h1:has-text('Travail arrêté')")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        // What was asked before is let finish and kept.
        assertThat(at(".items .state")).hasText(Pattern.compile("arrêté|complet"));
        assertThat(at("main .notice button")).hasText("Reprendre ce qui manque");
        assertAccessible("stopped");
    }

    @Test
    void aServiceThatIsAwayIsSaidAndNothingPreparedIsLost() {
        visit("/");
        drop(files("a.txt", PAGE.formatted("Royan")));
        assertThat(at("#start-button")).containsText("1 article");
        expectAbsence();
        page.route("**/v1/**", route -> route.abort());
        at(".passages select").first().selectOption("lead");
        assertThat(at("#offline")).containsText("Ce que vous avez préparé reste ici");
        assertThat(at("#stack li")).hasCount(1);
        assertAccessible("offline");
        page.unroute("**/v1/**");
        at("#offline-retry").click();
        assertThat(at("#offline")).isHidden();
        assertThat(at("#stack .about")).containsText("1 rôle changé");
        at("#stack .remove").click();
        visit("/?note=brf_nobody");
        expectRefusals(404);
        assertThat(at("[role=alert]").last()).containsText("Cela n’existe pas");
        assertAccessible("not-found");
    }
}
