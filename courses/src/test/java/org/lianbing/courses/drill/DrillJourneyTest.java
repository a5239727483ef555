package org.lianbing.courses.drill;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lianbing.courses.BrowserJourney;
import org.lianbing.courses.CoursesTest;

/** The main job on screen: serve the taxpayer of S06, be refused, read the note, mend it, hand in, learn from the report. */
class DrillJourneyTest extends BrowserJourney {

    @Test
    void aTraineeServesHimIsRefusedMendsItAndIsMarked() throws Exception {
        signIn("student10");
        open("/desk/" + startedBaseVariant("student10"));
        say("您好，请坐");
        say("请出示身份证");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("购票员身份证")))
                .click();
        assertThat(page.locator(".lb-sheet-id")).containsText("430102198506120371");
        page.getByText("收起").click();

        page.locator(".lb-line-button")
                .filter(new Locator.FilterOptions().setHasText("FP-03"))
                .first()
                .click();
        page.waitForFunction("() => document.activeElement.closest('.lb-form-tab')");
        choose("票种", "004");
        fill("发票代码", "4300151130");
        fill("起始号码", "00012301");
        fill("终止号码", "00012330");
        fill("份数", "30");
        fill("购票员证件号码", "430102198506120371");
        choose("发售方式", "01");
        page.keyboard().press("Alt+s");
        assertThat(page.locator(".lb-verdict")).containsText("FP-03-V2");
        assertThat(page.locator(".lb-verdict")).containsText("本次最多 25");
        assertThat(page.locator(".lb-desk-notes")).containsText("与本次退回有关的笔记");
        isAccessible();
        shot("drill");

        page.reload();
        page.locator(".lb-line-button")
                .filter(new Locator.FilterOptions().setHasText("FP-03"))
                .first()
                .click();
        assertThat(page.getByLabel("终止号码").first()).hasValue("00012330");
        fill("终止号码", "00012325");
        fill("份数", "25");
        page.keyboard().press("Alt+s");
        assertThat(page.locator(".lb-verdict")).containsText("已办结");
        say("这户核定了每次限量，申请的份数超过每次限量了");

        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("交卷").setExact(true))
                .click();
        page.locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
                .click();
        page.waitForURL(Pattern.compile(".*/report/.*"));
        assertThat(page.locator(".lb-ring-score")).hasText("82");
        assertThat(page.locator(".lb-report")).containsText("号段正确");
        assertThat(page.locator("vaadin-confirm-dialog")).hasCount(0);
        isAccessible();
        shot("report");
    }

    private void say(String words) {
        var before = page.locator(".lb-bubble").count();
        page.locator("#lb-say input").fill(words);
        page.locator("#lb-say input").press("Enter");
        page.waitForCondition(() -> page.locator(".lb-bubble").count() > before);
    }

    private void fill(String label, String value) {
        var field = page.getByLabel(label).first();
        field.fill(value);
        field.press("Tab");
    }

    private void choose(String label, String code) {
        var box = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label));
        box.fill(code);
        box.press("Enter");
        assertThat(box).hasValue(Pattern.compile(code + " .+"));
    }

    private String startedBaseVariant(String login) throws Exception {
        var basic = Base64.getEncoder()
                .encodeToString((login + ":" + CoursesTest.PASSWORD).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(url("/api/v1/attempts")))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"scenario\":\"S06\",\"seed\":0}"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(201);
            var id = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"").matcher(answer.body());
            assertThat(id.find()).isTrue();
            return id.group(1);
        }
    }
}
