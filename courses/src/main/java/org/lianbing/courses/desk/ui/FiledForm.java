package org.lianbing.courses.desk.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.courses.desk.TaxpayerFile.Section;
import org.lianbing.courses.desk.look.SectionTable;
import org.lianbing.sandbox.FieldType;
import org.lianbing.sandbox.value.CodeTables;
import tools.jackson.databind.JsonNode;

/** A form as it was filed: labels and values to read, codes with their names. */
final class FiledForm {
    private FiledForm() {}

    static Component of(String title, List<FieldType> fields, JsonNode form) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (var field : fields) {
            var value = form.get(field.name());
            if (value != null && !value.isNull()) {
                facts.put(field.label(), shown(field, value));
            }
        }
        return SectionTable.of(new Section("", title, List.of(facts)));
    }

    private static String shown(FieldType field, JsonNode value) {
        return switch (field.kind()) {
            case YES_NO -> value.asBoolean() ? "是" : "否";
            case CHOICE ->
                field.choices().stream()
                        .filter(choice -> choice.code().equals(value.asString()))
                        .map(choice -> choice.code() + " " + choice.label())
                        .findFirst()
                        .orElse(value.asString());
            case CODE -> named(String.valueOf(field.codeTable()), value.asString());
            case ROWS, ATTACHMENT -> rows(field, value);
            case TEXT, IDENTIFIER, NUMBER, MONEY, RATE, DATE, PERIOD -> value.asString();
        };
    }

    private static String named(String table, String code) {
        var rows = CodeTables.named(table).rows(code);
        return rows.isEmpty() ? code : code + " " + rows.getLast().name();
    }

    private static String rows(FieldType field, JsonNode value) {
        List<String> lines = new ArrayList<>();
        value.forEach(row -> {
            if (row.isObject()) {
                List<String> cells = new ArrayList<>();
                field.columns().forEach(column -> {
                    var cell = row.get(column.name());
                    if (cell != null && !cell.isNull()) {
                        cells.add(column.label() + " " + shown(column, cell));
                    }
                });
                lines.add(String.join("，", cells));
            } else {
                lines.add(row.asString());
            }
        });
        return String.join("；", lines);
    }
}
