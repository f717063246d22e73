package dev.precis.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.precis.model.FakeModel;
import dev.precis.model.FakeModelResource;
import dev.precis.model.FakeReply;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
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

        start(2);
        awaitNote();

        assertThat(at("#view h1 [lang=fr]")).containsText("Emmanuel");
        assertThat(at("#view h1 [lang=en]")).containsText("Emmanuel");
        assertThat(at("#standing")).containsText("Note");
        assertThat(at(".claim .origin[data-origin=approved]").first()).isVisible();
        assertThat(at(".unit .origin[data-origin=memory]").first()).isVisible();
        assertAccessible("note");
        assertThat(taken(TAKEN)).startsWith("PK");
        assertThat(taken("md")).contains("## Synthèse / Overview");
        assertThat(taken("html")).contains("<!DOCTYPE html>");

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
        assertThat(at("[id='a1.s2'] .pair [lang=en]")).hasText("The bank was second.");
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
        start(1);
        awaitNote();
        Locator wrong = at(".unit[data-status=unverified]").first();
        assertThat(wrong.locator(".status")).hasText("Non vérifié");
        assertThat(wrong.locator(".finding .values").first()).containsText("400");
        assertThat(wrong.locator(".finding [lang=fr]").first()).containsText("la source dit");
        assertThat(at(".finding [lang=en], .gaps [lang=en]")).hasCount(0);
        assertThat(wrong.locator("mark").first()).hasText("40");
        assertThat(at("#standing")).containsText("non vérifié");
        at("#standing button").click();
        assertThat(at(".line.at")).isInViewport();
        assertAccessible("unverified");
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
