package org.lianbing.courses.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianbing.courses.As;
import org.lianbing.courses.Calls;
import org.lianbing.courses.CoursesTest;
import org.lianbing.courses.ViewTest;
import org.lianbing.courses.drill.Drills;
import org.lianbing.courses.people.People;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wording.Wording;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The desk behind the language switch: the frame, titles and labels follow it; what taxpayers and laws say stays. */
@As("student33")
class EnglishDeskTest extends ViewTest {
    private static final String XINYUAN = "430102582743014";

    @Autowired
    Sandboxes sandboxes;

    @Autowired
    Drills drills;

    @Autowired
    People people;

    @LocalServerPort
    int port;

    private void speak(Locale locale) {
        VaadinSession.getCurrent().setLocale(locale);
        UI.getCurrent().setLocale(locale);
    }

    private String go(String path) {
        UI.getCurrent().navigate("account/password");
        var place = new Location(path);
        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
        return textOf((Component) getCurrentView());
    }

    private List<String> labels() {
        return all((Component) getCurrentView())
                .flatMap(one -> one instanceof HasLabel field ? Stream.ofNullable(field.getLabel()) : Stream.empty())
                .toList();
    }

    private String practise() {
        var owner = people.account("student33").orElseThrow();
        return sandboxes
                .practise(owner.id(), "changsha-2015", LocalDate.of(2015, 10, 8))
                .id();
    }

    @Test
    void titlesAndLabelsFollowTheSwitch() {
        var desk = "desk/" + practise();
        speak(Wording.ENGLISH);
        assertThat(go(desk))
                .contains("Registration DJ", "Register taxpayer", "Instant")
                .doesNotContain("登记 DJ");
        assertThat(go(desk + "?op=DJ-01"))
                .contains("Register taxpayer", "Submit")
                .doesNotContain("提交");
        assertThat(labels())
                .contains("Registered capital", "Legal representative name")
                .doesNotContain("法定代表人");
        speak(Wording.CHINESE);
        assertThat(go(desk)).contains("登记 DJ", "即办").doesNotContain("Register taxpayer");
        assertThat(go(desk + "?op=DJ-01")).contains("提交").doesNotContain("Register taxpayer", "Submit");
        assertThat(labels()).contains("法定代表人").doesNotContain("Registered capital");
    }

    @Test
    void theOneTaxpayerViewHasEnglishHeadingsAroundChineseFacts() {
        speak(Wording.ENGLISH);
        assertThat(go("desk/" + practise() + "?taxpayer=" + XINYUAN))
                .contains("Taxpayer number", "Legal representative", "Normal", "Timeline", "鑫源")
                .doesNotContain("法定代表人", "时间线", "正常");
    }

    @Test
    void aDrillIsFramedInEnglishAndTellsItsStoryInChinese() {
        speak(Wording.ENGLISH);
        var attempt = drills.practise(SignedIn.of(people.account("student33").orElseThrow()), "S06", null);
        assertThat(go("desk/" + attempt.id()))
                .contains("Counter", "Hand in", "Papers on the desk")
                .doesNotContain("交卷", "桌上资料")
                .containsPattern("\\p{IsHan}");
        drills.handIn(SignedIn.of(people.account("student33").orElseThrow()), attempt.id());
        assertThat(go("report/" + attempt.id()))
                .contains("Points lost", "Expected", "What next")
                .doesNotContain("得分点", "接下来");
    }

    @Test
    void theHandbookAndTheCalculatorFollowToo() {
        speak(Wording.ENGLISH);
        assertThat(go("handbook/FP-01"))
                .contains("FP-01 Approve invoice types", "Most per month", "required", "Usual mistakes")
                .doesNotContain("典型错误", "必填");
        assertThat(go("law/R-LATE"))
                .contains("Calculate", "Versions and sources")
                .doesNotContain("试算");
    }

    @Test
    void theInterfaceSaysTheSameInEveryLanguage() {
        var calls = Calls.basic(port, "student33", CoursesTest.PASSWORD).with("Accept-Language", "en");
        var operation = calls.get("/api/v1/operations/FP-01").json();
        assertThat(operation.path("title").asString()).isEqualTo("发票票种核定");
        assertThat(operation.path("english").asString()).isEqualTo("Approve invoice types");
        var choices = operation
                .path("fields")
                .valueStream()
                .filter(field -> field.path("name").asString().equals("take_mode"))
                .findFirst()
                .orElseThrow()
                .path("choices");
        assertThat(choices.get(0).toString()).isEqualTo("{\"code\":\"01\",\"label\":\"验旧供新\"}");
        var sandbox = practise();
        var file = calls.get("/api/v1/sandboxes/" + sandbox + "/taxpayers/" + XINYUAN)
                .json();
        assertThat(file.path("sections").get(0).path("title").asString()).isEqualTo("登记");
        assertThat(file.path("sections").get(0).path("rows").get(0).path("状态").asString())
                .isEqualTo("03 正常");
    }
}
