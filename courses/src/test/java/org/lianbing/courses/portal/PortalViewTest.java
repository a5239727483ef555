package org.lianbing.courses.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianbing.courses.As;
import org.lianbing.courses.Calls;
import org.lianbing.courses.CoursesTest;
import org.lianbing.courses.ViewTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@Import(PortalViewTest.Drills.class)
class PortalViewTest extends ViewTest {

    @TestConfiguration
    static class Drills {
        @Bean
        TaskSource twoDrills() {
            return person -> person.login().equals("student01")
                    ? List.of(
                            new Task("2", "drill", "一般纳税人月申报", "还可交卷 2 次", null, "drill/2"),
                            new Task(
                                    "1",
                                    "drill",
                                    "发票发售超量拦截",
                                    "傅老师布置",
                                    Instant.now().plusSeconds(3600),
                                    "drill/1"))
                    : List.of();
        }
    }

    @LocalServerPort
    int port;

    private String portal() {
        UI.getCurrent().navigate("account/password");
        UI.getCurrent().navigate("");
        return textOf(find(Main.class).single());
    }

    @Test
    @As("student02")
    void aNewcomerIsToldWhatToDoNext() {
        assertThat(portal()).contains("周慧敏，您好", "没有待办任务", "按 Ctrl+K", "没有公告", "还没有练习过");
    }

    @Test
    @As("student01")
    void whatIsDueStandsBeforeWhatIsOpenEnded() {
        assertThat(portal()).containsSubsequence("您有 2 项任务待办", "发票发售超量拦截", "截止", "一般纳税人月申报");
    }

    @Test
    void theTasksAreTheSameOverRest() {
        var tasks = Calls.basic(port, "student01", CoursesTest.PASSWORD)
                .get("/api/v1/me/tasks")
                .json();
        assertThat(tasks.path("total").asInt()).isEqualTo(2);
        assertThat(tasks.path("items").get(0).path("title").asString()).isEqualTo("发票发售超量拦截");
        assertThat(tasks.path("items").get(1).has("due")).isFalse();
        var found = Calls.basic(port, "student01", CoursesTest.PASSWORD).get("/api/v1/me/tasks?q=%E7%94%B3%E6%8A%A5");
        assertThat(found.json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    @As("student03")
    void anUnknownAddressSaysSoInsideTheFrame() {
        UI.getCurrent().navigate("no/such/page");
        assertThat(textOf((Component) getCurrentView())).contains("没有这个页面", "回到工作台");
    }
}
