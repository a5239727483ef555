package org.lianbing.courses.look;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** Shown for an address that leads nowhere, or to what is not for this person. */
@ParentLayout(MainLayout.class)
@PermitAll
public class PageNotFound extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        addClassName("lb-page");
        add(
                new PageHead(getTranslation("look.not-found"), ""),
                new EmptyState(
                        VaadinIcon.ROAD_BRANCHES,
                        getTranslation("look.not-found.what"),
                        getTranslation("look.not-found.next"),
                        new Anchor("/", getTranslation("look.to-portal"))));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("look.not-found");
    }
}
