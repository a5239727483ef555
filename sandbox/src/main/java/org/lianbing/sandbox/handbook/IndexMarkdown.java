package org.lianbing.sandbox.handbook;

import java.util.Arrays;
import java.util.List;
import org.lianbing.sandbox.CommonCheck;
import org.lianbing.sandbox.Flow;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Reasons;

/** The handbook's first file: how to read it, what all operations share, and where each stands. */
final class IndexMarkdown {
    static final String GENERATED = "由业务目录生成，请勿手改。";

    private final Handbook handbook;

    IndexMarkdown(Handbook handbook) {
        this.handbook = handbook;
    }

    String text() {
        var text = new Markdown()
                .heading(1, "操作手册")
                .paragraph(GENERATED + "改了事项之后用 `mvn -pl sandbox test -Dtest=HandbookTest -Dhandbook.write=true` 重写。")
                .paragraph("出处：**源** 抄自原文；**记忆**、**待业务复核** 须由业务人员核对；**派生**、**设计稿**、**沙箱自编** 是本系统为练习所定。")
                .heading(2, "事项");
        for (var chapter : handbook.chapters()) {
            text.heading(3, "[" + chapter.name() + " " + chapter.code() + "](" + chapter.code() + ".md)")
                    .table(
                            List.of("代码", "事项", "English", "流程", "岗位"),
                            chapter.pages().stream().map(IndexMarkdown::line).toList());
        }
        return text.heading(2, "共同校验")
                .paragraph("先于各事项自己的校验，按此顺序判断；“表单错误”一次全部指出，不记日志。")
                .table(List.of("代码", "种类", "提示语"), commonChecks())
                .heading(2, "流程")
                .table(
                        List.of("代码", "流程"),
                        Arrays.stream(Flow.values())
                                .map(flow -> List.of(flow.code(), flow.label()))
                                .toList())
                .heading(2, "岗位")
                .table(
                        List.of("代码", "岗位"),
                        Arrays.stream(Post.values())
                                .map(post -> List.of(post.code(), post.label()))
                                .toList())
                .text();
    }

    private static List<String> line(OperationPage page) {
        return List.of(
                "[" + page.code() + "](" + ChapterMarkdown.address(page.code()) + ")",
                page.title(),
                page.english(),
                page.facts().getOrDefault("流程", ""),
                page.facts().getOrDefault("岗位", ""));
    }

    private static List<List<String>> commonChecks() {
        return Arrays.stream(CommonCheck.values())
                .map(Reasons::says)
                .map(says -> List.of(
                        says.code(),
                        switch (says.kind()) {
                            case REFUSAL -> "拒绝";
                            case WARNING -> "提示";
                            case MALFORMED -> "表单错误";
                        },
                        says.value()))
                .toList();
    }
}
