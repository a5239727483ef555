package org.lianbing.courses.admin.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import org.lianbing.courses.look.NavItem;
import org.lianbing.courses.look.UserMenuSource;
import org.lianbing.courses.people.Account;
import org.lianbing.courses.people.People;
import org.lianbing.courses.people.SignedIn;
import org.springframework.stereotype.Component;

/** The pages about one's own account; whoever has a one-time password sees nothing but the one where it is changed. */
@Component
class AccountPages implements UserMenuSource, VaadinServiceInitListener {
    private final transient People people;

    AccountPages(People people) {
        this.people = people;
    }

    @Override
    public List<NavItem> pages() {
        return List.of(
                NavItem.hidden("admin.sign-ins.title", VaadinIcon.DESKTOP, SignInsView.class),
                NavItem.hidden("admin.password.title", VaadinIcon.KEY, PasswordView.class));
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::holdBack));
    }

    private void holdBack(BeforeEnterEvent event) {
        if (event.getNavigationTarget() != PasswordView.class
                && SignedIn.current()
                        .flatMap(person -> people.account(person.accountId()))
                        .filter(Account::mustChange)
                        .isPresent()) {
            event.forwardTo(PasswordView.class);
        }
    }
}
