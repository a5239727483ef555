package org.lianbing.courses.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import org.junit.jupiter.api.Test;
import org.lianbing.courses.As;
import org.lianbing.courses.CoursesTest;
import org.lianbing.courses.ViewTest;
import org.lianbing.courses.people.People;
import org.springframework.beans.factory.annotation.Autowired;

class AccountViewsTest extends ViewTest {
    @Autowired
    SignIns signIns;

    @Autowired
    OwnAccount accounts;

    @Autowired
    Credentials credentials;

    @Autowired
    People people;

    private void change(String current, String wanted, String again) {
        UI.getCurrent().navigate("account/password");
        var fields = find(PasswordField.class).all();
        test(fields.get(0)).setValue(current);
        test(fields.get(1)).setValue(wanted);
        test(fields.get(2)).setValue(again);
        test(find(Button.class).withText("修改").single()).click();
    }

    @Test
    @As("student40")
    void thePasswordIsChanged() {
        change(CoursesTest.PASSWORD, "quiet-river-40", "quiet-river-40");
        assertThat(textOf((Component) getCurrentView())).contains("口令已修改");
        assertThat(signIns.judge("student40", "quiet-river-40", "")).isInstanceOf(SignIns.Outcome.Welcome.class);
    }

    @Test
    @As("student41")
    void twoDifferentNewPasswordsAreRefusedAtTheSecond() {
        change(CoursesTest.PASSWORD, "quiet-river-41", "quiet-river-14");
        assertThat(find(PasswordField.class).all().get(2).isInvalid()).isTrue();
        assertThat(signIns.judge("student41", CoursesTest.PASSWORD, "")).isInstanceOf(SignIns.Outcome.Welcome.class);
    }

    @Test
    @As("student42")
    void aWrongCurrentPasswordIsRefusedAndCounts() {
        change("wrong", "quiet-river-42", "quiet-river-42");
        assertThat(find(PasswordField.class).all().get(0).getErrorMessage()).isEqualTo("当前口令不对");
        assertThat(credentials.of("student42").orElseThrow().failures()).isEqualTo(1);
    }

    @Test
    @As("student43")
    void aTokenIsListedAndEnded() {
        var account = people.account("student43").orElseThrow();
        accounts.openToken(account.id(), "10.0.0.9", "curl/8");
        UI.getCurrent().navigate("account/sign-ins");
        assertThat(textOf((Component) getCurrentView())).contains("接口令牌 · curl", "10.0.0.9");
        test(find(Button.class).withText("结束").single()).click();
        assertThat(accounts.openOf(account.id())).isEmpty();
    }

    @Test
    @As("student44")
    void aOneTimePasswordLeadsToItsChangeFromEverywhere() {
        var secret = credentials.of("student44").orElseThrow();
        credentials.setHash(secret.accountId(), secret.hash(), true);
        UI.getCurrent().navigate("account/sign-ins");
        assertThat(textOf((Component) getCurrentView())).contains("您用的是一次性口令");
    }
}
