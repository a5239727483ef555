package org.lianbing.courses.notes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.lianbing.courses.BrowserJourney;
import org.springframework.test.annotation.DirtiesContext;

/** A trainee looks something up without touching the mouse; a mentor writes down what she knows. */
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class NotesJourneyTest extends BrowserJourney {

    @Test
    void looksUpAnOldNameAndReads() {
        signIn("student06");
        open("/notes");
        assertThat(page.locator(".lb-notes-results .lb-note-card")).hasCount(20);
        isAccessible();
        shot("notes");
        var search = page.getByLabel("查笔记");
        search.fill("外经证");
        assertThat(page.locator(".lb-notes-meaning")).containsText("外管证 = 外出经营证明");
        assertThat(page.locator(".lb-notes-results mark").first()).hasText("外管证");
        isAccessible();
        shot("notes-synonym");
        search.fill("限购");
        assertThat(page.locator(".lb-notes-results .lb-note-card")).hasCount(2);
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".lb-notes-pane h2")).hasText("怎样解释“为什么只能领这么多”");
        page.keyboard().press("Enter");
        assertThat(heading()).hasText("怎样解释“为什么只能领这么多”");
        page.getByText("有帮助（0）").click();
        assertThat(page.getByText("已投，1 人觉得有帮助")).isVisible();
        isAccessible();
        shot("note");
        page.locator(".lb-note-cards .lb-note-card-title").first().click();
        assertThat(page.locator(".lb-note-drawer .lb-note h2")).isVisible();
        isAccessible();
        shot("note-drawer");
        page.keyboard().press("Escape");
        assertThat(page.locator(".lb-note-drawer .lb-note h2")).hasCount(0);
    }

    @Test
    void findsANoteFromThePalette() {
        signIn("student07");
        page.keyboard().press("Control+k");
        page.keyboard().type("zhinajin");
        var option = page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText("滞纳金的本金"));
        assertThat(option).isVisible();
        option.click();
        assertThat(heading()).containsText("滞纳金的本金只有税款");
    }

    @Test
    void writesANoteThatSurvivesAReloadAndIsFoundAtOnce() {
        signIn("mentor01");
        open("/notes");
        page.getByText("写笔记").click();
        var title = page.getByLabel("标题");
        title.fill("领票人换了手机，先核身份再改电话");
        page.locator("vaadin-text-area textarea").fill("先看**原件**。\n\n| 步骤 | 做什么 |\n|---|---|\n| 1 | 核身份 |\n");
        page.getByLabel("业务事项").last().fill("FP-99X");
        page.getByLabel("标签").click();
        page.waitForTimeout(1500);
        page.reload();
        page.getByText("写笔记").click();
        assertThat(page.getByText("接着上次没写完的")).isVisible();
        assertThat(title).hasValue("领票人换了手机，先核身份再改电话");
        page.getByText("发布", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("没有业务事项 FP-99X")).isVisible();
        isAccessible();
        shot("note-editor");
        page.getByLabel("业务事项").last().fill("FP-03");
        page.getByLabel("业务域").last().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("FP 发票")).click();
        page.getByText("发布", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(heading()).hasText("领票人换了手机，先核身份再改电话");
        assertThat(page.locator(".lb-prose table")).isVisible();
        open("/notes?q=lprhlsj");
        assertThat(page.locator(".lb-notes-results .lb-note-card-title")).hasText("领票人换了手机，先核身份再改电话");
    }

    @Test
    void readsTheFrameInEnglishAndInTheDark() {
        signIn("trainer02");
        page.locator(".lb-user").click();
        page.getByText("English").click();
        page.locator(".lb-user").click();
        page.getByText("Dark mode").click();
        page.keyboard().press("Escape");
        open("/notes?q=%E8%BF%9B%E9%A1%B9&domain=SB");
        assertThat(heading()).hasText("Expert notes");
        assertThat(page.locator(".lb-notes-domains [aria-pressed=true]")).containsText("Declaration");
        isAccessible();
        shot("notes-dark-english");
    }

    private Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}
