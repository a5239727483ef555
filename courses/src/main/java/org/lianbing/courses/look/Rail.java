package org.lianbing.courses.look;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLink;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.courses.people.SignedIn;

/** The narrow column of pages at the left. */
class Rail extends Nav {
    private final Map<String, RouterLink> links = new LinkedHashMap<>();

    Rail(List<NavItem> pages) {
        addClassName("lb-rail");
        getElement().setAttribute("aria-label", getTranslation("look.rail"));
        var person = SignedIn.required();
        pages.stream()
                .filter(page -> page.inRail() && page.isFor(person))
                .sorted(Comparator.comparingInt(NavItem::order))
                .forEach(this::add);
    }

    private void add(NavItem page) {
        var link = new RouterLink();
        link.setRoute(page.view());
        var icon = page.icon().create();
        icon.getElement().setAttribute("aria-hidden", "true");
        link.add(icon, new Span(getTranslation(page.titleKey())));
        links.put(RouteConfiguration.forSessionScope().getUrl(page.view()), link);
        add(link);
    }

    /** Shows which page the path belongs to: the one with the longest matching beginning. */
    void mark(String path) {
        var current = links.keySet().stream()
                .filter(url -> path.equals(url) || (!url.isEmpty() && path.startsWith(url + "/")))
                .max(Comparator.comparingInt(String::length));
        links.forEach((url, link) -> {
            if (current.isPresent() && url.equals(current.get())) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
