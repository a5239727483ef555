package org.lianbing.scenarios.reference;

import java.util.List;
import java.util.Map;
import org.lianbing.scenarios.BrokenScenario;
import org.lianbing.scenarios.Paper;
import org.lianbing.scenarios.Place;
import org.lianbing.scenarios.reference.Template.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A look-up, written in braces. There are four, and no arithmetic:
 *
 * <pre>
 * {qty}  {buyer.id_no}                               a parameter, or a field of one; persona and today are such too
 * {paper:licence.reg_capital}                        a field of a paper
 * {law:R-VAT-GEN.l34_due(output={out}, input=34000)} an output of a law rule; on=2015-09-30 judges by that day
 * {ledger:levy({taxpayer}, 10101, 2015-09).balance}  a field of a named look-up in the ledger of that moment
 * </pre>
 *
 * Arguments are texts, in which references stand in braces again. A literal brace is written twice.
 */
public sealed interface Reference {
    /** @throws BrokenScenario naming the place and what there is instead, if it leads nowhere */
    JsonNode in(Surroundings surroundings, Place at);

    /** A parameter, or what lies below it. */
    record Named(List<String> path) implements Reference {
        @Override
        public JsonNode in(Surroundings surroundings, Place at) {
            var node = surroundings.values().get(path.getFirst());
            if (node == null) {
                throw new BrokenScenario(
                        at,
                        "没有参数 " + path.getFirst() + "，此处可用："
                                + String.join("、", surroundings.values().keySet()));
            }
            for (var name : path.subList(1, path.size())) {
                var below = node.get(name);
                if (below == null) {
                    throw new BrokenScenario(
                            at,
                            String.join(".", path) + " 中没有 " + name + "，可用：" + String.join("、", node.propertyNames()));
                }
                node = below;
            }
            return node;
        }
    }

    /** A field of a paper. */
    record OfPaper(String paper, String field) implements Reference {
        @Override
        public JsonNode in(Surroundings surroundings, Place at) {
            var found = surroundings.papers().stream()
                    .filter(candidate -> candidate.id().equals(paper))
                    .findFirst()
                    .orElseThrow(() -> new BrokenScenario(at, "没有资料 " + paper + "，此处可用：" + ids(surroundings.papers())));
            return found.field(field)
                    .<JsonNode>map(JsonNodeFactory.instance::stringNode)
                    .orElseThrow(
                            () -> new BrokenScenario(at, "资料 " + paper + " 没有栏目 " + field + "，可用：" + fields(found)));
        }

        private static String ids(List<Paper> papers) {
            return String.join("、", papers.stream().map(Paper::id).toList());
        }

        private static String fields(Paper paper) {
            return String.join(
                    "、",
                    paper.sheet().fields().stream().map(field -> field.name()).toList());
        }
    }

    /** An output of a law rule. */
    record OfLaw(String rule, String output, Map<String, Words> inputs) implements Reference {
        @Override
        public JsonNode in(Surroundings surroundings, Place at) {
            return LawLook.of(this, surroundings, at);
        }
    }

    /** A field of a named look-up in the ledger. */
    record OfLedger(LedgerLook look, List<Words> arguments, String field) implements Reference {
        @Override
        public JsonNode in(Surroundings surroundings, Place at) {
            var ledger = surroundings.ledger();
            if (ledger == null) {
                throw new BrokenScenario(at, "此处还没有台账，不能引用 ledger:" + look.code());
            }
            var given =
                    arguments.stream().map(words -> words.text(surroundings)).toList();
            return look.field(ledger, given, field, at);
        }
    }
}
