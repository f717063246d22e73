package dev.precis.web;

import com.microsoft.playwright.options.WaitForSelectorState;
import dev.precis.model.FakeModelResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The whole way with a keyboard: no mouse, and never lost. */
@QuarkusTest
@WithTestResource(FakeModelResource.class)
class KeyboardAloneTest extends InABrowser {

    private static final int MOST_STEPS = 150;

    private static final Pattern LIT = Pattern.compile(".*\\blit\\b.*");

    @Test
    void theWholeWayIsGoneByKeyboardAlone() {
        visit("/?lang=en");
        press("Tab");
        assertThat(at(".skip")).isFocused();
        press("Enter");
        tabTo("#corpus-box summary");
        press("Enter");
        at("#corpus button").first().waitFor();
        tabTo("#corpus [data-id='macron-hanoi-accords']");
        press("Space");
        assertThat(at("#stack li")).hasCount(1);
        assertThat(at("#said")).containsText("added");
        tabTo("#paste-box summary", "Shift+Tab");
        press("Enter");
        tabTo("#paste");
        page.keyboard().insertText(corpus("macron-hanoi-airbus"));
        press("Control+Enter");
        assertThat(at("#start-button")).containsText("2 articles");

        tabTo(".passages select");
        press("ArrowDown");
        assertThat(at("#stack")).containsText("1 role changed");
        assertThat(at(".passages select").first()).isFocused();
        tabTo("#start-button", "Shift+Tab");
        press("Enter");
        awaitNote();
        assertThat(at("#view h1")).isFocused();

        tabTo("#find");
        page.keyboard().type("hanoi");
        assertThat(at("#find-count")).containsText("line");
        press("Enter");
        assertThat(at(".line.at")).isInViewport();
        tabTo(".take a[data-form='md']");
        assertThat(page.waitForDownload(() -> press("Enter")).suggestedFilename())
                .endsWith(".md");
        tabTo(".claim .cite");
        String evidence = (String) page.evaluate("document.activeElement.dataset.jump");
        assertThat(at("[id='" + evidence + "']")).hasClass(LIT);
        assertThat(at("[id='" + evidence + "']")).isInViewport();
        press("Enter");
        assertThat(at("[id='" + evidence + "']")).isFocused();
        press("Tab");
        String claim = (String) page.evaluate("document.activeElement.dataset.jump");
        assertThat(at("[id='" + claim + "']")).hasClass(LIT);
        assertThat(at("[id='" + claim + "']")).isInViewport();
        tabTo(".unit .edit");
        press("Enter");
        at(".correct textarea").waitFor();
        assertThat(at(".correct textarea")).isFocused();
        press("Escape");
        at(".correct")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat((Boolean) page.evaluate("document.activeElement.matches('.edit')"))
                .isTrue();
    }

    private void press(String key) {
        page.keyboard().press(key);
    }

    private void tabTo(String selector) {
        tabTo(selector, "Tab");
    }

    /** Goes on until something of the kind has the focus, which is seen wherever it is. */
    private void tabTo(String selector, String key) {
        for (int step = 0; step < MOST_STEPS; step++) {
            press(key);
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError("the focus never comes to " + selector);
    }
}
