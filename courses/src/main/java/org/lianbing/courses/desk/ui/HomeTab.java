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
import org.lianbing.courses.desk.DeskContext;
import org.lianbing.courses.look.Card;
import org.lianbing.courses.look.EmptyState;
import org.lianbing.courses.look.PinyinMatch;
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
        var title = new H1("办理业务");
        title.addClassName("lb-visually-hidden");
        add(title);
        var search = new TextField();
        search.setPlaceholder("按代码、名称、拼音或首字母找业务，如 FP-03、发票、fpfs");
        search.setAriaLabel("找业务");
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
            waiting.add(new EmptyState(VaadinIcon.CLIPBOARD_CHECK, "没有待办", "从下面选一项业务开始，或按 Ctrl+K 直接找。"));
            return;
        }
        var ledger = desk.sandbox().ledger();
        var list = new Div();
        list.addClassName("lb-todo-list");
        for (var todo : ledger.book(TodoBook.class).open()) {
            var what = todo.what();
            list.add(line(
                    what.operation(),
                    what.subject(),
                    what.post().code() + " " + what.post().label(),
                    () -> {
                        var taxpayer = what.taxpayerId();
                        if (taxpayer != null) {
                            frame.taxpayer(taxpayer);
                        }
                        frame.openOperation(what.operation());
                    }));
        }
        for (var matter : ledger.book(CaseBook.class).all()) {
            for (var step : desk.sandboxes().replica().nextSteps(matter)) {
                var title = desk.sandboxes()
                        .replica()
                        .catalogue()
                        .operation(matter.operation())
                        .title();
                var posts = String.join(
                        "、",
                        step.posts().stream()
                                .map(post -> post.code() + " " + post.label())
                                .toList());
                list.add(line(
                        matter.no(),
                        step.action().label() + "：" + title,
                        posts,
                        () -> frame.openStep(matter.no(), step.action())));
            }
        }
        waiting.add(new Card("待办", list));
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
        for (var domain : desk.sandboxes().replica().catalogue().domains()) {
            var operations = operations(domain, typed);
            if (!operations.isEmpty()) {
                var list = new Div();
                list.addClassName("lb-todo-list");
                operations.forEach(operation -> list.add(line(
                        operation.code(),
                        operation.title(),
                        operation.flow().label(),
                        () -> frame.openOperation(operation.code()))));
                domains.add(new Card(domain.name() + " " + domain.code(), list));
            }
        }
        if (domains.getComponentCount() == 0) {
            domains.add(new EmptyState(VaadinIcon.SEARCH, "没有找到“" + typed + "”", "换个说法，或清空后按域查看。"));
        }
    }

    private List<OperationType> operations(Domain domain, String typed) {
        return desk.sandboxes().replica().catalogue().operations().stream()
                .filter(operation ->
                        operation.isOffered() && operation.domain().code().equals(domain.code()))
                .filter(operation -> !DeskView.COUNTER.equals(domain.code()))
                .filter(operation -> typed.isEmpty()
                        || PinyinMatch.matches(operation.title(), typed)
                        || PinyinMatch.matches(operation.code(), typed))
                .toList();
    }
}
