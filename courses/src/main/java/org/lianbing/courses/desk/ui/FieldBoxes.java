package org.lianbing.courses.desk.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import org.lianbing.courses.look.DayField;
import org.lianbing.courses.wording.Sentences;
import org.lianbing.courses.wording.Terms;
import org.lianbing.sandbox.FieldType;
import org.lianbing.sandbox.value.CodeTables;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Chooses the box for a field by its kind, with its label in the language of the screen. */
record FieldBoxes(Sentences say, Terms terms, FormPlace place) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LONG_TEXT = 120;
    private static final int WIDE_TEXT = 60;

    FieldBox of(FieldType type) {
        return of(type, terms.field(type));
    }

    FieldBox of(FieldType type, String label) {
        return switch (type.kind()) {
            case TEXT -> type.max() > LONG_TEXT ? longText(type, label) : text(type, label);
            case IDENTIFIER, PERIOD -> boxed(type, label, 1);
            case NUMBER, MONEY, RATE -> number(type, label);
            case DATE -> date(type, label);
            case YES_NO -> ChoiceBox.of(type, label, List.of(option("Y", "look.yes"), option("N", "look.no")));
            case CHOICE ->
                ChoiceBox.of(
                        type,
                        label,
                        type.choices().stream()
                                .map(choice -> new FieldType.Option(choice.code(), terms.option(choice)))
                                .toList());
            case CODE -> ChoiceBox.of(type, label, codes(type));
            case ATTACHMENT -> new PapersBox(type, label, place.papers());
            case ROWS -> new RowsBox(type, this);
        };
    }

    private FieldType.Option option(String code, String key) {
        return new FieldType.Option(code, say.say(key));
    }

    private List<FieldType.Option> codes(FieldType type) {
        return CodeTables.named(String.valueOf(type.codeTable())).selectableOn(place.today()).stream()
                .map(row -> new FieldType.Option(row.code(), row.name()))
                .toList();
    }

    private FieldBox text(FieldType type, String label) {
        return boxed(type, label, type.max() > WIDE_TEXT ? 2 : 1);
    }

    private FieldBox boxed(FieldType type, String label, int width) {
        var field = new TextField(label);
        dress(field, type);
        return new SimpleBox<>(field, value -> JSON.stringNode(value.strip()), JsonNode::asString, width);
    }

    private FieldBox number(FieldType type, String label) {
        var field = new TextField(label);
        dress(field, type);
        field.setAllowedCharPattern("[0-9.,\\-]");
        field.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        field.getElement().setAttribute("inputmode", "decimal");
        return new SimpleBox<>(field, value -> JSON.stringNode(value.strip().replace(",", "")), JsonNode::asString, 1);
    }

    private static FieldBox longText(FieldType type, String label) {
        var field = new TextArea(label);
        field.setRequiredIndicatorVisible(type.required());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setManualValidation(true);
        field.setMinRows(2);
        return new SimpleBox<>(field, value -> JSON.stringNode(value.strip()), JsonNode::asString, 3);
    }

    private static FieldBox date(FieldType type, String label) {
        var field = new DayField(label);
        field.setRequiredIndicatorVisible(type.required());
        return new SimpleBox<>(
                field,
                value -> JSON.stringNode(value.toString()),
                json -> LocalDate.parse(String.valueOf(json == null ? null : json.asString())),
                1);
    }

    private void dress(TextField field, FieldType type) {
        field.setRequiredIndicatorVisible(type.required());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setManualValidation(true);
        field.setAutocomplete(Autocomplete.OFF);
        if (type.computed()) {
            field.setPlaceholder(say.say("desk.computed"));
            field.addClassName("lb-computed");
        }
    }
}
