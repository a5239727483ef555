package org.lianbing.scenarios.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lianbing.sandbox.law.LawRules;
import org.lianbing.sandbox.law.UnknownRule;
import org.lianbing.sandbox.law.dated.NoLawAt;
import org.lianbing.sandbox.law.rule.Input;
import org.lianbing.sandbox.law.rule.InputKind;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.Output;
import org.lianbing.sandbox.law.rule.RuleInputFaults;
import org.lianbing.scenarios.BrokenScenario;
import org.lianbing.scenarios.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks a figure up in a rule of the law. */
final class LawLook {
    /** Names the day a rule is judged by; without it, the business date. */
    private static final String ON = "on";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LawLook() {}

    /** @throws BrokenScenario if there is no such rule, output or input */
    static void check(Reference.OfLaw reference, Place at) {
        var rule = rule(reference, at);
        var outputs = rule.outputs().stream().map(Output::name).toList();
        if (!outputs.contains(reference.output())) {
            throw new BrokenScenario(
                    at, rule.id() + " 没有输出 " + reference.output() + "，可用：" + String.join("、", outputs));
        }
        var inputs = rule.inputs().stream().map(Input::name).toList();
        for (var name : reference.inputs().keySet()) {
            if (!inputs.contains(name) && !name.equals(ON)) {
                throw new BrokenScenario(at, rule.id() + " 没有输入 " + name + "，可用：" + String.join("、", inputs));
            }
        }
    }

    static JsonNode of(Reference.OfLaw reference, Surroundings surroundings, Place at) {
        var rule = rule(reference, at);
        Map<String, Object> given = new LinkedHashMap<>();
        var on = surroundings.values().containsKey("today")
                ? surroundings.values().get("today").asString()
                : "";
        for (var input : reference.inputs().entrySet()) {
            var text = input.getValue().text(surroundings);
            if (input.getKey().equals(ON)) {
                on = text;
            } else {
                given.put(input.getKey(), loose(rule, input.getKey(), text));
            }
        }
        try {
            return JSON.valueToTree(
                    rule.apply(given, LocalDate.parse(on)).outputs().get(reference.output()));
        } catch (RuleInputFaults | NoLawAt wrong) {
            throw new BrokenScenario(at, rule.id() + "：" + wrong.getMessage());
        }
    }

    private static LawRule rule(Reference.OfLaw reference, Place at) {
        try {
            return LawRules.named(reference.rule());
        } catch (UnknownRule unknown) {
            throw new BrokenScenario(at, "没有规则 " + unknown.id() + "，可用：" + String.join("、", unknown.known()));
        }
    }

    private static Object loose(LawRule rule, String name, String text) {
        var kind = rule.inputs().stream()
                .filter(input -> input.name().equals(name))
                .map(Input::kind)
                .findFirst()
                .orElse(InputKind.TEXT);
        return switch (kind) {
            case MONEY, RATE, NUMBER, INTEGER -> new BigDecimal(text);
            case BOOL -> text.equals("true");
            case DATE, TEXT, PAIR, INTEGERS, YEARLY, GROUP -> text;
        };
    }
}
