package org.lianbing.scenarios;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.value.Money;
import org.lianbing.scenarios.paper.Sheet;
import org.lianbing.scenarios.reference.Surroundings;
import org.lianbing.scenarios.reference.Template;
import org.lianbing.scenarios.reference.Template.Fields;
import org.lianbing.scenarios.reference.Typed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Draws the figures of a variant and fills them into papers and dialogue. */
final class Draw {
    /** So many draws may break a relation before the scenario counts as impossible. */
    private static final int MOST_DRAWS = 500;

    private static final List<String> PAPER_FIELDS = List.of("id", "title", "owner", "handed", "available", "says");

    private final Scenario scenario;
    private final long seed;
    private final Map<String, JsonNode> values = new LinkedHashMap<>();
    private final List<Paper> papers = new ArrayList<>();

    private Draw(Scenario scenario, long seed) {
        this.scenario = scenario;
        this.seed = seed;
    }

    static Variant of(Scenario scenario, long seed) {
        Always broken = null;
        for (int nth = 0; nth < MOST_DRAWS; nth++) {
            var draw = new Draw(scenario, seed);
            draw.parameters(nth);
            broken = draw.broken();
            if (broken == null) {
                return draw.variant();
            }
            if (seed == 0) {
                break;
            }
        }
        throw new BrokenScenario(
                broken == null ? new Place(scenario.folder(), 0) : broken.at(),
                "变式 " + seed + " 总不满足：" + (broken == null ? "" : broken.title()));
    }

    private Surroundings here() {
        return new Surroundings(values, papers, null);
    }

    private void parameters(int nth) {
        values.put("today", text(scenario.setting().today().toString()));
        for (var parameter : scenario.parameters()) {
            var dice = new Dice(scenario.id() + "/" + parameter.name(), seed, nth);
            values.put(parameter.name(), value(parameter, dice));
        }
        var persona = scenario.script().persona().in(here());
        values.put("persona", persona);
        if (persona.hasNonNull("taxpayer_id")) {
            values.put("taxpayer", persona.get("taxpayer_id"));
        }
    }

    private JsonNode value(Parameter parameter, Dice dice) {
        var isBase = seed == 0;
        return switch (parameter) {
            case Parameter.Same same -> same.value().in(here());
            case Parameter.WholeNumber whole ->
                JsonNodeFactory.instance.numberNode(
                        isBase
                                ? whole.base()
                                : whole.from()
                                        + whole.step() * dice.below((whole.to() - whole.from()) / whole.step() + 1));
            case Parameter.Amount amount -> text(isBase ? new Money(amount.base()).toString() : drawn(amount, dice));
            case Parameter.OneOf oneOf ->
                oneOf.options()
                        .get(isBase ? 0 : dice.below(oneOf.options().size()))
                        .in(here());
            case Parameter.Derived derived -> derived.derivation().in(here());
        };
    }

    private static String drawn(Parameter.Amount amount, Dice dice) {
        var steps = amount.to()
                .subtract(amount.from())
                .divideToIntegralValue(amount.step())
                .intValueExact();
        return new Money(amount.from().add(amount.step().multiply(BigDecimal.valueOf(dice.below(steps + 1)))))
                .toString();
    }

    private @Nullable Always broken() {
        for (var always : scenario.always()) {
            var left = always.left().text(here());
            var right = always.right().text(here());
            if (!always.relation().holds(compare(left, right))) {
                return always;
            }
        }
        return null;
    }

    private static int compare(String left, String right) {
        try {
            return new BigDecimal(left).compareTo(new BigDecimal(right));
        } catch (NumberFormatException notNumbers) {
            return left.compareTo(right);
        }
    }

    private Variant variant() {
        var script = scenario.script();
        script.papers().forEach(template -> papers.add(paper(template)));
        Map<String, String> answers = new LinkedHashMap<>();
        script.answers().forEach((question, answer) -> answers.put(question, answer.text(here())));
        return new Variant(
                scenario.id(),
                scenario.version(),
                seed,
                values,
                scenario.statement().text(here()),
                Typed.read(script.persona(), script.persona().in(here()), Persona.class),
                List.copyOf(papers),
                Typed.read(script.dialogue(), script.dialogue().in(here()), Dialogue.class),
                answers,
                scenario.world().in(here()));
    }

    /** What is written beside a paper's own fields is taken off; the rest is the sheet. */
    private Paper paper(Template template) {
        var sheet = (ObjectNode) template.in(here());
        var json = JsonNodeFactory.instance.objectNode();
        for (var name : PAPER_FIELDS) {
            if (sheet.has(name)) {
                json.set(name.equals("available") ? "from" : name, sheet.remove(name));
            }
        }
        json.set("sheet", sheet);
        var written = template instanceof Fields fields ? fields.fields() : Map.<String, Template>of();
        Map<String, Template> moved = new LinkedHashMap<>(written);
        moved.put("sheet", template);
        if (!json.has("title")) {
            json.put(
                    "title",
                    Typed.read(template, wrapped(sheet), Heading.class).sheet().heading());
        }
        return Typed.read(new Fields(template.at(), moved), json, Paper.class);
    }

    private static ObjectNode wrapped(ObjectNode sheet) {
        var json = JsonNodeFactory.instance.objectNode();
        json.set("sheet", sheet);
        return json;
    }

    private static JsonNode text(String words) {
        return JsonNodeFactory.instance.stringNode(words);
    }

    /** A sheet alone, to ask it for its heading. */
    private record Heading(Sheet sheet) {}
}
