package org.lianbing.courses.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.lianbing.courses.BrowserJourney;
import org.lianbing.courses.Calls;
import org.lianbing.courses.CoursesTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A clerk looks something up, calculates it, and then sits down to practise, without touching the mouse much. */
class PracticeJourneyTest extends BrowserJourney {
    private static final String FORM = """
            {"form": {"taxpayer_id": "430102582743014", "bank_name": "中国建设银行长沙芙蓉支行", "bank_code": "105551000018",
             "bank_account": "62284801430102803125", "account_name": "长沙芙蓉鑫源商贸有限公司", "account_kind": "02",
             "opened_on": "2015-09-01", "preferred": true}}""";

    @LocalServerPort
    int port;

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
        choose("dj05");
        assertThat(page.locator(".lb-form-head h1")).hasText("存款账户账号报告");
        isAccessible();
        shot("desk-operation");
        printsADocument();
        open("/practice");
        isAccessible();
        shot("practice");
    }

    private void printsADocument() {
        var sandbox = page.url().replaceAll(".*/desk/([^?]*).*", "$1");
        var done = Calls.basic(port, "student32", CoursesTest.PASSWORD)
                .post("/api/v1/sandboxes/" + sandbox + "/operations/DJ-05", FORM);
        assertEquals("accepted", done.json().path("outcome").asString());
        page.getByText("文书", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".lb-paper h2")).hasText("纳税人存款账户账号报告表");
        isAccessible();
        shot("desk-documents");
        var address = page.getByText("打印 PDF").getAttribute("href");
        var pdf = page.context().request().get(url("/" + address));
        assertEquals("application/pdf", pdf.headers().get("content-type").replaceAll(";.*", ""));
    }
}
