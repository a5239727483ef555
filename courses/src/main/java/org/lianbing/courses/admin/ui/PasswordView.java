package org.lianbing.courses.admin.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;
import org.lianbing.courses.admin.PasswordChange;
import org.lianbing.courses.admin.SignIns;
import org.lianbing.courses.look.Banner;
import org.lianbing.courses.look.Card;
import org.lianbing.courses.look.MainLayout;
import org.lianbing.courses.look.PageHead;
import org.lianbing.courses.people.Account;
import org.lianbing.courses.people.People;
import org.lianbing.courses.people.SignedIn;

/** 修改口令. */
@Route(value = "account/password", layout = MainLayout.class)
@PermitAll
class PasswordView extends Div implements HasDynamicTitle {
    private final SignIns signIns;
    private final PasswordChange passwords;
    private final SignedIn person = SignedIn.required();
    private final PasswordField current = field("admin.password.current", "current-password");
    private final PasswordField wanted = field("admin.password.new", "new-password");
    private final PasswordField again = field("admin.password.again", "new-password");
    private final Div said = new Div();

    PasswordView(SignIns signIns, PasswordChange passwords, People people) {
        this.signIns = signIns;
        this.passwords = passwords;
        addClassNames("lb-page", "lb-narrow");
        wanted.setHelperText(getTranslation("admin.password.rule", PasswordChange.SHORTEST));
        var change = new Button(getTranslation("admin.password.change"), click -> change());
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        change.addClickShortcut(Key.ENTER);
        var form = new Div(current, wanted, again, change);
        form.addClassName("lb-form");
        if (people.account(person.accountId()).filter(Account::mustChange).isPresent()) {
            said.add(Banner.warning(
                    "", getTranslation("admin.password.must"), getTranslation("admin.password.must.next")));
        }
        add(
                new PageHead(getTranslation("admin.password.title"), ""),
                said,
                new Card(getTranslation("admin.password.card"), form));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.password.title");
    }

    private void change() {
        Stream.of(current, wanted, again).forEach(field -> field.setInvalid(false));
        said.removeAll();
        if (!wanted.getValue().equals(again.getValue())) {
            refuse(again, "admin.password.differs");
            return;
        }
        var address = SignInsView.address();
        passwords
                .change(
                        person,
                        signIns.judge(person.login(), current.getValue(), address),
                        current.getValue(),
                        wanted.getValue(),
                        SignInsView.current(),
                        address)
                .ifPresentOrElse(this::refuse, this::done);
    }

    private void refuse(PasswordChange.Fault fault) {
        switch (fault) {
            case WRONG_CURRENT -> refuse(current, "admin.password.wrong");
            case LOCKED -> refuse(current, "admin.password.locked");
            case TOO_SHORT -> refuse(wanted, "admin.password.rule", PasswordChange.SHORTEST);
            case SAME_AS_LOGIN -> refuse(wanted, "admin.password.login");
            case UNCHANGED -> refuse(wanted, "admin.password.unchanged");
        }
    }

    private void refuse(PasswordField field, String key, Object... values) {
        field.setErrorMessage(getTranslation(key, values));
        field.setInvalid(true);
        field.focus();
    }

    private void done() {
        Stream.of(current, wanted, again).forEach(PasswordField::clear);
        said.add(Banner.good(getTranslation("admin.password.done"), getTranslation("admin.password.done.next")));
    }

    private PasswordField field(String key, String autocomplete) {
        var field = new PasswordField(getTranslation(key));
        field.getElement().setAttribute("autocomplete", autocomplete);
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        return field;
    }
}
