package org.lianbing.courses.law.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.courses.wording.Terms;
import org.lianbing.sandbox.law.rule.Input;
import org.lianbing.sandbox.law.rule.InputFault;
import org.lianbing.sandbox.law.rule.InputKind;

/** The inputs of a rule as a form; its texts go by the paths of {@link org.lianbing.courses.law.TrialInputs}. */
final class TrialForm extends Div {
    private final Map<String, TrialBox> boxes = new LinkedHashMap<>();

    @Tag("fieldset")
    private static final class FieldSet extends HtmlContainer {
        FieldSet(String title) {
            var legend = new HtmlContainer("legend");
            legend.setText(title);
            add(legend);
        }
    }

    TrialForm(List<Input> inputs) {
        addClassName("lb-fields");
        inputs.forEach(input -> add(this, "", input));
    }

    private void add(HtmlContainer into, String path, Input input) {
        if (input.kind() == InputKind.GROUP) {
            var group = new FieldSet(Terms.in(getLocale()).named(input.name(), input.label()));
            group.addClassName("lb-field-3");
            input.fields().forEach(field -> add(group, path + input.name() + ".", field));
            into.add(group);
            return;
        }
        var box = TrialBox.of(input, this::getTranslation, Terms.in(getLocale()));
        boxes.put(path + input.name(), box);
        var cell = new Div(box.component());
        cell.addClassName("lb-field");
        cell.setClassName("lb-field-3", isWide(input));
        into.add(cell);
    }

    private static boolean isWide(Input input) {
        return input.kind() == InputKind.YEARLY || input.kind() == InputKind.PAIR || input.kind() == InputKind.INTEGERS;
    }

    /** What is filled in, without what is left empty or as it was. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        boxes.forEach((path, box) -> {
            if (!box.text().isEmpty()) {
                texts.put(path, box.text());
            }
        });
        return texts;
    }

    void show(Map<String, String> texts) {
        boxes.forEach((path, box) -> {
            box.fault("");
            box.show(texts.getOrDefault(path, ""));
        });
    }

    /** Shows each fault at its field and answers with those that belong to none. */
    List<InputFault> showFaults(List<InputFault> faults) {
        boxes.values().forEach(box -> box.fault(""));
        List<InputFault> elsewhere = new ArrayList<>();
        faults.forEach(fault -> {
            var box = boxes.get(fault.field());
            if (box == null) {
                elsewhere.add(fault);
            } else {
                box.fault(fault.message());
            }
        });
        return elsewhere;
    }
}
