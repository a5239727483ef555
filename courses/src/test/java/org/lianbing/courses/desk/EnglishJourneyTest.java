package org.lianbing.courses.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.lianbing.courses.BrowserJourney;

/** Somebody who reads no Chinese finds the way around desk, drill and report. */
class EnglishJourneyTest extends BrowserJourney {

    private Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first();
    }

    private void switchToEnglish() {
        page.locator(".lb-user").click();
        page.getByText("English").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    /** Nothing is wider than the window. */
    private void fits() {
        org.assertj.core.api.Assertions.assertThat(
                        (Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .isLessThanOrEqualTo(0);
    }

    private void seen(String name) {
        fits();
        isAccessible();
        shot(name);
    }

    @Test
    void worksAtTheDesk() {
        signIn("student34");
        switchToEnglish();
        open("/practice");
        page.getByText("Start", new Page.GetByTextOptions().setExact(true)).click();
        page.locator(".lb-desk-tabs").waitFor();
        assertThat(page.getByText("Registration DJ")).isVisible();
        seen("english-desk");
        page.keyboard().press("Control+k");
        page.keyboard().type("register taxp");
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Register taxpayer");
        page.keyboard().press("Enter");
        assertThat(page.locator(".lb-form-head h1")).hasText("Register taxpayer");
        assertThat(page.getByLabel("Registered capital").first()).isVisible();
        seen("english-form");
        page.navigate(page.url().replaceAll("[?].*", "") + "?taxpayer=430102582743014");
        assertThat(page.getByText("Legal representative").first()).isVisible();
        seen("english-taxpayer");
        page.getByLabel("Advance the business date").click();
        page.getByText("15th of next month").waitFor();
        seen("english-turn");
    }

    @Test
    void practisesADrillAndReadsTheReport() {
        signIn("student35");
        switchToEnglish();
        open("/drills");
        seen("english-drills");
        page.getByText("Start", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        page.locator(".lb-counter").waitFor();
        assertThat(page.getByText("Papers on the desk")).isVisible();
        seen("english-drill");
        page.getByText("Hand in", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        page.locator("vaadin-confirm-dialog")
                .getByText("Hand in", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.getByText("Points lost").first()).isVisible();
        assertThat(page.locator("vaadin-confirm-dialog")).hasCount(0);
        seen("english-report");
    }

    @Test
    void looksThingsUp() {
        signIn("student36");
        switchToEnglish();
        open("/handbook/FP-01");
        assertThat(heading()).hasText("FP-01 Approve invoice types");
        seen("english-handbook");
        open("/law/R-VAT-GEN?on=2015-09-30&output=51000&inp=34000");
        assertThat(page.getByText("Versions and sources").first()).isVisible();
        seen("english-law");
    }
}
