package org.lianbing.courses.admin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.Stream;
import org.lianbing.courses.admin.SignIns;
import org.lianbing.courses.look.LanguageSwitch;
import org.lianbing.courses.people.SignedIn;

/** The sign-in page. */
@Route("login")
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle, LocaleChangeObserver {
    private final H1 brand = new H1();
    private final Paragraph motto = new Paragraph();
    private final Paragraph promise = new Paragraph();
    private final UnorderedList domains = new UnorderedList();
    private final LoginForm form = new LoginForm();
    private String failure = "wrong";

    LoginView() {
        addClassName("lb-login");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        var mark = new Span();
        mark.addClassName("lb-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        domains.addClassName("lb-login-domains");
        var words = new Section(new Div(mark, brand), motto, promise, domains);
        words.addClassName("lb-login-words");
        var door = new Section(form, new LanguageSwitch());
        door.addClassName("lb-login-door");
        add(words, door);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (SignedIn.current().isPresent()) {
            event.forwardTo("");
            return;
        }
        var error = event.getLocation().getQueryParameters().getSingleParameter("error");
        form.setError(error.isPresent());
        failure = error.filter(kind -> kind.equals("locked") || kind.equals("busy"))
                .orElse("wrong");
        say();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        say();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.login.page");
    }

    private void say() {
        brand.setText(getTranslation("look.brand"));
        motto.setText(getTranslation("admin.login.motto"));
        promise.setText(getTranslation("admin.login.promise"));
        domains.removeAll();
        Stream.of(getTranslation("admin.login.domains").split(",")).forEach(name -> domains.add(new ListItem(name)));
        var words = LoginI18n.createDefault();
        var labels = words.getForm();
        labels.setTitle(getTranslation("admin.login.title"));
        labels.setUsername(getTranslation("admin.login.username"));
        labels.setPassword(getTranslation("admin.login.password"));
        labels.setSubmit(getTranslation("admin.login.submit"));
        words.setForm(labels);
        var error = words.getErrorMessage();
        error.setTitle(getTranslation("admin.login." + failure + ".title"));
        error.setMessage(getTranslation("admin.login." + failure, SignIns.FAILURES_ALLOWED, SignIns.LOCK.toMinutes()));
        error.setUsername(getTranslation("admin.login.username.required"));
        error.setPassword(getTranslation("admin.login.password.required"));
        words.setErrorMessage(error);
        form.setI18n(words);
    }
}
