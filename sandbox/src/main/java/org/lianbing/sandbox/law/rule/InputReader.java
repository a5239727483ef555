package org.lianbing.sandbox.law.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns loose JSON values into inputs and notes every fault on the way. */
final class InputReader {
    private final List<InputFault> faults = new ArrayList<>();

    RuleInputs readAll(List<Input> inputs, Map<String, ? extends @Nullable Object> given) {
        var read = readGroup("", inputs, given);
        if (!faults.isEmpty()) {
            throw new RuleInputFaults(faults);
        }
        return read;
    }

    private RuleInputs readGroup(String path, List<Input> inputs, Map<?, ?> given) {
        refuseUnknown(path, inputs, given);
        var values = new LinkedHashMap<String, Object>();
        var present = new LinkedHashSet<String>();
        for (var input : inputs) {
            var field = path + input.name();
            Object raw = given.get(input.name());
            if (raw != null) {
                present.add(input.name());
            } else if (input.required()) {
                faults.add(new InputFault(field, InputFault.Code.MISSING, "请填 " + field + "（" + asked(input) + "）"));
            }
            var source = raw == null ? whenOmitted(input) : raw;
            var value = source == null ? null : value(field, input, source);
            if (value != null) {
                values.put(input.name(), value);
            }
        }
        return new RuleInputs(values, present);
    }

    private static @Nullable Object whenOmitted(Input input) {
        var defaultValue = input.defaultValue();
        return input.kind() == InputKind.BOOL && defaultValue != null ? Boolean.valueOf(defaultValue) : defaultValue;
    }

    private void refuseUnknown(String path, List<Input> inputs, Map<?, ?> given) {
        for (var key : given.keySet()) {
            if (inputs.stream().noneMatch(input -> input.name().equals(key))) {
                var known = inputs.stream().map(Input::name).collect(Collectors.joining("、"));
                faults.add(
                        new InputFault(path + key, InputFault.Code.UNKNOWN, "没有 " + path + key + " 这一项；可填的是：" + known));
            }
        }
    }

    private static String asked(Input input) {
        return input.choices().isEmpty() ? input.label() : input.label() + "：" + choices(input);
    }

    private static String choices(Input input) {
        return input.choices().stream().map(Choice::code).collect(Collectors.joining("、"));
    }

    private @Nullable Object value(String field, Input input, Object raw) {
        if (input.kind() == InputKind.GROUP) {
            if (raw instanceof Map<?, ?> group) {
                return readGroup(field + ".", input.fields(), group);
            }
            faults.add(new InputFault(field, InputFault.Code.WRONG_TYPE, field + " 须为对象，或 null 表示没有"));
            return null;
        }
        try {
            var value = InputValues.read(input, raw);
            requireChoice(field, input, value);
            return value;
        } catch (Unreadable unreadable) {
            faults.add(new InputFault(field, unreadable.code(), field + "（" + input.label() + "）" + unreadable.says()));
            return null;
        }
    }

    private void requireChoice(String field, Input input, Object value) {
        var text = value.toString();
        if (!input.choices().isEmpty()
                && input.choices().stream().noneMatch(choice -> choice.code().equals(text))) {
            faults.add(new InputFault(
                    field, InputFault.Code.NOT_A_CHOICE, field + " 没有“" + text + "”；可选：" + choices(input)));
        }
    }
}
