package org.lianbing.sandbox.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lianbing.sandbox.FieldType;

/**
 * A field of a form, worded to be read.
 *
 * @param name in JSON; a column of a list bears the list's name before it: {@code buyers[].buyer_name}
 * @param type what it holds and how the reference writes that: 文本 C(80)
 * @param asked 必填, 选填 or 系统计算
 * @param values which values it takes: code table, choices, longest text, papers; empty for any
 */
public record FieldLine(String label, String name, String type, String asked, String values) {
    private static final int MOST_CHOICES = 12;

    /** The fields with the columns of lists beneath them. */
    static List<FieldLine> all(List<FieldType> types) {
        List<FieldLine> lines = new ArrayList<>();
        types.forEach(type -> add(lines, "", type));
        return List.copyOf(lines);
    }

    private static void add(List<FieldLine> lines, String before, FieldType type) {
        var name = before + type.name();
        lines.add(new FieldLine(
                type.label(), name, kind(type.kind()) + " " + type.notation(), asked(type), values(type)));
        type.columns().stream()
                .filter(column -> !column.name().isEmpty())
                .forEach(column -> add(lines, name + "[].", column));
    }

    private static String asked(FieldType type) {
        return type.computed() ? "系统计算" : type.required() ? "必填" : "选填";
    }

    private static String values(FieldType type) {
        return switch (type.kind()) {
            case CODE -> "码表 " + type.codeTable();
            case CHOICE -> choices(type.choices());
            case TEXT -> type.max() > 0 ? "最长 " + type.max() + " 字" : "";
            case ATTACHMENT -> type.papers() == null ? "" : "须附 " + type.papers();
            case YES_NO -> "是、否";
            case IDENTIFIER, NUMBER, MONEY, RATE, DATE, PERIOD, ROWS -> "";
        };
    }

    private static String choices(List<FieldType.Option> choices) {
        var said = choices.stream()
                .limit(MOST_CHOICES)
                .map(choice ->
                        choice.code().equals(choice.label()) ? choice.code() : choice.code() + " " + choice.label())
                .collect(Collectors.joining("、"));
        return choices.size() > MOST_CHOICES ? said + " 等 " + choices.size() + " 项" : said;
    }

    private static String kind(FieldType.Kind kind) {
        return switch (kind) {
            case TEXT -> "文本";
            case IDENTIFIER -> "号码";
            case NUMBER -> "数字";
            case MONEY -> "金额";
            case RATE -> "比率";
            case DATE -> "日期";
            case PERIOD -> "属期";
            case YES_NO -> "是否";
            case CODE -> "代码";
            case CHOICE -> "选项";
            case ROWS -> "多行";
            case ATTACHMENT -> "附件";
        };
    }
}
