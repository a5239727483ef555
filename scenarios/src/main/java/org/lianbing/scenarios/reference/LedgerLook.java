package org.lianbing.scenarios.reference;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.value.Money;
import org.lianbing.scenarios.BrokenScenario;
import org.lianbing.scenarios.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A named look-up in the ledger: what it asks for and what it answers.
 *
 * @param parameters in words, in order
 * @param fields what may follow the dot
 * @param isOpen whether further fields depend on what is found, such as the figures of a return
 */
public record LedgerLook(String code, List<String> parameters, List<String> fields, boolean isOpen, Finder finder) {

    /** Looks something up; null if it is not there. */
    @FunctionalInterface
    interface Finder {
        @Nullable
        Map<String, ? extends @Nullable Object> find(Ledger ledger, List<String> arguments);
    }

    static LedgerLook of(String code, String parameters, String fields, Finder finder) {
        return new LedgerLook(
                code,
                parameters.isEmpty() ? List.of() : List.of(parameters.split(" ")),
                List.of(fields.split(" ")),
                false,
                finder);
    }

    LedgerLook andMore() {
        return new LedgerLook(code, parameters, fields, true, finder);
    }

    public static List<LedgerLook> all() {
        return Stream.of(TaxpayerLooks.all(), InvoiceLooks.all(), MoneyLooks.all(), OfficeLooks.all())
                .flatMap(List::stream)
                .toList();
    }

    static LedgerLook named(String code, Place at) {
        return all().stream()
                .filter(look -> look.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new BrokenScenario(
                        at,
                        "没有台账查询 " + code + "，可用："
                                + String.join(
                                        "、",
                                        all().stream().map(LedgerLook::code).toList())));
    }

    void check(int given, String field, Place at) {
        if (given != parameters.size()) {
            throw new BrokenScenario(
                    at,
                    "ledger:" + code + " 应带 " + parameters.size() + " 个参数（" + String.join("、", parameters) + "），现有 "
                            + given + " 个");
        }
        if (!isOpen && !fields.contains(field)) {
            throw noField(field, at);
        }
    }

    JsonNode field(Ledger ledger, List<String> arguments, String field, Place at) {
        Map<String, ?> found;
        try {
            found = finder.find(ledger, arguments);
        } catch (IllegalArgumentException wrong) {
            throw new BrokenScenario(at, "ledger:" + code + "：" + wrong.getMessage());
        }
        if (found == null) {
            throw new BrokenScenario(at, "台账里没有 " + code + "(" + String.join(", ", arguments) + ")");
        }
        if (!found.containsKey(field)) {
            throw noField(field, at);
        }
        return json(found.get(field));
    }

    private BrokenScenario noField(String field, Place at) {
        return new BrokenScenario(at, "ledger:" + code + " 没有栏目 " + field + "，可用：" + String.join("、", fields));
    }

    private static JsonNode json(@Nullable Object value) {
        return switch (value) {
            case null -> JsonNodeFactory.instance.nullNode();
            case Integer number -> JsonNodeFactory.instance.numberNode(number);
            case Boolean yes -> JsonNodeFactory.instance.booleanNode(yes);
            case Money money -> JsonNodeFactory.instance.stringNode(money.toString());
            default -> JsonNodeFactory.instance.stringNode(value.toString());
        };
    }

    /** Names and values in turn. */
    static Map<String, @Nullable Object> row(@Nullable Object... pairs) {
        var row = new java.util.LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            row.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return row;
    }
}
