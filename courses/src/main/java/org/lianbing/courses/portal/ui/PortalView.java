package org.lianbing.courses.portal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.lianbing.courses.look.MainLayout;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.portal.Workbench;

/** 我的工作台: tasks, notices and what was practised lately. */
@Route(value = "", layout = MainLayout.class)
@PermitAll
class PortalView extends Div implements HasDynamicTitle {

    PortalView(Workbench workbench) {
        addClassName("lb-portal");
        var person = SignedIn.required();
        add(new H1(getTranslation("portal.hello", person.name())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portal.title");
    }
}
