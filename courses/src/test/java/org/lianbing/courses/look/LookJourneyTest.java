package org.lianbing.courses.look;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianbing.courses.BrowserJourney;

/** The shared components, seen in a browser in light and dark. */
class LookJourneyTest extends BrowserJourney {

    @Test
    void componentsAreDrawnAndReadableInLightAndDark() {
        signIn("trainer01");
        open("/test/gallery");
        assertThat(page.locator(".lb-chart[data-drawn=true]")).hasCount(3);
        assertThat(page.locator("[role=alert] code")).hasText("FP-03-V2");
        assertThat(page.locator(".lb-money-negative")).hasText("-20.00");
        isAccessible();
        shot("components");
        page.locator(".lb-user").click();
        page.getByText("深色模式").click();
        page.keyboard().press("Escape");
        assertThat(page.locator("html")).hasAttribute("theme", "dark");
        page.reload();
        assertThat(page.locator(".lb-chart[data-drawn=true]")).hasCount(3);
        isAccessible();
        shot("components-dark");
    }
}
