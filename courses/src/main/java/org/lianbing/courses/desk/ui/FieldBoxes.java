package org.lianbing.courses.desk.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.look.DayField;
import org.lianbing.courses.look.PinyinMatch;
import org.lianbing.sandbox.FieldType;
import org.lianbing.sandbox.value.CodeTables;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Chooses the box for a field by its kind. */
final class FieldBoxes {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LONG_TEXT = 120;
    private static final int WIDE_TEXT = 60;

    private FieldBoxes() {}

    static FieldBox of(FieldType type, FormPlace place) {
        return switch (type.kind()) {
            case TEXT -> type.max() > LONG_TEXT ? longText(type) : text(type, type.max() > WIDE_TEXT ? 2 : 1);
            case IDENTIFIER, PERIOD -> text(type, 1);
            case NUMBER, MONEY, RATE -> number(type);
            case DATE -> date(type);
            case YES_NO -> choice(type, List.of(new FieldType.Option("Y", "是"), new FieldType.Option("N", "否")));
            case CHOICE -> choice(type, type.choices());
            case CODE -> choice(type, codes(type, place.today()));
            case ATTACHMENT -> new PapersBox(type, place.papers());
            case ROWS -> new RowsBox(type, place);
        };
    }

    private static List<FieldType.Option> codes(FieldType type, LocalDate today) {
        return CodeTables.named(String.valueOf(type.codeTable())).selectableOn(today).stream()
                .map(row -> new FieldType.Option(row.code(), row.name()))
                .toList();
    }

    private static FieldBox text(FieldType type, int width) {
        var field = new TextField(type.label());
        dress(field, type);
        return new SimpleBox<>(field, value -> JSON.stringNode(value.strip()), JsonNode::asString, width);
    }

    private static FieldBox number(FieldType type) {
        var field = new TextField(type.label());
        dress(field, type);
        field.setAllowedCharPattern("[0-9.,\\-]");
        field.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        field.getElement().setAttribute("inputmode", "decimal");
        return new SimpleBox<>(field, value -> JSON.stringNode(value.strip().replace(",", "")), JsonNode::asString, 1);
    }

    private static FieldBox longText(FieldType type) {
        var field = new TextArea(type.label());
        field.setRequiredIndicatorVisible(type.required());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setManualValidation(true);
        field.setMinRows(2);
        return new SimpleBox<>(field, value -> JSON.stringNode(value.strip()), JsonNode::asString, 3);
    }

    private static FieldBox date(FieldType type) {
        var field = new DayField(type.label());
        field.setRequiredIndicatorVisible(type.required());
        return new SimpleBox<>(
                field,
                value -> JSON.stringNode(value.toString()),
                json -> LocalDate.parse(String.valueOf(json == null ? null : json.asString())),
                1);
    }

    private static FieldBox choice(FieldType type, List<FieldType.Option> options) {
        var field = new ComboBox<FieldType.Option>(type.label());
        field.setRequiredIndicatorVisible(type.required());
        field.setManualValidation(true);
        field.setItems(FieldBoxes::fits, options);
        field.setItemLabelGenerator(FieldBoxes::shown);
        // With a clear button Esc would empty the field; in a computed one it is to close the form.
        field.setClearButtonVisible(!type.required() && !type.computed());
        field.setAllowCustomValue(true);
        var box = new SimpleBox<ComboBox<FieldType.Option>, FieldType.Option>(
                field,
                option -> type.kind() == FieldType.Kind.YES_NO
                        ? JSON.booleanNode(option.code().equals("Y"))
                        : JSON.stringNode(option.code()),
                json -> option(options, json),
                1);
        field.addCustomValueSetListener(typed -> {
            field.setValue(meant(options, typed.getDetail().strip()));
            box.changedByHand();
        });
        return box;
    }

    private static boolean fits(FieldType.Option option, String typed) {
        return shown(option).contains(typed) || PinyinMatch.matches(option.label(), typed);
    }

    /** The choice that was typed in short: by its code, or as the only one that fits; null where that is not clear. */
    private static FieldType.@Nullable Option meant(List<FieldType.Option> options, String typed) {
        var fitting = options.stream().filter(option -> fits(option, typed)).toList();
        return options.stream()
                .filter(option -> option.code().equals(typed))
                .findFirst()
                .orElse(fitting.size() == 1 ? fitting.getFirst() : null);
    }

    private static FieldType.Option option(List<FieldType.Option> options, @Nullable JsonNode json) {
        var code = json == null ? "" : json.isBoolean() ? (json.asBoolean() ? "Y" : "N") : json.asString();
        return options.stream()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .orElseGet(() -> new FieldType.Option(code, ""));
    }

    private static String shown(FieldType.Option option) {
        return option.code().equals("Y") || option.code().equals("N")
                ? option.label()
                : option.code() + " " + option.label();
    }

    private static void dress(TextField field, FieldType type) {
        field.setRequiredIndicatorVisible(type.required());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setManualValidation(true);
        field.setAutocomplete(Autocomplete.OFF);
        if (type.computed()) {
            field.setPlaceholder("系统计算");
            field.addClassName("lb-computed");
        }
    }
}
