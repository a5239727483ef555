package org.lianbing.courses.look;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Comparator;
import org.lianbing.courses.people.Account;
import org.lianbing.courses.people.People;
import org.lianbing.courses.people.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What a person sets for himself: pages about his account, language, light or dark, and the way out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class UserMenu extends MenuBar {
    private final People people;
    private final Account account;

    UserMenu(People people, ObjectProvider<UserMenuSource> sources, AuthenticationContext authentication) {
        this.people = people;
        this.account = people.account(SignedIn.required().accountId()).orElseThrow();
        addClassName("lb-user");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        getElement().setAttribute("aria-label", getTranslation("look.user"));
        var face = new Span(new Span(account.name()), new Span(account.bureau().shortName()));
        face.addClassName("lb-user-face");
        var menu = addItem(face).getSubMenu();
        sources.orderedStream()
                .flatMap(source -> source.pages().stream())
                .sorted(Comparator.comparingInt(NavItem::order))
                .forEach(page -> menu.addItem(
                        getTranslation(page.titleKey()),
                        click -> UI.getCurrent().navigate(page.view())));
        menu.addSeparator();
        addDark(menu);
        menu.addItem(getTranslation("look.language"), click -> switchLanguage());
        menu.addItem(getTranslation("look.keys"), click -> new KeysDialog().open());
        menu.addSeparator();
        menu.addItem(getTranslation("look.sign-out"), click -> authentication.logout());
    }

    private void addDark(SubMenu menu) {
        var dark = menu.addItem(getTranslation("look.dark"));
        dark.setCheckable(true);
        dark.setChecked(account.colorScheme().equals("DARK"));
        dark.addClickListener(click -> {
            var scheme = dark.isChecked() ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT;
            people.chooseColorScheme(account.id(), scheme.name());
            UI.getCurrent().getPage().setColorScheme(scheme);
        });
    }

    private void switchLanguage() {
        var other = LanguageSwitch.other(getLocale());
        people.chooseLanguage(account.id(), other.toLanguageTag());
        Language.choose(other);
    }
}
