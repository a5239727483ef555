package org.lianbing.courses.handbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.regex.Pattern;
import org.lianbing.courses.look.Card;
import org.lianbing.courses.look.Chip;
import org.lianbing.courses.look.MainLayout;
import org.lianbing.courses.look.PageHead;
import org.lianbing.courses.look.Tone;
import org.lianbing.courses.wording.Wording;
import org.lianbing.sandbox.Catalogue;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.handbook.Handbook;
import org.lianbing.sandbox.handbook.OperationPage;

/** One operation's page in the handbook. */
@Route(value = "handbook/:code", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://look/pages.css")
class OperationPageView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}-[0-9A-Z]+");

    private final Handbook handbook;
    private final Catalogue catalogue;
    private final HandbookWords words;
    private String title = "";

    OperationPageView(Handbook handbook, Replica replica, Wording wording) {
        this.handbook = handbook;
        this.catalogue = replica.catalogue();
        this.words = new HandbookWords(wording, getLocale());
        addClassName("lb-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("code").orElse("");
        var page =
                handbook.page(code).orElseThrow(() -> new NotFoundException(getTranslation("handbook.unknown", code)));
        var operation = catalogue.operation(code);
        var tables = new PageTables(words);
        title = code + " " + words.terms().operation(operation);
        removeAll();
        var main = new Div(tables.fields(getTranslation("handbook.fields"), page.fields(), operation.fields()));
        for (int i = 0; i < page.steps().size(); i++) {
            var fields = page.steps().get(i).fields();
            var action = operation.guide().steps().get(i).action();
            if (!fields.isEmpty()) {
                main.add(tables.fields(
                        getTranslation("handbook.fields.step", words.terms().action(action)),
                        fields,
                        catalogue.stepFields(code, action)));
            }
        }
        if (!page.reasons().isEmpty()) {
            main.add(tables.reasons(page));
        }
        main.addClassName("lb-column");
        var side = new Div(tables.facts(page, operation), tables.steps(operation));
        addList(side, getTranslation("handbook.mistakes"), page.mistakes());
        addList(side, getTranslation("handbook.documents"), page.documents());
        addLinks(side, page.links());
        side.addClassName("lb-column");
        var columns = new Div(main, side);
        columns.addClassName("lb-two-columns");
        add(head(page), columns);
    }

    /** The title in the language of the screen, quietly beside it the one in the other. */
    private Component head(OperationPage page) {
        var all = new Anchor("handbook", getTranslation("handbook.all"));
        var origin = words.word(page.mark());
        var mark = new Chip(
                getTranslation("handbook.mark", origin),
                origin.equals(getTranslation("handbook.sourced")) ? Tone.PLAIN : Tone.WARN);
        var other = title.endsWith(page.title()) ? page.english() : page.title();
        return page.offered()
                ? new PageHead(title, other, mark, all)
                : new PageHead(title, other, mark, new Chip(getTranslation("handbook.not-offered"), Tone.INFO), all);
    }

    private static void addList(Div column, String title, List<String> items) {
        if (!items.isEmpty()) {
            var list = new UnorderedList();
            items.forEach(item -> list.add(new ListItem(item)));
            list.addClassName("lb-plain-list");
            column.add(new Card(title, list));
        }
    }

    private void addLinks(Div column, List<String> links) {
        if (!links.isEmpty()) {
            var list = new UnorderedList();
            links.forEach(link -> list.add(new ListItem(linked(link))));
            list.addClassName("lb-plain-list");
            column.add(new Card(getTranslation("handbook.links"), list));
        }
    }

    private Component linked(String text) {
        var code = CODE.matcher(text);
        var page = code.find() ? handbook.page(code.group()) : handbook.page(text);
        return page.<Component>map(found -> new Anchor(
                        "handbook/" + found.code(),
                        text + " " + words.terms().operation(catalogue.operation(found.code()))))
                .orElseGet(() -> new Span(text));
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("look.brand");
    }
}
