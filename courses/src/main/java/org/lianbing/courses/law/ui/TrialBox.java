package org.lianbing.courses.law.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.lianbing.courses.look.PinyinMatch;
import org.lianbing.courses.wording.Sentences;
import org.lianbing.courses.wording.Terms;
import org.lianbing.sandbox.law.rule.Choice;
import org.lianbing.sandbox.law.rule.Input;
import org.lianbing.sandbox.law.rule.InputKind;

/** One input of a rule on screen, read and shown as text. */
sealed interface TrialBox {
    Component component();

    /** What is typed or chosen, empty if nothing. */
    String text();

    void show(String text);

    /** Shows what is wrong; empty text takes it away. */
    void fault(String message);

    static TrialBox of(Input input, Sentences say, Terms terms) {
        var label = terms.named(input.name(), input.label());
        if (!input.choices().isEmpty()) {
            return new OneOf(input, label, say);
        }
        return input.kind() == InputKind.BOOL ? new YesNo(input, label) : new Typed(input, label, say);
    }

    /** A choice from the rule's list, with its meaning. */
    final class OneOf implements TrialBox {
        private final ComboBox<Choice> box;
        private final Input input;
        private final Sentences say;

        OneOf(Input input, String label, Sentences say) {
            this.input = input;
            this.say = say;
            box = new ComboBox<>(label);
            box.setItems(
                    (choice, typed) -> said(choice).contains(typed) || PinyinMatch.matches(choice.label(), typed),
                    input.choices());
            box.setItemLabelGenerator(this::said);
            box.setRequiredIndicatorVisible(input.required());
            box.setClearButtonVisible(!input.required());
            box.setManualValidation(true);
            show("");
        }

        private String said(Choice choice) {
            return choice.code().equals(choice.label())
                    ? choice.code()
                    : say.say("law.choice", choice.label(), choice.code());
        }

        @Override
        public Component component() {
            return box;
        }

        @Override
        public String text() {
            var chosen = box.getValue();
            return chosen == null ? "" : chosen.code();
        }

        @Override
        public void show(String text) {
            var wanted = text.isEmpty() ? String.valueOf(input.defaultValue()) : text;
            input.choices().stream()
                    .filter(choice -> choice.code().equals(wanted))
                    .findFirst()
                    .ifPresentOrElse(box::setValue, () -> {
                        box.clear();
                        if (!text.isEmpty()) {
                            fault(say.say("law.choice.none", text));
                        }
                    });
        }

        @Override
        public void fault(String message) {
            box.setErrorMessage(message);
            box.setInvalid(!message.isEmpty());
        }
    }

    /** Yes or no. */
    final class YesNo implements TrialBox {
        private final Checkbox box;
        private final String defaultValue;

        YesNo(Input input, String label) {
            box = new Checkbox(label);
            defaultValue = "true".equals(input.defaultValue()) ? "true" : "false";
            show("");
        }

        @Override
        public Component component() {
            return box;
        }

        @Override
        public String text() {
            var text = String.valueOf(box.getValue());
            return text.equals(defaultValue) ? "" : text;
        }

        @Override
        public void show(String text) {
            box.setValue(Boolean.valueOf(text.isEmpty() ? defaultValue : text));
        }

        @Override
        public void fault(String message) {
            box.setErrorMessage(message);
            box.setInvalid(!message.isEmpty());
        }
    }

    /** Everything that is typed. */
    final class Typed implements TrialBox {
        private final TextField box;

        Typed(Input input, String label, Sentences say) {
            box = new TextField(label);
            box.setRequiredIndicatorVisible(input.required());
            box.setManualValidation(true);
            box.setAutocomplete(Autocomplete.OFF);
            box.setValueChangeMode(ValueChangeMode.EAGER);
            box.setPlaceholder(
                    input.defaultValue() == null
                            ? hint(input.kind(), say)
                            : say.say("law.default", input.defaultValue()));
            if (isFigure(input.kind())) {
                box.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
                box.getElement().setAttribute("inputmode", "decimal");
            }
        }

        private static boolean isFigure(InputKind kind) {
            return switch (kind) {
                case MONEY, RATE, NUMBER, INTEGER -> true;
                case DATE, BOOL, TEXT, PAIR, INTEGERS, YEARLY, GROUP -> false;
            };
        }

        private static String hint(InputKind kind, Sentences say) {
            return switch (kind) {
                case MONEY -> say.say("law.hint.money");
                case RATE -> say.say("law.hint.rate");
                case NUMBER, INTEGER -> say.say("law.hint.number");
                case DATE -> say.say("law.hint.date");
                case PAIR -> "300000, 51000";
                case INTEGERS -> "5, 3";
                case YEARLY -> "2013:-300000, 2014:100000";
                case BOOL, TEXT, GROUP -> "";
            };
        }

        @Override
        public Component component() {
            return box;
        }

        @Override
        public String text() {
            return box.getValue().strip();
        }

        @Override
        public void show(String text) {
            box.setValue(text);
        }

        @Override
        public void fault(String message) {
            box.setErrorMessage(message);
            box.setInvalid(!message.isEmpty());
        }
    }
}
