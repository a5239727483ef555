package org.lianbing.courses.portal.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.lianbing.courses.look.NavItem;
import org.lianbing.courses.look.NavSource;
import org.springframework.stereotype.Component;

/** The workbench stands first in the rail. */
@Component
class PortalPages implements NavSource {

    @Override
    public List<NavItem> pages() {
        return List.of(NavItem.rail("portal.rail", VaadinIcon.HOME_O, PortalView.class, 0));
    }
}
