package org.lianbing.grader.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Replica;
import tools.jackson.databind.JsonNode;

/** The events of a journal that still stand, with the entries that hold them. */
final class Events {
    private final Replica replica;
    private final List<Standing> standing;

    /** An event that nothing later undid. */
    record Standing(Event event, Entry entry) {}

    Events(Replica replica, List<Entry> entries) {
        this.replica = replica;
        List<Standing> found = new ArrayList<>();
        for (var entry : entries) {
            for (var event : entry.events()) {
                found.removeIf(earlier -> event.undoes(earlier.event()));
                found.add(new Standing(event, entry));
            }
        }
        this.standing = List.copyOf(found);
    }

    /** The last standing event of a type whose fields have these values. */
    Optional<Standing> last(String type, Map<String, JsonNode> where) {
        return standing.reversed().stream()
                .filter(candidate -> isOf(candidate, type, where))
                .findFirst();
    }

    /** The last standing event of the type and business key of another, within the same conditions. */
    Optional<Standing> counterpart(Standing other, String type, Map<String, JsonNode> where) {
        return standing.reversed().stream()
                .filter(candidate -> isOf(candidate, type, where))
                .filter(candidate ->
                        candidate.event().key().equals(other.event().key()))
                .findFirst();
    }

    private boolean isOf(Standing candidate, String type, Map<String, JsonNode> where) {
        return candidate.event().getClass().getSimpleName().equals(type)
                && where.entrySet().stream()
                        .allMatch(wanted -> same(field(candidate, wanted.getKey()), wanted.getValue()));
    }

    /** A field of an event by its path, such as {@code content.份数}; missing where there is none. */
    JsonNode field(Standing candidate, String path) {
        return Journal.at(replica.eventOf(candidate.event()), path);
    }

    /** Amounts and codes are compared as text, so that {@code 25} and {@code "25"} are the same. */
    static boolean same(JsonNode one, JsonNode other) {
        var text = text(one);
        return one.equals(other) || (text != null && text.equals(text(other)));
    }

    static @Nullable String text(JsonNode node) {
        return node.isValueNode() && !node.isMissingNode() ? node.asString() : null;
    }
}
