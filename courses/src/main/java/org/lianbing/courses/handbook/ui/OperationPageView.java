package org.lianbing.courses.handbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
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
import org.lianbing.courses.look.DataTable;
import org.lianbing.courses.look.MainLayout;
import org.lianbing.courses.look.PageHead;
import org.lianbing.courses.look.Tone;
import org.lianbing.sandbox.handbook.FieldLine;
import org.lianbing.sandbox.handbook.Handbook;
import org.lianbing.sandbox.handbook.OperationPage;
import org.lianbing.sandbox.handbook.OperationPage.ReasonLine;
import org.lianbing.sandbox.handbook.OperationPage.StepLine;

/** One operation's page in the handbook. */
@Route(value = "handbook/:code", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://look/pages.css")
class OperationPageView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}-[0-9A-Z]+");

    private final Handbook handbook;
    private String title = "";

    OperationPageView(Handbook handbook) {
        this.handbook = handbook;
        addClassName("lb-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("code").orElse("");
        var page = handbook.page(code).orElseThrow(() -> new NotFoundException("没有业务事项 " + code));
        title = page.code() + " " + page.title();
        removeAll();
        var main = new Div(fields("字段", page.fields()));
        page.steps().stream()
                .filter(step -> !step.fields().isEmpty())
                .forEach(step -> main.add(fields(step.action() + "环节的字段", step.fields())));
        if (!page.reasons().isEmpty()) {
            main.add(reasons(page));
        }
        main.addClassName("lb-column");
        var side = new Div(facts(page), steps(page));
        addList(side, "典型错误", page.mistakes());
        addList(side, "文书", page.documents());
        addLinks(side, page.links());
        side.addClassName("lb-column");
        var columns = new Div(main, side);
        columns.addClassName("lb-two-columns");
        add(head(page), columns);
    }

    private Component head(OperationPage page) {
        var all = new Anchor("handbook", getTranslation("handbook.all"));
        var mark = new Chip("出处：" + page.mark(), page.mark().equals("源") ? Tone.PLAIN : Tone.WARN);
        return page.offered()
                ? new PageHead(title, page.english(), mark, all)
                : new PageHead(title, page.english(), mark, new Chip("不由办税人员办理", Tone.INFO), all);
    }

    private static Card facts(OperationPage page) {
        var list = new DescriptionList();
        list.addClassName("lb-said");
        page.facts()
                .forEach((label, text) ->
                        list.add(new Div(new DescriptionList.Term(label), new DescriptionList.Description(text))));
        return new Card("概要", list);
    }

    private static Card fields(String title, List<FieldLine> fields) {
        var table = new DataTable<FieldLine>(title)
                .component(
                        "字段", field -> field.name().contains("[].") ? indented(field.label()) : new Span(field.label()))
                .component("名称", field -> mono(field.name()))
                .text("类型", FieldLine::type)
                .text("填写", FieldLine::asked)
                .text("取值", FieldLine::values);
        table.show(fields);
        return new Card(title, table);
    }

    private static Card reasons(OperationPage page) {
        var table = new DataTable<ReasonLine>("拒绝与提示")
                .component("代码", reason -> mono(reason.code()))
                .component("种类", reason -> new Chip(reason.kind(), reason.kind().equals("拒绝") ? Tone.BAD : Tone.WARN))
                .text("何时", ReasonLine::applies)
                .text("提示语", ReasonLine::message);
        table.show(page.reasons());
        return new Card("拒绝与提示", table);
    }

    private static Card steps(OperationPage page) {
        var table = new DataTable<StepLine>("环节")
                .text("环节", step -> step.action() + (step.decides() ? "（决定）" : ""))
                .text("岗位", StepLine::posts)
                .text("何时需要", step -> step.when().isEmpty() ? "总是" : step.when());
        table.show(page.steps());
        return new Card("环节", table);
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
            column.add(new Card("关联事项", list));
        }
    }

    private Component linked(String text) {
        var code = CODE.matcher(text);
        var page = code.find() ? handbook.page(code.group()) : handbook.page(text);
        return page.<Component>map(found -> new Anchor("handbook/" + found.code(), text + " " + found.title()))
                .orElseGet(() -> new Span(text));
    }

    private static Span mono(String text) {
        var span = new Span(text);
        span.addClassName("lb-mono");
        return span;
    }

    private static Span indented(String text) {
        var span = new Span(text);
        span.addClassName("lb-indented");
        return span;
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("look.brand");
    }
}
