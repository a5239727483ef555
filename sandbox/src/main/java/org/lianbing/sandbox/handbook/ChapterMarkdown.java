package org.lianbing.sandbox.handbook;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A chapter as a Markdown file. */
final class ChapterMarkdown {
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}-[0-9A-Z]+");

    private static final int FEW_FIELDS = 2;

    private final Handbook handbook;
    private final Handbook.Chapter chapter;
    private final Markdown text = new Markdown();

    ChapterMarkdown(Handbook handbook, Handbook.Chapter chapter) {
        this.handbook = handbook;
        this.chapter = chapter;
    }

    String text() {
        text.heading(1, chapter.name() + " " + chapter.code()).paragraph(IndexMarkdown.GENERATED + "[目录](index.md)");
        chapter.pages().forEach(this::page);
        return text.text();
    }

    private void page(OperationPage page) {
        text.paragraph("<a id=\"" + anchor(page.code()) + "\"></a>").heading(2, page.code() + " " + page.title());
        text.paragraph("*" + page.english() + "*" + (page.offered() ? "" : "（不由办税人员办理）") + " · 出处：" + page.mark());
        text.table(
                List.of("项目", "内容"),
                page.facts().entrySet().stream()
                        .map(fact -> List.of(fact.getKey(), fact.getValue()))
                        .toList());
        text.heading(3, "字段").table(List.of("字段", "名称", "类型", "填写", "取值"), rows(page.fields()));
        steps(page);
        if (!page.reasons().isEmpty()) {
            text.heading(3, "拒绝与提示")
                    .table(
                            List.of("代码", "种类", "何时", "提示语"),
                            page.reasons().stream()
                                    .map(reason ->
                                            List.of(reason.code(), reason.kind(), reason.applies(), reason.message()))
                                    .toList());
        }
        list("文书", page.documents());
        list("典型错误", page.mistakes());
        list("关联事项", page.links().stream().map(this::linked).toList());
    }

    private void steps(OperationPage page) {
        if (page.steps().size() > 1) {
            text.heading(3, "环节")
                    .table(
                            List.of("环节", "岗位", "何时需要", "作出决定", "填写"),
                            page.steps().stream()
                                    .map(step -> List.of(
                                            step.action(),
                                            step.posts(),
                                            step.when().isEmpty() ? "总是" : step.when(),
                                            step.decides() ? "是" : "",
                                            few(step) ? asked(step) : "见下"))
                                    .toList());
        }
        page.steps().stream()
                .filter(step -> !few(step))
                .forEach(step -> text.heading(4, step.action() + "环节的字段")
                        .table(List.of("字段", "名称", "类型", "填写", "取值"), rows(step.fields())));
    }

    private static boolean few(OperationPage.StepLine step) {
        return step.fields().size() <= FEW_FIELDS;
    }

    private static String asked(OperationPage.StepLine step) {
        return step.fields().stream()
                .map(field -> field.label() + "（`" + field.name() + "`，" + field.asked() + "）")
                .collect(Collectors.joining("；"));
    }

    private void list(String title, List<String> items) {
        if (!items.isEmpty()) {
            text.heading(3, title).items(items);
        }
    }

    private static List<List<String>> rows(List<FieldLine> fields) {
        return fields.stream()
                .map(field ->
                        List.of(field.label(), "`" + field.name() + "`", field.type(), field.asked(), field.values()))
                .toList();
    }

    /** A link to the operation named first in the text, if the handbook has it. */
    private String linked(String text) {
        var code = CODE.matcher(text);
        return code.find() && handbook.page(code.group()).isPresent()
                ? "[" + text + " " + handbook.page(code.group()).orElseThrow().title() + "](" + address(code.group())
                        + ")"
                : text;
    }

    static String address(String code) {
        return code.substring(0, 2) + ".md#" + anchor(code);
    }

    private static String anchor(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
