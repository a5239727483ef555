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
    private final List<Standing> standing;

    /** An event that nothing later undid; its JSON is made when first looked at, and read by many ever after. */
    static final class Standing {
        private final Event event;
        private final Entry entry;
        private final Replica replica;
        private volatile @Nullable JsonNode json;

        private Standing(Event event, Entry entry, Replica replica) {
            this.event = event;
            this.entry = entry;
            this.replica = replica;
        }

        Event event() {
            return event;
        }

        Entry entry() {
            return entry;
        }

        /** A field by its path, such as {@code content.份数}; missing where there is none. */
        JsonNode field(String path) {
            var made = json;
            if (made == null) {
                made = replica.eventOf(event);
                json = made;
            }
            return Journal.at(made, path);
        }
    }

    Events(Replica replica, List<Entry> entries) {
        List<Standing> found = new ArrayList<>();
        for (var entry : entries) {
            for (var event : entry.events()) {
                found.removeIf(earlier -> event.undoes(earlier.event()));
                found.add(new Standing(event, entry, replica));
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
                        .allMatch(wanted -> same(candidate.field(wanted.getKey()), wanted.getValue()));
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
