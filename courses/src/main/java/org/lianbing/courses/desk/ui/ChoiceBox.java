package org.lianbing.courses.desk.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.look.PinyinMatch;
import org.lianbing.sandbox.FieldType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A field that takes one of several codes, found by code, name or pinyin. */
final class ChoiceBox {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ChoiceBox() {}

    /** @param options with their labels as shown */
    static FieldBox of(FieldType type, String label, List<FieldType.Option> options) {
        var field = new ComboBox<FieldType.Option>(label);
        field.setRequiredIndicatorVisible(type.required());
        field.setManualValidation(true);
        field.setItems(ChoiceBox::fits, options);
        field.setItemLabelGenerator(ChoiceBox::shown);
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
}
