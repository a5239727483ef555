package org.lianbing.scenarios.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.lianbing.scenarios.Always;
import org.lianbing.scenarios.Parameter;
import org.lianbing.scenarios.reference.Derivation;

/**
 * Reads parameters. {@code qty: 30} is the same always; {@code {from, to, step, base}} a range, of whole numbers or, with
 * decimals, of amounts; {@code {one-of: […]}} a choice; {@code {difference: [a, b]}} and its like are worked out.
 */
final class ParameterReader {
    private ParameterReader() {}

    static List<Parameter> parameters(Yaml yaml) {
        List<Parameter> parameters = new ArrayList<>();
        yaml.fields().forEach((name, value) -> {
            if (!name.matches("[a-z][a-z0-9_]*")) {
                throw value.fault("参数名只能用小写字母、数字和下划线：" + name);
            }
            parameters.add(parameter(name, value));
        });
        return List.copyOf(parameters);
    }

    private static Parameter parameter(String name, Yaml value) {
        if (value.isScalar() || value.isRows()) {
            return new Parameter.Same(value.at(), name, value.template());
        }
        if (value.has("from")) {
            return range(name, value.only("from", "to", "step", "base"));
        }
        if (value.has("same")) {
            return new Parameter.Same(value.at(), name, value.only("same").template("same"));
        }
        if (value.has("one-of")) {
            return new Parameter.OneOf(value.at(), name, value.only("one-of").each("one-of", Yaml::template));
        }
        return new Parameter.Derived(value.at(), name, derivation(value));
    }

    private static Parameter range(String name, Yaml value) {
        if (value.get("from").isText()) {
            var amount = new Parameter.Amount(
                    value.at(),
                    name,
                    decimal(value, "from"),
                    decimal(value, "to"),
                    decimal(value, "step"),
                    decimal(value, "base"));
            failUnlessWithin(value, amount.base(), amount.from(), amount.to(), amount.step());
            return amount;
        }
        var whole = new Parameter.WholeNumber(
                value.at(),
                name,
                value.number("from"),
                value.number("to"),
                value.number("step", 1),
                value.number("base"));
        failUnlessWithin(
                value,
                BigDecimal.valueOf(whole.base()),
                BigDecimal.valueOf(whole.from()),
                BigDecimal.valueOf(whole.to()),
                BigDecimal.valueOf(whole.step()));
        return whole;
    }

    private static void failUnlessWithin(Yaml value, BigDecimal base, BigDecimal from, BigDecimal to, BigDecimal step) {
        if (step.signum() <= 0 || from.compareTo(to) > 0) {
            throw value.fault("范围应从小到大，步长应大于 0");
        }
        if (base.compareTo(from) < 0
                || base.compareTo(to) > 0
                || base.subtract(from).remainder(step).signum() != 0) {
            throw value.fault("base " + base.toPlainString() + " 不在范围的步上");
        }
    }

    private static BigDecimal decimal(Yaml value, String name) {
        var found = value.get(name);
        try {
            return new BigDecimal(found.text());
        } catch (NumberFormatException notNumber) {
            throw found.fault(name + " 应为金额，如 25200.00");
        }
    }

    private static Derivation derivation(Yaml value) {
        var code = value.soleName();
        for (var kind : Derivation.Kind.values()) {
            if (kind.code().equals(code)) {
                return new Derivation(value.at(), kind, value.each(code, Yaml::template));
            }
        }
        throw value.fault("没有算法 " + code + "，可用：from/to/step/base、one-of、same、"
                + String.join(
                        "、",
                        java.util.Arrays.stream(Derivation.Kind.values())
                                .map(Derivation.Kind::code)
                                .toList()));
    }

    /** A relation: {@code {title, left, is: "<=", right}}. */
    static Always always(Yaml yaml) {
        yaml.only("title", "left", "is", "right");
        return new Always(
                yaml.at(),
                yaml.text("title"),
                yaml.template("left"),
                yaml.get("is").oneOf(Always.Relation::sign, Always.Relation.values()),
                yaml.template("right"));
    }
}
