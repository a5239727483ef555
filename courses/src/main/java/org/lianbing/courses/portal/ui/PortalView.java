package org.lianbing.courses.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.lianbing.courses.look.Card;
import org.lianbing.courses.look.Chip;
import org.lianbing.courses.look.Dates;
import org.lianbing.courses.look.EmptyState;
import org.lianbing.courses.look.MainLayout;
import org.lianbing.courses.look.PageHead;
import org.lianbing.courses.look.Palette;
import org.lianbing.courses.look.Tone;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.portal.Notice;
import org.lianbing.courses.portal.Recent;
import org.lianbing.courses.portal.Task;
import org.lianbing.courses.portal.Workbench;

/** 我的工作台: tasks, notices and what was practised lately. */
@Route(value = "", layout = MainLayout.class)
@PermitAll
class PortalView extends Div implements HasDynamicTitle {
    private static final Duration SOON = Duration.ofDays(2);

    private final Clock clock;

    PortalView(Workbench workbench, Clock clock) {
        this.clock = clock;
        addClassName("lb-page");
        var person = SignedIn.required();
        var tasks = workbench.tasks(person);
        var cards = new Div(
                card("portal.tasks", VaadinIcon.TASKS, tasks, this::task, palette()),
                card("portal.notices", VaadinIcon.BELL_O, workbench.notices(person), this::notice),
                card("portal.recent", VaadinIcon.TIME_BACKWARD, workbench.recent(person), this::recent));
        cards.addClassName("lb-portal-cards");
        var line = tasks.isEmpty() ? getTranslation("portal.line.none") : getTranslation("portal.line", tasks.size());
        add(new PageHead(getTranslation("portal.hello", person.name()), line), cards);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portal.title");
    }

    private <T> Card card(
            String key, VaadinIcon icon, List<T> things, Function<T, ListItem> line, Component... whenEmpty) {
        var card = new Card(getTranslation(key));
        if (things.isEmpty()) {
            card.show(new EmptyState(icon, getTranslation(key + ".none"), getTranslation(key + ".next"), whenEmpty));
        } else {
            var list = new UnorderedList();
            list.addClassName("lb-lines");
            things.forEach(thing -> list.add(line.apply(thing)));
            card.show(list);
            card.beside(new Chip(String.valueOf(things.size())));
        }
        return card;
    }

    private ListItem task(Task task) {
        var line = line(task.path(), task.title(), task.detail());
        if (task.due() != null) {
            line.add(new Chip(getTranslation("portal.due", Dates.minute(task.due())), urgency(task.due())));
        }
        return line;
    }

    private ListItem notice(Notice notice) {
        return line(notice.path(), notice.title(), notice.from() + " · " + Dates.day(notice.at()));
    }

    private ListItem recent(Recent recent) {
        var line = line(recent.path(), recent.title(), Dates.minute(recent.at()));
        line.add(new Chip(recent.result()));
        return line;
    }

    private Tone urgency(Instant due) {
        return Duration.between(clock.instant(), due).compareTo(SOON) < 0 ? Tone.WARN : Tone.PLAIN;
    }

    private static ListItem line(String path, String title, String detail) {
        var more = new Span(detail);
        more.addClassNames("lb-mute", "lb-grow");
        return new ListItem(new Anchor(path, title), more);
    }

    private Component palette() {
        var find = new Button(getTranslation("portal.find"), VaadinIcon.SEARCH.create());
        find.addClickListener(click -> Palette.openIn(click.getSource()));
        return find;
    }
}
