package org.lianbing.sandbox.simulation;

import java.util.List;
import org.lianbing.sandbox.FieldType;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Submission;
import org.lianbing.sandbox.value.CodeTables;
import tools.jackson.databind.node.ObjectNode;

/** Makes good submissions bad, and bad ones out of nothing but the catalogue. */
final class Spoiler {
    private static final String[] RUBBISH = {
        "", " ", "-1", "0", "99999999999999999999", "2015-02-30", "甲乙丙", "null", "1e9"
    };

    private Spoiler() {}

    /** A submission with one thing about it changed. */
    static Submission spoilt(Moment now, Submission good) {
        var form = (ObjectNode) good.form().deepCopy();
        var names = List.copyOf(form.propertyNames());
        switch (now.below(6)) {
            case 0 -> now.any(names).ifPresent(form::remove);
            case 1 -> now.any(names).ifPresent(name -> form.put(name, now.one(RUBBISH)));
            case 2 -> form.put("no_such_field", 1);
            case 3 ->
                now.any(now.taxpayers())
                        .ifPresent(other -> form.put("taxpayer_id", other.id().number()));
            case 4 -> {
                return good.by(now.any(now.sandbox().cast()).orElseThrow().id());
            }
            default -> {
                return good.at(now.one(Post.values()));
            }
        }
        return new Submission(
                good.code(), good.caseNo(), good.action(), good.officer(), good.post(), form, good.seen(), good.at());
    }

    /** Any operation with every field filled by its kind alone. */
    static Submission madeUp(Moment now) {
        var operation = now.any(now.replica().catalogue().operations()).orElseThrow();
        return Submission.operation(operation.code(), filled(now, operation.fields()));
    }

    private static ObjectNode filled(Moment now, List<FieldType> fields) {
        var form = now.replica().emptyForm();
        for (var field : fields) {
            if (!field.computed() && (field.required() || now.oneIn(2))) {
                fill(now, form, field);
            }
        }
        return form;
    }

    private static void fill(Moment now, ObjectNode form, FieldType field) {
        var name = field.name();
        switch (field.kind()) {
            case TEXT -> form.put(name, "样例文字，足有二十个字那么长，好过得了最短的限");
            case IDENTIFIER ->
                form.put(
                        name,
                        name.equals("taxpayer_id")
                                ? now.any(now.taxpayers()).orElseThrow().id().number()
                                : now.one("430102197803122117", "4300151130", "00012301", "62284801430102803124"));
            case NUMBER -> form.put(name, now.below(60));
            case MONEY -> form.put(name, now.amount(100_000));
            case RATE -> form.put(name, now.one("0.17", "0.03", "0.07", "1", "2"));
            case DATE -> form.put(name, now.today().plusDays(now.below(60) - 40).toString());
            case PERIOD -> form.put(name, now.one("2015-08", "2015-09", "2015-Q3", "2015", "2016-01"));
            case YES_NO -> form.put(name, now.oneIn(2));
            case CODE ->
                form.put(
                        name,
                        now.any(CodeTables.named(String.valueOf(field.codeTable()))
                                        .selectableOn(now.today()))
                                .map(row -> row.code())
                                .orElse("00"));
            case CHOICE -> form.put(name, now.any(field.choices()).orElseThrow().code());
            case ROWS -> {
                var rows = form.putArray(name);
                for (int i = 0; i <= now.below(2); i++) {
                    if (field.columns().isEmpty()) {
                        rows.add("一行");
                    } else {
                        rows.add(filled(now, field.columns()));
                    }
                }
            }
            case ATTACHMENT -> form.putArray(name).add("A1");
        }
    }
}
