package org.lianbing.courses.drill;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianbing.courses.Application;
import org.lianbing.courses.BrowserJourney;
import org.lianbing.courses.CoursesTest;
import org.lianbing.courses.people.People;
import org.lianbing.courses.people.SignedIn;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The server goes away in the middle of a form and comes back: the trainee signs in again and goes on where she was. */
class RestartJourneyTest extends BrowserJourney {
    @TempDir
    Path home;

    private ConfigurableApplicationContext start(String port) {
        return new SpringApplicationBuilder(Application.class)
                .profiles("demo")
                .run("--server.port=" + port, "--lianbing.home=" + home);
    }

    @Test
    void aHalfFilledFormAndEverythingSaidAreThereAfterARestart() {
        String port;
        String desk;
        try (var before = start("0")) {
            port = String.valueOf(before.getEnvironment().getProperty("local.server.port"));
            var trainee = SignedIn.of(
                    before.getBean(People.class).account("student22").orElseThrow());
            desk = "http://localhost:" + port + "/desk/"
                    + before.getBean(Drills.class).practise(trainee, "S06", 0L).id();
            signInAt(port);
            page.navigate(desk);
            var keys = new Keyboard(page).say("您好，请坐").open("FP-03");
            keys.fill("票种", "004", "发票代码", "4300151130", "起始号码", "00012301");
            assertThat(page.locator(".lb-form-buttons")).containsText("草稿已保存");
            page.waitForTimeout(1_000);
        }
        try (var after = start(port)) {
            signInAt(port);
            page.navigate(desk);
            assertThat(page.locator(".lb-talk")).containsText("您好，请坐");
            var keys = new Keyboard(page).open("FP-03");
            assertThat(page.locator(".lb-form-buttons")).containsText("已恢复草稿");
            assertThat(page.getByLabel("起始号码").first()).hasValue("00012301");
            keys.fill("终止号码", "00012325", "份数", "25", "购票员证件号码", "430102198506120371", "发售方式", "01")
                    .submit("已办结");
            assertThat(page.locator(".lb-form-below td").filter(new Locator.FilterOptions().setHasText("00012325")))
                    .hasCount(1);
        }
    }

    private void signInAt(String port) {
        page.navigate("http://localhost:" + port + "/login");
        page.locator("input[name=username]").fill("student22");
        page.locator("input[name=password]").fill(CoursesTest.PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.locator(".lb-header").waitFor();
    }
}
