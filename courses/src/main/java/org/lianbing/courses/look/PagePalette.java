package org.lianbing.courses.look;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.stream.Stream;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wording.Wording;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets the palette find the pages themselves. */
@Component
class PagePalette implements PaletteSource {
    private final ObjectProvider<NavSource> rail;
    private final ObjectProvider<UserMenuSource> menu;
    private final Wording wording;

    PagePalette(ObjectProvider<NavSource> rail, ObjectProvider<UserMenuSource> menu, Wording wording) {
        this.rail = rail;
        this.menu = menu;
        this.wording = wording;
    }

    @Override
    public List<PaletteEntry> find(String query) {
        var person = SignedIn.required();
        return Stream.concat(
                        rail.stream().flatMap(source -> source.pages().stream()),
                        menu.stream().flatMap(source -> source.pages().stream()))
                .filter(page -> page.isFor(person))
                .map(page -> entry(page, query))
                .filter(entry -> entry.score() > 0)
                .toList();
    }

    private PaletteEntry entry(NavItem page, String query) {
        var locale = UI.getCurrent().getLocale();
        var title = wording.say(locale, page.titleKey());
        var score = Math.max(
                PinyinMatch.score(title, query),
                PinyinMatch.score(wording.say(Wording.CHINESE, page.titleKey()), query));
        return new PaletteEntry(
                "",
                title,
                wording.say(locale, "look.palette.page"),
                RouteConfiguration.forSessionScope().getUrl(page.view()),
                score);
    }
}
