package org.lianbing.courses.practice.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.lianbing.courses.look.NavItem;
import org.lianbing.courses.look.NavSource;
import org.springframework.stereotype.Component;

/** Free practice in the rail. */
@Component
class PracticePages implements NavSource {

    @Override
    public List<NavItem> pages() {
        return List.of(NavItem.rail("practice.rail", VaadinIcon.DESKTOP, PracticeView.class, 20));
    }
}
