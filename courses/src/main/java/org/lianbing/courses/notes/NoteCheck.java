package org.lianbing.courses.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.lianbing.courses.wire.Fault;
import org.lianbing.courses.wire.Malformed;
import org.springframework.stereotype.Component;

/** Tidies what was typed and finds everything that is wrong with it at once. */
@Component
class NoteCheck {
    static final int LONGEST_TITLE = 120;
    static final int LONGEST_BODY = 20_000;
    static final int LONGEST_CLAUSE = 400;
    static final int LONGEST_NAME = 80;
    static final int MOST_NAMES = 30;

    private final KnownNames known;

    NoteCheck(KnownNames known) {
        this.known = known;
    }

    /** @throws Malformed naming each field at fault */
    NoteText checked(NoteText given) {
        var text = tidy(given);
        var faults = new ArrayList<Fault>();
        length("title", text.title(), 1, LONGEST_TITLE, faults);
        length("body", text.body(), 1, LONGEST_BODY, faults);
        length("clause", text.clause(), 0, LONGEST_CLAUSE, faults);
        if (text.domain().isEmpty()) {
            faults.add(Fault.of("domain", "required"));
        } else if (!KnownNames.DOMAINS.contains(text.domain())) {
            faults.add(Fault.of("domain", "unknown_domain", cut(text.domain())));
        }
        names("operations", text.operations(), known::operation, "unknown_operation", faults);
        names("refusals", text.refusals(), known::refusal, "unknown_refusal", faults);
        names("fields", text.fields(), name -> true, "", faults);
        names("documents", text.documents(), name -> true, "", faults);
        names("tags", text.tags(), name -> true, "", faults);
        if (!faults.isEmpty()) {
            throw new Malformed(faults);
        }
        return text;
    }

    private static void length(String field, String text, int least, int most, List<Fault> faults) {
        if (text.length() < least) {
            faults.add(Fault.of(field, "required"));
        } else if (text.length() > most) {
            faults.add(Fault.of(field, "too_long", most));
        }
    }

    private static void names(
            String field, List<String> names, Predicate<String> known, String unknown, List<Fault> faults) {
        if (names.size() > MOST_NAMES) {
            faults.add(Fault.of(field, "too_many", MOST_NAMES));
            return;
        }
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            var place = field + "[" + i + "]";
            if (name.length() > LONGEST_NAME) {
                faults.add(Fault.of(place, "too_long", LONGEST_NAME));
            } else if (!known.test(name)) {
                faults.add(Fault.of(place, unknown, name));
            }
        }
    }

    private static NoteText tidy(NoteText text) {
        UnaryOperator<String> code = name -> line(name).toUpperCase(Locale.ROOT);
        return new NoteText(
                line(text.title()),
                printable(text.body()).strip(),
                code.apply(text.domain()),
                each(text.operations(), code),
                each(text.refusals(), code),
                each(text.fields(), NoteCheck::line),
                each(text.documents(), NoteCheck::line),
                each(text.tags(), NoteCheck::line),
                text.verifiedOn(),
                text.mark(),
                line(text.clause()),
                text.state());
    }

    private static List<String> each(List<String> names, UnaryOperator<String> change) {
        return names.stream()
                .map(change)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** Without control characters, which PostgreSQL would not take. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
    }

    private static String line(String text) {
        return printable(text).replaceAll("\\s+", " ").strip();
    }

    private static String cut(String text) {
        return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text;
    }
}
