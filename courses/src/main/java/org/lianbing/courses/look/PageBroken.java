package org.lianbing.courses.look;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shown when a view cannot be built because of a bug of ours; the log has the rest under the same number. */
@ParentLayout(MainLayout.class)
@PermitAll
public class PageBroken extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {
    private static final Logger log = LoggerFactory.getLogger(PageBroken.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        log.error("incident {} at {}", number, event.getLocation().getPath(), parameter.getException());
        addClassName("lb-page");
        add(
                new PageHead(getTranslation("look.broken"), ""),
                Banner.error(getTranslation("look.broken.what", number), getTranslation("look.broken.next")),
                new Anchor("/", getTranslation("look.to-portal")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("look.broken");
    }
}
