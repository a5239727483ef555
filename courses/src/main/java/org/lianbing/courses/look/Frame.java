package org.lianbing.courses.look;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.lianbing.courses.people.Account;
import org.lianbing.courses.people.People;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wording.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What holds for every page: its language, its light or dark, and what it says when the connection is lost. */
@Component
class Frame implements VaadinServiceInitListener {
    private static final Logger log = LoggerFactory.getLogger(Frame.class);

    private final People people;
    private final Wording wording;

    Frame(People people, Wording wording) {
        this.people = people;
        this.wording = wording;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addSessionInitListener(init -> {
            init.getSession().setLocale(language());
            init.getSession().setErrorHandler(this::sayIncident);
        });
        service.addUIInitListener(init -> sayConnection(init.getUI()));
        service.setSystemMessagesProvider(info -> messages(info.getLocale()));
        event.addIndexHtmlRequestListener(this::dress);
    }

    /** A bug behind a click: the log has it under the number that the person sees. */
    private void sayIncident(ErrorEvent event) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        log.error("incident {}", number, event.getThrowable());
        if (UI.getCurrent() != null) {
            Toast.problem(wording.say(UI.getCurrent().getLocale(), "look.broken.toast", number));
        }
    }

    /** The cookie's choice, else the account's, else Chinese. */
    private Locale language() {
        return Language.chosen()
                .or(() -> account().map(account -> Language.of(account.language())))
                .orElse(Wording.CHINESE);
    }

    private Optional<Account> account() {
        return SignedIn.current().flatMap(person -> people.account(person.accountId()));
    }

    private void dress(IndexHtmlResponse page) {
        var html = page.getDocument().getElementsByTag("html");
        html.attr("lang", language().toLanguageTag());
        account()
                .map(account -> ColorScheme.Value.valueOf(account.colorScheme()))
                .filter(scheme -> scheme != ColorScheme.Value.SYSTEM)
                .ifPresent(scheme ->
                        html.attr("theme", scheme.getThemeValue()).attr("style", "color-scheme: " + scheme.getValue()));
    }

    private void sayConnection(UI ui) {
        var locale = ui.getLocale();
        ui.getReconnectDialogConfiguration().setDialogText(wording.say(locale, "look.connection.lost"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(wording.say(locale, "look.connection.gave-up"));
        ui.getPage()
                .executeJs(
                        "document.documentElement.lang = $0;"
                                + "const line = window.Vaadin && window.Vaadin.connectionIndicator;"
                                + "if (line) { line.onlineText = $1; line.offlineText = $2; line.reconnectingText = $2; }",
                        locale.toLanguageTag(),
                        wording.say(locale, "look.connection.online"),
                        wording.say(locale, "look.connection.lost"));
    }

    private SystemMessages messages(Locale locale) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(wording.say(locale, "look.expired"));
        messages.setSessionExpiredMessage(wording.say(locale, "look.expired.next"));
        messages.setSessionExpiredURL("login");
        messages.setInternalErrorCaption(wording.say(locale, "look.broken"));
        messages.setInternalErrorMessage(wording.say(locale, "look.broken.next"));
        messages.setCookiesDisabledCaption(wording.say(locale, "look.cookies"));
        messages.setCookiesDisabledMessage(wording.say(locale, "look.cookies.next"));
        return messages;
    }
}
