package org.lianbing.courses.look;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;

/** The frame around every view: header with palette and user menu, rail of pages, and the view itself. */
@PermitAll
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private final Main main = new Main();
    private final Span context = new Span();
    private final Div chips = new Div();
    private final Rail rail;

    MainLayout(ObjectProvider<NavSource> pages, Palette palette, UserMenu user) {
        addClassName("lb-frame");
        var skip = new Anchor("#content", getTranslation("look.skip"));
        skip.addClassName("lb-skip");
        skip.setRouterIgnore(true);
        var brand = new Anchor("/");
        brand.addClassName("lb-brand");
        var mark = new Span();
        mark.addClassName("lb-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        brand.add(mark, new Span(getTranslation("look.brand")));
        context.addClassName("lb-context");
        chips.addClassName("lb-header-chips");
        var header = new Header(brand, context, palette, chips, user);
        header.addClassName("lb-header");
        rail = new Rail(
                pages.orderedStream().flatMap(source -> source.pages().stream()).toList());
        main.setId("content");
        main.addClassName("lb-main");
        main.getElement().setAttribute("tabindex", "-1");
        add(skip, header, rail, main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        chips.removeAll();
        var said = content instanceof InHeader view ? view : new InHeader() {};
        context.setText(said.context());
        chips.add(said.chips());
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
        context.setText("");
        chips.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        rail.mark(event.getLocation().getPath());
    }
}
