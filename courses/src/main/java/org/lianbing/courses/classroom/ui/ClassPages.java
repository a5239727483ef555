package org.lianbing.courses.classroom.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.lianbing.courses.look.NavItem;
import org.lianbing.courses.look.NavSource;
import org.lianbing.courses.people.Role;
import org.springframework.stereotype.Component;

/** Assigning stands in the rail of those who look after others. */
@Component
class ClassPages implements NavSource {

    @Override
    public List<NavItem> pages() {
        return List.of(NavItem.rail(
                "classroom.rail", VaadinIcon.USERS, AssignmentsView.class, 20, Role.TRAINER, Role.MENTOR, Role.ADMIN));
    }
}
