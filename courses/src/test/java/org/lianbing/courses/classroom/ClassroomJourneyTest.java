package org.lianbing.courses.classroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianbing.courses.BrowserJourney;
import org.lianbing.courses.desk.Sandboxes;
import org.lianbing.courses.drill.Attempt;
import org.lianbing.courses.drill.Classwork;
import org.lianbing.courses.drill.Drills;
import org.lianbing.courses.people.People;
import org.springframework.beans.factory.annotation.Autowired;

/** A trainer gives a drill to a class, watches it and looks at one person's way; a trainee finds it on her workbench. */
class ClassroomJourneyTest extends BrowserJourney {
    private static final LocatorAssertions.ContainsTextOptions IN_TWO_SECONDS =
            new LocatorAssertions.ContainsTextOptions().setTimeout(2_000);

    @Autowired
    Drills drills;

    @Autowired
    Sandboxes sandboxes;

    @Autowired
    People people;

    @Test
    void givesADrillAndWatchesTheClass() {
        var work = new Classwork(drills, sandboxes, people);
        signIn("trainer01");
        open("/assignments");
        isAccessible();
        shot("assign-empty");
        choose("剧本", "S06");
        choose("班组", "芙蓉区一班");
        page.keyboard().press("Escape");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("布置").setExact(true))
                .click();
        var given = page.locator(".lb-assign-title a");
        assertThat(given).hasText("发票发售超量拦截");
        isAccessible();
        shot("assign");
        var id = drills.assignmentsBy(work.person("trainer01").accountId())
                .getFirst()
                .id();
        var attempts = List.of("student01", "student02", "student03", "student04", "student05").stream()
                .map(login -> drills.startAssigned(work.person(login), id))
                .toList();
        practise(work, attempts);

        given.click();
        assertThat(row("陈晓岚")).containsText("FP-03-V2");
        assertThat(row("龙嘉树")).containsText("未开始");
        var late = attempts.get(4);
        work.greet(late);
        assertThat(row("何静怡").locator(".lb-class-entries")).containsText("1", IN_TWO_SECONDS);
        work.sellTooMany(late);
        assertThat(row("何静怡")).containsText("FP-03-V2", IN_TWO_SECONDS);
        isAccessible();
        shot("classroom");

        row("陈晓岚").getByRole(AriaRole.LINK).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("陈晓岚 的演练");
        page.getByLabel("拖动查看每一步").focus();
        page.keyboard().press("End");
        assertThat(page.locator(".lb-replay")).containsText("FP-03-V2");
        isAccessible();
        shot("replay");
        page.getByText("只读打开现场").click();
        assertThat(page.locator(".lb-desk")).isVisible();
        assertThat(page.getByText("交卷")).hasCount(0);

        var trainee = another();
        signIn(trainee, "student06");
        trainee.getByText("发票发售超量拦截").first().click();
        assertThat(trainee.getByText("最多做 1 次")).isVisible();
        page = trainee;
        isAccessible();
        shot("assigned");
        trainee.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("开始演练"))
                .click();
        assertThat(trainee.locator(".lb-desk")).isVisible();
    }

    private void practise(Classwork work, List<Attempt> attempts) {
        for (int person = 0; person < 4; person++) {
            for (int step = 0; step <= 2 * person; step++) {
                work.greet(attempts.get(person));
            }
            if (person % 2 == 0) {
                work.sellTooMany(attempts.get(person));
            }
        }
        drills.handIn(work.person("student04"), attempts.get(3).id());
    }

    private Locator row(String name) {
        return page.locator(".lb-class tbody tr").filter(new Locator.FilterOptions().setHasText(name));
    }

    private void choose(String label, String text) {
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label))
                .first()
                .click();
        page.keyboard().type(text);
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .click();
    }
}
