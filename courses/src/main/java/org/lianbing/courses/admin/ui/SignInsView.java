package org.lianbing.courses.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.WrappedSession;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.admin.AuditLog;
import org.lianbing.courses.admin.OpenSignIn;
import org.lianbing.courses.admin.OwnAccount;
import org.lianbing.courses.look.Card;
import org.lianbing.courses.look.Chip;
import org.lianbing.courses.look.DataTable;
import org.lianbing.courses.look.Dates;
import org.lianbing.courses.look.MainLayout;
import org.lianbing.courses.look.PageHead;
import org.lianbing.courses.look.Tone;
import org.lianbing.courses.people.SignedIn;

/** 我的登录: where one is signed in, with the means to end it, and what happened lately around one's account. */
@Route(value = "account/sign-ins", layout = MainLayout.class)
@PermitAll
class SignInsView extends Div implements HasDynamicTitle {
    private static final int LATEST = 20;

    private final OwnAccount accounts;
    private final SignedIn person = SignedIn.required();
    private final DataTable<OpenSignIn> open;
    private final Button endOthers;

    SignInsView(OwnAccount accounts, AuditLog audit) {
        this.accounts = accounts;
        addClassNames("lb-page", "lb-medium");
        open = new DataTable<OpenSignIn>(getTranslation("admin.sign-ins.open"))
                .component(getTranslation("admin.sign-ins.what"), this::what)
                .text(getTranslation("admin.sign-ins.address"), signIn -> place(signIn.address()))
                .text(getTranslation("admin.sign-ins.started"), signIn -> Dates.minute(signIn.startedAt()))
                .text(getTranslation("admin.sign-ins.seen"), signIn -> Dates.minute(signIn.seenAt()))
                .component(getTranslation("admin.sign-ins.end.column"), this::end);
        var log = new DataTable<AuditLog.Entry>(getTranslation("admin.sign-ins.log"))
                .text(getTranslation("admin.sign-ins.at"), entry -> Dates.minute(entry.at()))
                .text(getTranslation("admin.sign-ins.happened"), this::happened)
                .text(getTranslation("admin.sign-ins.address"), entry -> place(entry.address()));
        log.show(audit.about(person.accountId(), LATEST));
        endOthers = new Button(getTranslation("admin.sign-ins.end-others"), click -> {
            others().forEach(signIn -> accounts.end(person, signIn.id(), address()));
            refresh();
        });
        add(
                new PageHead(getTranslation("admin.sign-ins.title"), getTranslation("admin.sign-ins.line"), endOthers),
                new Card(getTranslation("admin.sign-ins.open"), open),
                new Card(getTranslation("admin.sign-ins.log"), log));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.sign-ins.title");
    }

    private void refresh() {
        open.show(accounts.openOf(person.accountId()));
        endOthers.setEnabled(!others().isEmpty());
    }

    private List<OpenSignIn> others() {
        return accounts.openOf(person.accountId()).stream()
                .filter(signIn -> !isThis(signIn))
                .toList();
    }

    private Component what(OpenSignIn signIn) {
        var name = new Span(
                signIn.kind() == OpenSignIn.Kind.TOKEN
                        ? getTranslation("admin.sign-ins.token", Agents.name(signIn.agent()))
                        : Agents.name(signIn.agent()));
        if (!isThis(signIn)) {
            return name;
        }
        var line = new Div(name, new Chip(getTranslation("admin.sign-ins.this"), Tone.GOOD));
        line.addClassName("lb-row");
        return line;
    }

    private Component end(OpenSignIn signIn) {
        if (isThis(signIn)) {
            return new Span("—");
        }
        var end = new Button(getTranslation("admin.sign-ins.end"), click -> {
            accounts.end(person, signIn.id(), address());
            refresh();
        });
        end.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY_INLINE);
        return end;
    }

    private String happened(AuditLog.Entry entry) {
        return getTranslation("admin.audit." + entry.what().name().toLowerCase(Locale.ROOT));
    }

    private String place(String address) {
        var local = address.equals("0:0:0:0:0:0:0:1") || address.startsWith("127.");
        return local ? getTranslation("admin.sign-ins.local") : address;
    }

    private static boolean isThis(OpenSignIn signIn) {
        return signIn.id().equals(current());
    }

    /** The sign-in of this browser. */
    static @Nullable String current() {
        var request = VaadinRequest.getCurrent();
        WrappedSession session = request == null ? null : request.getWrappedSession(false);
        return session == null ? null : ScreenSignIns.idOf(session);
    }

    static String address() {
        var request = VaadinRequest.getCurrent();
        return request == null ? "" : String.valueOf(request.getRemoteAddr());
    }
}
