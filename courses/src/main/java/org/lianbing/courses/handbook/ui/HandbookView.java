package org.lianbing.courses.handbook.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lianbing.courses.look.Card;
import org.lianbing.courses.look.Chip;
import org.lianbing.courses.look.EmptyState;
import org.lianbing.courses.look.MainLayout;
import org.lianbing.courses.look.PageHead;
import org.lianbing.courses.look.PinyinMatch;
import org.lianbing.courses.wording.Terms;
import org.lianbing.sandbox.Catalogue;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.handbook.Handbook;
import org.lianbing.sandbox.handbook.OperationPage;

/** All operations by domain, to be found by name, pinyin, or anything their page says. */
@Route(value = "handbook", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://look/pages.css")
class HandbookView extends Div implements HasDynamicTitle {
    private static final int LONG_ENOUGH_FOR_THE_WHOLE_PAGE = 2;

    private final Handbook handbook;
    private final Catalogue catalogue;
    private final Div chapters = new Div();

    HandbookView(Handbook handbook, Replica replica) {
        this.handbook = handbook;
        this.catalogue = replica.catalogue();
        addClassName("lb-page");
        chapters.addClassName("lb-link-cards");
        var search = new TextField();
        search.setPlaceholder(getTranslation("handbook.search"));
        search.setAriaLabel(getTranslation("handbook.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(150);
        search.addValueChangeListener(typed -> show(typed.getValue().strip()));
        search.setWidthFull();
        search.setAutofocus(true);
        add(new PageHead(getTranslation("handbook.title"), getTranslation("handbook.line")), search, chapters);
        show("");
    }

    private void show(String typed) {
        chapters.removeAll();
        for (var chapter : handbook.chapters()) {
            var pages =
                    chapter.pages().stream().filter(page -> fits(page, typed)).toList();
            if (!pages.isEmpty()) {
                var list = new Div();
                list.addClassName("lb-link-list");
                pages.forEach(page -> list.add(line(page)));
                chapters.add(new Card(
                                Terms.in(getLocale()).domain(chapter.code(), chapter.name()) + " " + chapter.code(),
                                list)
                        .beside(new Chip(String.valueOf(pages.size()))));
            }
        }
        if (chapters.getComponentCount() == 0) {
            chapters.add(new EmptyState(
                    VaadinIcon.SEARCH,
                    getTranslation("handbook.nothing", typed),
                    getTranslation("handbook.nothing.next")));
        }
    }

    private static boolean fits(OperationPage page, String typed) {
        return typed.isEmpty()
                || PinyinMatch.matches(page.title(), typed)
                || PinyinMatch.matches(page.code(), typed)
                || typed.length() >= LONG_ENOUGH_FOR_THE_WHOLE_PAGE
                        && words(page)
                                .anyMatch(
                                        text -> text.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)));
    }

    private static Stream<String> words(OperationPage page) {
        return Stream.of(
                        Stream.of(page.english()),
                        page.facts().values().stream(),
                        page.mistakes().stream(),
                        page.documents().stream(),
                        page.fields().stream().map(field -> field.label()),
                        page.reasons().stream().map(reason -> reason.code() + " " + reason.message()))
                .flatMap(texts -> texts);
    }

    private Anchor line(OperationPage page) {
        var terms = Terms.in(getLocale());
        var operation = catalogue.operation(page.code());
        var code = new Span(page.code());
        code.addClassName("lb-mono");
        var title = new Span(terms.operation(operation));
        title.addClassName("lb-grow");
        var flow = new Span(operation.flow().code() + " " + terms.flow(operation.flow()));
        flow.addClassName("lb-mute");
        var link = new Anchor("handbook/" + page.code());
        link.add(List.of(code, title, flow));
        link.addClassName("lb-link-line");
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("handbook.title") + " · " + getTranslation("look.brand");
    }
}
