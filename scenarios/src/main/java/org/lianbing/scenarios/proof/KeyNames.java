package org.lianbing.scenarios.proof;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.scenarios.BrokenScenario;
import org.lianbing.scenarios.Check;
import org.lianbing.scenarios.Place;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.ScenarioFault;
import org.lianbing.scenarios.Variant;
import org.lianbing.scenarios.reference.Surroundings;
import tools.jackson.databind.JsonNode;

/** Whether the events, fields and look-ups that checks compare are there in what the experts did. */
record KeyNames(Replica replica, Scenario scenario, Variant base, List<Sandbox> experts) {

    List<ScenarioFault> faults() {
        List<ScenarioFault> faults = new ArrayList<>();
        scenario.marks().forEach(mark -> mark.parts().forEach(part -> add(faults, part.at(), part.check())));
        scenario.caps().forEach(cap -> add(faults, cap.at(), cap.check()));
        return faults;
    }

    private void add(List<ScenarioFault> faults, Place at, Check check) {
        var says =
                switch (check) {
                    case Check.EventLike event -> event(event);
                    case Check.StateLike state -> state(state);
                    case Check.Happened happened -> null;
                    case Check.Before before -> null;
                    case Check.Never never -> null;
                    case Check.AtMost atMost -> null;
                    case Check.AnsweredRight answered -> null;
                    case Check.Within within -> null;
                };
        if (says != null) {
            faults.add(ScenarioFault.at(at, says));
        }
    }

    private @Nullable String event(Check.EventLike check) {
        var found = experts.stream()
                .flatMap(expert -> expert.entries().stream()
                        .filter(entry -> !entry.isGiven())
                        .map(Entry::events)
                        .flatMap(List::stream)
                        .filter(event -> event.getClass().getSimpleName().equals(check.event()))
                        .map(event -> meant(event, check, base.on(expert.ledger()))))
                .flatMap(List::stream)
                .toList();
        if (found.isEmpty()) {
            return "专家过程里没有事件 " + check.event() + (check.where().isEmpty() ? "" : "（或不合 where 的条件）");
        }
        return check.fields().stream()
                .filter(field ->
                        found.stream().allMatch(event -> at(event, field).isMissingNode()))
                .findFirst()
                .map(field -> "事件 " + check.event() + " 没有栏目 " + field + "，可用："
                        + String.join("、", found.getFirst().propertyNames()))
                .orElse(null);
    }

    /** The event as JSON if it is the one that is meant, otherwise nothing. */
    private List<JsonNode> meant(Event event, Check.EventLike check, Surroundings surroundings) {
        var json = replica.eventOf(event);
        var fits = check.where().entrySet().stream()
                .allMatch(wanted -> at(json, wanted.getKey())
                        .asString("")
                        .equals(wanted.getValue().text(surroundings)));
        return fits ? List.of(json) : List.of();
    }

    /** What stands at a path such as {@code taxpayer.finance.name}. */
    private static JsonNode at(JsonNode json, String path) {
        var node = json;
        for (var name : path.split("\\.")) {
            node = node.path(name);
        }
        return node;
    }

    private @Nullable String state(Check.StateLike check) {
        String says = null;
        for (var expert : experts) {
            try {
                check.look().in(base.on(expert.ledger()));
                return null;
            } catch (BrokenScenario nowhere) {
                says = nowhere.faults().getFirst().message();
            }
        }
        return says;
    }
}
