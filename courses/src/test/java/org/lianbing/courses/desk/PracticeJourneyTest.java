package org.lianbing.courses.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.lianbing.courses.BrowserJourney;

/** A clerk looks something up, calculates it, and then sits down to practise, without touching the mouse much. */
class PracticeJourneyTest extends BrowserJourney {

    private Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private void choose(String typed) {
        page.keyboard().press("Control+k");
        page.keyboard().type(typed);
        page.getByRole(AriaRole.OPTION).first().waitFor();
        page.keyboard().press("Enter");
    }

    @Test
    void readsTheHandbook() {
        signIn("student30");
        open("/handbook");
        isAccessible();
        shot("handbook");
        choose("sfz");
        assertThat(heading()).containsText("RD-01 税（费）种认定");
        isAccessible();
        shot("handbook-operation");
    }

    @Test
    void calculatesALateFeeStepByStep() {
        signIn("student31");
        open("/law");
        isAccessible();
        shot("law");
        open("/law/R-VAT-GEN?on=2015-09-30&output=51000&inp=34000");
        assertThat(page.getByText("版本与出处").first()).isVisible();
        isAccessible();
        shot("law-trial");
        open("/law/values");
        isAccessible();
        shot("law-values");
    }

    @Test
    void practisesMovesTheDateOnAndPrints() {
        signIn("student32");
        open("/practice");
        isAccessible();
        shot("practice-empty");
        page.getByText("开始", new Page.GetByTextOptions().setExact(true)).click();
        page.locator(".lb-desk-tabs").waitFor();
        page.getByLabel("找纳税人").fill("鑫源");
        page.locator(".lb-taxpayer-search .lb-line-button").first().waitFor();
        isAccessible();
        shot("desk-practice");
        page.getByLabel("推进业务日期").click();
        page.getByText("下月 15 日").waitFor();
        isAccessible();
        shot("desk-turn");
        page.keyboard().press("Enter");
        assertThat(page.getByText("业务日期 2015-09-02")).isVisible();
        choose("DJ-05");
        page.getByLabel("纳税人识别号").fill("430102582743014");
        page.getByLabel("账户名称").waitFor();
        page.getByText("操作手册", new Page.GetByTextOptions().setExact(true))
                .last()
                .waitFor();
        isAccessible();
        shot("desk-operation");
        open("/practice");
        isAccessible();
        shot("practice");
    }
}
