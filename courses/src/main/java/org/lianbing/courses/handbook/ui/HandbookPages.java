package org.lianbing.courses.handbook.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.lianbing.courses.look.NavItem;
import org.lianbing.courses.look.NavSource;
import org.springframework.stereotype.Component;

/** The handbook in the rail. */
@Component
class HandbookPages implements NavSource {

    @Override
    public List<NavItem> pages() {
        return List.of(NavItem.rail("handbook.rail", VaadinIcon.BOOK, HandbookView.class, 60));
    }
}
