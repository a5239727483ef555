package org.lianbing.courses.desk.look;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.courses.desk.TaxpayerFile.Section;
import org.lianbing.courses.desk.file.FileWords;
import org.lianbing.courses.wording.Sentences;
import org.lianbing.courses.wording.Terms;
import org.lianbing.sandbox.FieldType;
import tools.jackson.databind.JsonNode;

/** A form as it was filed: labels and values to read, codes with their names. */
public final class FiledForm {
    private final Sentences say;
    private final Terms terms;

    public FiledForm(Sentences say, Terms terms) {
        this.say = say;
        this.terms = terms;
    }

    /** The fields that were filled, in the order of the form. */
    public Component show(String title, List<FieldType> fields, JsonNode form) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (var field : fields) {
            var value = form.get(field.name());
            if (value != null && !value.isNull()) {
                facts.put(terms.field(field), shown(field, value));
            }
        }
        return SectionTable.of(new Section("", title, List.of(facts)));
    }

    private String shown(FieldType field, JsonNode value) {
        return switch (field.kind()) {
            case YES_NO -> say.say(value.asBoolean() ? "look.yes" : "look.no");
            case CHOICE ->
                field.choices().stream()
                        .filter(choice -> choice.code().equals(value.asString()))
                        .map(choice -> choice.code() + " " + terms.option(choice))
                        .findFirst()
                        .orElse(value.asString());
            case CODE -> FileWords.named(String.valueOf(field.codeTable()), value.asString());
            case ROWS, ATTACHMENT -> rows(field, value);
            case TEXT, IDENTIFIER, NUMBER, MONEY, RATE, DATE, PERIOD -> value.asString();
        };
    }

    private String rows(FieldType field, JsonNode value) {
        List<String> lines = new ArrayList<>();
        value.forEach(row -> {
            if (row.isObject()) {
                List<String> cells = new ArrayList<>();
                field.columns().forEach(column -> {
                    var cell = row.get(column.name());
                    if (cell != null && !cell.isNull()) {
                        cells.add(terms.field(column) + " " + shown(column, cell));
                    }
                });
                lines.add(String.join(say.say("look.clause"), cells));
            } else {
                lines.add(row.asString());
            }
        });
        return String.join(say.say("look.semicolon"), lines);
    }
}
