package org.lianbing.courses.drill;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lianbing.courses.BrowserJourney;
import org.lianbing.courses.desk.Sandboxes;
import org.lianbing.courses.people.People;
import org.lianbing.courses.people.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

/** One wrong figure at the start, everything after it consistent: the report credits what followed and says from where. */
class FollowThroughJourneyTest extends BrowserJourney {
    @Autowired
    Drills drills;

    @Autowired
    Sandboxes sandboxes;

    @Autowired
    Shelf shelf;

    @Autowired
    People people;

    @Test
    void whatFollowsFromAnEarlierErrorIsCredited() {
        var trainee = SignedIn.of(people.account("student21").orElseThrow());
        var attempt = drills.practise(trainee, "X01", 0L);
        new Rehearsal(sandboxes, shelf).play(attempt, "no-input");
        signIn("student21");
        open("/desk/" + attempt.id());
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("交卷").setExact(true))
                .click();
        page.locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
                .click();
        page.waitForURL(Pattern.compile(".*/report/.*"));
        assertThat(page.locator(".lb-ring-score")).hasText("85");
        var filed = row("首次申报");
        assertThat(filed).containsText("承前");
        assertThat(filed).containsText("由您前面的结果推得，计算正确，保留得分");
        filed.locator(".lb-link-button").first().click();
        assertThat(page.locator(".lb-replay")).containsText("增值税一般纳税人申报");
        assertThat(page.locator(".lb-replay")).containsText("这一步改变了什么");
        assertThat(page.locator(".lb-replay")).containsText("13600.00");
        assertThat(page.locator("vaadin-confirm-dialog")).hasCount(0);
        isAccessible();
        shot("report-follow-through");
        page.getByText("从这一步继续（副本）").click();
        assertThat(page.locator(".lb-desk")).isVisible();
        assertThat(page.locator(".lb-header")).containsText("2015-11-03");
    }

    private Locator row(String mark) {
        return page.locator(".lb-report-main tr")
                .filter(new Locator.FilterOptions().setHasText(mark))
                .first();
    }
}
