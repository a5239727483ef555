package org.lianbing.courses.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Main;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.courses.As;
import org.lianbing.courses.SetClock;
import org.lianbing.courses.ViewTest;
import org.lianbing.courses.desk.Sandboxes;
import org.lianbing.courses.drill.Assignment;
import org.lianbing.courses.drill.Classwork;
import org.lianbing.courses.drill.Drills;
import org.lianbing.courses.people.Group;
import org.lianbing.courses.people.People;
import org.lianbing.scenarios.Scenario;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(SetClock.class)
class ClassroomViewTest extends ViewTest {
    @Autowired
    Drills drills;

    @Autowired
    Sandboxes sandboxes;

    @Autowired
    People people;

    Classwork work;

    @BeforeEach
    void prepare() {
        work = new Classwork(drills, sandboxes, people);
    }

    private Assignment given(String... logins) {
        return work.give(Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS), 1, logins);
    }

    private String page(String path) {
        UI.getCurrent().navigate("account/password");
        UI.getCurrent().navigate(path);
        return page();
    }

    private String page() {
        return textOf(find(Main.class).single());
    }

    @Test
    @As("trainer01")
    void aClassIsShownPersonByPersonAndMovesByItself() {
        var given = given("student21", "student22", "student23");
        var first = drills.startAssigned(work.person("student21"), given.id());
        assertThat(page("classroom/" + given.id())).contains("肖予安", "段南星", "贾云舟", "未开始 2", "进行中 1", "还没有人被拒");

        work.greet(first);
        work.sellTooMany(first);
        await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            roundTrip();
            assertThat(page()).contains("FP-03 发票发售（领用）", "FP-03-V2");
        });
        drills.startAssigned(work.person("student22"), given.id());
        drills.handIn(work.person("student21"), first.id());
        await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            roundTrip();
            assertThat(page()).contains("未开始 1", "进行中 1", "已交卷 1", "平均");
        });
    }

    @Test
    @As("trainer01")
    void anOpenAttemptIsReplayedWithoutAReport() {
        var given = given("student24");
        var attempt = drills.startAssigned(work.person("student24"), given.id());
        assertThat(page("replay/" + attempt.id())).contains("石婉清 的演练", "进行中", "还没有动手");
        work.sellTooMany(attempt);
        test(find(Button.class).withText("刷新").single()).click();
        assertThat(page()).contains("FP-03-V2", "只读打开现场").doesNotContain("成绩报告");
        drills.handIn(work.person("student24"), attempt.id());
        assertThat(page("replay/" + attempt.id())).contains("FP-03-V2");
    }

    @Test
    @As("mentor01")
    void aMentorSeesNoOtherGroupsClass() {
        var given = given("student25");
        UI.getCurrent().navigate("classroom/" + given.id());
        assertThat(textOf((Component) getCurrentView())).contains("没有这个页面");
    }

    @Test
    @As("mentor02")
    void theFormGivesADrillAndSaysWhatIsWrongAtTheField() {
        assertThat(page("assignments")).contains("还没有布置过演练");
        var groups = multi("班组");
        test(find(Button.class).withText("布置").single()).click();
        assertThat(scenario().isInvalid()).isTrue();
        assertThat(scenario().getErrorMessage()).isEqualTo("不能为空");
        assertThat(multi("个人").getErrorMessage()).contains("请至少选一个人");

        scenario().setValue(drills.scenario("S06"));
        groups.select(people.groups().stream()
                .filter(group -> group.name().equals("芙蓉区一班"))
                .findFirst()
                .orElseThrow());
        var closes = find(DateTimePicker.class)
                .withPropertyValue(DateTimePicker::getLabel, "截止")
                .single();
        closes.setValue(LocalDateTime.now().minusYears(1));
        test(find(Button.class).withText("布置").single()).click();
        assertThat(closes.getErrorMessage()).isEqualTo("已经过去了");

        closes.setValue(LocalDateTime.now().plusDays(2));
        test(find(Button.class).withText("布置").single()).click();
        assertThat(page()).contains("发票发售超量拦截", "0 / 10");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Scenario> scenario() {
        return find(ComboBox.class).withPropertyValue(ComboBox::getLabel, "剧本").single();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Group> multi(String label) {
        return find(MultiSelectComboBox.class)
                .withPropertyValue(MultiSelectComboBox::getLabel, label)
                .single();
    }

    @Test
    @As("student26")
    void theRulesStandBeforeTheStart() {
        var given = given("student26");
        assertThat(page("")).contains("课堂演练", "还可做 1 次");
        assertThat(page("drills/assigned/" + given.id())).contains("开放时间", "最多做 1 次", "自动交卷", "还没有做过");
        test(find(Button.class).withText("开始演练").single()).click();
        assertThat(drills.attemptsAt(given.id())).hasSize(1);
        assertThat(page("drills/assigned/" + given.id())).contains("接着做", "进行中");
        drills.handIn(
                work.person("student26"),
                drills.attemptsAt(given.id()).getFirst().id());
        assertThat(page("drills/assigned/" + given.id())).contains("次数已经用完", "成绩报告");
    }

    @Test
    @As("student27")
    void aTraineeSeesNoClassAndNoReplayOfOthers() {
        var given = given("student28");
        var attempt = drills.startAssigned(work.person("student28"), given.id());
        for (var path : new String[] {
            "classroom/" + given.id(), "assignments", "replay/" + attempt.id(), "drills/assigned/" + given.id()
        }) {
            UI.getCurrent().navigate(path);
            assertThat(textOf((Component) getCurrentView())).doesNotContain("石婉清", "尹修竹", "课堂演练");
        }
    }
}
