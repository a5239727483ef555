package org.lianbing.courses;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A trainee signs in for the first time and finds her way around. */
class FirstStepsJourneyTest extends BrowserJourney {

    @Test
    void signsInAndSeesTheWorkbench() {
        open("/");
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
        page.locator("input[name=username]").waitFor();
        isAccessible();
        shot("sign-in");

        signIn("student01");

        assertThat(page.getByRole(AriaRole.HEADING, new com.microsoft.playwright.Page.GetByRoleOptions().setLevel(1)))
                .hasText("陈晓岚，您好");
        assertThat(page.getByText("没有待办任务").first()).isVisible();
        isAccessible();
        shot("portal");
    }

    @Test
    void isToldWhenThePasswordIsWrong() {
        open("/login");
        page.locator("input[name=username]").fill("student02");
        page.locator("input[name=password]").fill("wrong");
        page.locator("input[name=password]").press("Enter");
        assertThat(page.getByText("用户名或口令不对")).isVisible();
        isAccessible();
        shot("sign-in-wrong");
    }

    @Test
    void findsAPageByItsInitialsWithoutTouchingTheMouse() {
        signIn("student03");
        page.keyboard().press("Control+k");
        page.keyboard().type("wddl");
        assertThat(page.getByRole(AriaRole.OPTION).first()).hasText("我的登录页面");
        shot("palette");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new com.microsoft.playwright.Page.GetByRoleOptions().setLevel(1)))
                .hasText("我的登录");
        assertThat(page.getByText("当前", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true)))
                .isVisible();
        isAccessible();
        shot("sign-ins");
    }

    @Test
    void readsTheFrameInEnglishAndInTheDark() {
        signIn("student04");
        page.locator(".lb-user").click();
        page.getByText("English").click();
        assertThat(page.getByRole(AriaRole.HEADING, new com.microsoft.playwright.Page.GetByRoleOptions().setLevel(1)))
                .hasText("Hello, 唐志清");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.locator(".lb-user").click();
        page.getByText("Dark mode").click();
        page.keyboard().press("Escape");
        page.reload();
        assertThat(page.locator("html")).hasAttribute("theme", "dark");
        isAccessible();
        shot("portal-dark-english");
        open("/account/password");
        isAccessible();
        shot("password-dark-english");
    }

    @Test
    void isToldInChineseWhenTheConnectionIsLostAndGoesOnAfterwards() {
        signIn("student06");
        page.context().setOffline(true);
        page.locator(".lb-palette input").fill("wd");
        assertThat(page.locator("vaadin-connection-indicator")).containsText("连接中断");
        page.context().setOffline(false);
        assertThat(page.getByRole(AriaRole.OPTION).first())
                .containsText("我的", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
    }

    @Test
    void signsOutAndIsBackAtTheDoor() {
        signIn("student07");
        page.locator(".lb-user").click();
        page.getByText("我的登录").waitFor();
        shot("user-menu");
        page.getByText("退出登录").click();
        page.locator("input[name=username]").waitFor();
        open("/login");
        assertThat(page.locator("input[name=username]")).isVisible();
    }

    @Test
    void endsASignInElsewhere() {
        var elsewhere = another();
        signIn(elsewhere, "student05");
        signIn("student05");
        open("/account/sign-ins");
        page.getByText("结束其他登录").click();
        elsewhere.locator(".lb-user").click();
        assertThat(elsewhere.getByText("登录已结束")).isVisible();
        elsewhere.context().close();
    }
}
