package dev.precis.api;

import dev.precis.model.FakeModel;
import dev.precis.model.FakeModelResource;
import dev.precis.web.InABrowser;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.charset.StandardCharsets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** What a hostile model writes is text on the page: nothing of it runs, loads, hides, or can be clicked. */
@QuarkusTest
@TestProfile(HostileModelTest.Hostile.class)
@WithTestResource(FakeModelResource.class)
class HostileOnThePageTest extends InABrowser {

    FakeModel model;

    @ParameterizedTest
    @EnumSource(
            value = HostileRow.class,
            names = {"H1_SCRIPT", "H2_LINKS", "H3_FORMULA", "H16_UNSEEN"})
    void aHostileAnswerIsNothingButText(HostileRow row) {
        given().delete("/v1/cache");
        model.forget();
        HostilePages.teach(model);
        row.commit(model);
        String note = given().contentType(ContentType.TEXT)
                .body(HostilePages.PORT.getBytes(StandardCharsets.UTF_8))
                .post("/v1/briefings")
                .path("id");

        visit("/?note=" + note);

        assertThat(at(".line.unit")).not().hasCount(0);
        assertThat(at("dt").last()).isAttached();
        String seen = at("main").innerText();
        row.assertSeen(seen);
        assertThat(seen.codePoints()).noneMatch(c -> Character.getType(c) == Character.FORMAT);
        assertThat(at("main script, main img, main iframe, main svg, main object"))
                .hasCount(0);
        assertThat((Boolean) page.evaluate("[...document.querySelectorAll('main a')].every(link =>"
                        + " /^(#|\\/\\?|\\/$|\\/v1\\/briefings\\/)/.test(link.getAttribute('href')))"))
                .isTrue();
    }
}
