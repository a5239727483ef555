package org.lianbing.courses.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.lianbing.courses.people.Role;
import org.lianbing.courses.people.SignedIn;

/**
 * A page that people can go to.
 *
 * @param titleKey key of its name in {@code i18n/}
 * @param order lower stands higher; the portal is 0
 * @param roles who sees it; empty for all
 * @param inRail whether it stands in the rail at the left, or is found by the palette only
 */
public record NavItem(
        String titleKey, VaadinIcon icon, Class<? extends Component> view, int order, Set<Role> roles, boolean inRail) {

    /** A page in the rail. */
    public static NavItem rail(
            String titleKey, VaadinIcon icon, Class<? extends Component> view, int order, Role... roles) {
        return new NavItem(titleKey, icon, view, order, Set.of(roles), true);
    }

    /** A page that only the palette finds. */
    public static NavItem hidden(String titleKey, VaadinIcon icon, Class<? extends Component> view, Role... roles) {
        return new NavItem(titleKey, icon, view, Integer.MAX_VALUE, Set.of(roles), false);
    }

    boolean isFor(SignedIn person) {
        return roles.isEmpty() || roles.stream().anyMatch(person::has);
    }
}
