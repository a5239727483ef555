package org.lianbing.courses.law.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.lianbing.courses.look.Card;
import org.lianbing.courses.look.Chip;
import org.lianbing.courses.look.DataTable;
import org.lianbing.courses.look.Dates;
import org.lianbing.courses.look.MainLayout;
import org.lianbing.courses.look.PageHead;
import org.lianbing.courses.look.PinyinMatch;
import org.lianbing.courses.look.Tone;
import org.lianbing.sandbox.law.LawValues;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.Mark;

/** Every dated value of the law, for people who review them. */
@Route(value = "law/values", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://look/pages.css")
class ValuesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Clock clock;
    private final TextField search = new TextField();
    private final Checkbox toReview = new Checkbox();
    private final Checkbox inForce = new Checkbox();
    private final Chip count = new Chip("");
    private final DataTable<DatedValue<?>> table;

    ValuesView(Clock clock) {
        this.clock = clock;
        addClassName("lb-page");
        search.setPlaceholder(getTranslation("law.values.find"));
        search.setAriaLabel(getTranslation("law.values.find"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(200);
        search.addValueChangeListener(typed -> show());
        toReview.setLabel(getTranslation("law.values.open"));
        toReview.addValueChangeListener(ticked -> show());
        inForce.setLabel(getTranslation("law.values.now"));
        inForce.addValueChangeListener(ticked -> show());
        var filters = new Div(search, toReview, inForce, count);
        filters.addClassName("lb-filters");
        table = new DataTable<DatedValue<?>>(getTranslation("law.values.title"))
                .component(getTranslation("law.column.rule"), value -> new Anchor("law/" + value.rule(), value.rule()))
                .text(getTranslation("law.column.title"), DatedValue::title)
                .text(getTranslation("law.column.item"), DatedValue::item)
                .text(getTranslation("law.column.value"), DatedValue::shown)
                .component(getTranslation("law.column.from"), value -> Badge.day(value.validFrom()))
                .component(getTranslation("law.column.to"), value -> Badge.day(value.validTo()))
                .text(getTranslation("law.column.source"), this::source)
                .component(getTranslation("law.column.mark"), value -> Badge.of(value.mark()));
        add(
                new PageHead(
                        getTranslation("law.values.title"),
                        getTranslation("law.values.line"),
                        new Anchor("law", getTranslation("law.all"))),
                filters,
                new Card(getTranslation("law.values.title"), table));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("rule")
                .orElse(""));
        show();
    }

    private void show() {
        var today = Dates.date(clock.instant());
        List<DatedValue<?>> shown = LawValues.all().stream()
                .filter(value -> !toReview.getValue() || value.mark() != Mark.SOURCE)
                .filter(value -> !inForce.getValue() || value.holdsOn(today))
                .filter(value -> fits(value, search.getValue().strip()))
                .toList();
        count.setText(getTranslation("law.values.count", String.valueOf(shown.size())));
        count.setTone(Tone.INFO);
        table.show(shown);
    }

    private String source(DatedValue<?> value) {
        return value.note() == null ? value.source() : value.source() + getTranslation("look.semicolon") + value.note();
    }

    private static boolean fits(DatedValue<?> value, String typed) {
        return typed.isEmpty()
                || value.rule().equalsIgnoreCase(typed)
                || PinyinMatch.matches(value.title(), typed)
                || value.item().contains(typed)
                || value.shown().contains(typed)
                || value.source().contains(typed);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("law.values.title") + " · " + getTranslation("look.brand");
    }
}
