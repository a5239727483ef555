package org.lianbing.courses.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.Collectors;
import org.lianbing.courses.desk.DeskContext;
import org.lianbing.courses.look.Card;
import org.lianbing.courses.look.EmptyState;
import org.lianbing.courses.look.PinyinMatch;
import org.lianbing.courses.wording.Terms;
import org.lianbing.sandbox.Catalogue;
import org.lianbing.sandbox.Domain;
import org.lianbing.sandbox.OperationType;
import org.lianbing.sandbox.flow.CaseBook;
import org.lianbing.sandbox.flow.TodoBook;

/** Where work begins: to-dos and cases waiting for a step, then the operations by domain. */
final class HomeTab extends Div {
    private final DeskContext desk;
    private final DeskFrame frame;
    private final Div waiting = new Div();
    private final Div domains = new Div();

    HomeTab(DeskContext desk, DeskFrame frame) {
        this.desk = desk;
        this.frame = frame;
        addClassName("lb-home-tab");
        var title = new H1(getTranslation("desk.home"));
        title.addClassName("lb-visually-hidden");
        add(title);
        var search = new TextField();
        search.setPlaceholder(getTranslation("desk.find.hint"));
        search.setAriaLabel(getTranslation("desk.find"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(150);
        search.addValueChangeListener(typed -> showOperations(typed.getValue().strip()));
        search.setWidthFull();
        waiting.addClassName("lb-waiting");
        domains.addClassName("lb-domains");
        add(waiting, new TaxpayerSearch(desk, frame), search, domains);
        refresh();
        showOperations("");
    }

    /** How many things wait to be done. */
    int count() {
        var ledger = desk.sandbox().ledger();
        return ledger.book(TodoBook.class).open().size()
                + (int) ledger.book(CaseBook.class).all().stream()
                        .filter(matter ->
                                !desk.sandboxes().replica().nextSteps(matter).isEmpty())
                        .count();
    }

    void refresh() {
        waiting.removeAll();
        if (count() == 0) {
            waiting.add(new EmptyState(
                    VaadinIcon.CLIPBOARD_CHECK,
                    getTranslation("desk.waiting.none"),
                    getTranslation("desk.waiting.none.next")));
            return;
        }
        var ledger = desk.sandbox().ledger();
        var list = new Div();
        list.addClassName("lb-todo-list");
        for (var todo : ledger.book(TodoBook.class).open()) {
            var what = todo.what();
            list.add(line(
                    what.operation(), what.subject(), what.post().code() + " " + terms().choice(what.post()), () -> {
                        var taxpayer = what.taxpayerId();
                        if (taxpayer != null) {
                            frame.taxpayer(taxpayer);
                        }
                        frame.openOperation(what.operation());
                    }));
        }
        for (var matter : ledger.book(CaseBook.class).all()) {
            for (var step : desk.sandboxes().replica().nextSteps(matter)) {
                var title = terms().operation(catalogue().operation(matter.operation()));
                var posts = step.posts().stream()
                        .map(post -> post.code() + " " + terms().choice(post))
                        .collect(Collectors.joining(getTranslation("look.comma")));
                list.add(line(
                        matter.no(),
                        terms().action(step.action()) + getTranslation("look.colon") + title,
                        posts,
                        () -> frame.openStep(matter.no(), step.action())));
            }
        }
        waiting.add(new Card(getTranslation("desk.to-do"), list));
    }

    private Catalogue catalogue() {
        return desk.sandboxes().replica().catalogue();
    }

    private Terms terms() {
        return Terms.in(getLocale());
    }

    private static Component line(String code, String title, String post, Runnable open) {
        var button = new NativeButton("", click -> open.run());
        var name = new Span(code);
        name.addClassName("lb-mono");
        var what = new Span(title);
        what.addClassName("lb-grow");
        var who = new Span(post);
        who.addClassName("lb-mute");
        button.add(name, what, who);
        button.addClassName("lb-line-button");
        return button;
    }

    private void showOperations(String typed) {
        domains.removeAll();
        for (var domain : catalogue().domains()) {
            var operations = operations(domain, typed);
            if (!operations.isEmpty()) {
                var list = new Div();
                list.addClassName("lb-todo-list");
                operations.forEach(operation -> list.add(line(
                        operation.code(),
                        terms().operation(operation),
                        terms().flow(operation.flow()),
                        () -> frame.openOperation(operation.code()))));
                domains.add(new Card(terms().domain(domain.code(), domain.name()) + " " + domain.code(), list));
            }
        }
        if (domains.getComponentCount() == 0) {
            domains.add(new EmptyState(
                    VaadinIcon.SEARCH, getTranslation("desk.nothing", typed), getTranslation("desk.nothing.next")));
        }
    }

    private List<OperationType> operations(Domain domain, String typed) {
        return catalogue().operations().stream()
                .filter(operation ->
                        operation.isOffered() && operation.domain().code().equals(domain.code()))
                .filter(operation -> !DeskView.COUNTER.equals(domain.code()))
                .filter(operation -> typed.isEmpty()
                        || PinyinMatch.matches(operation.title(), typed)
                        || PinyinMatch.matches(terms().operation(operation), typed)
                        || PinyinMatch.matches(operation.code(), typed))
                .toList();
    }
}
