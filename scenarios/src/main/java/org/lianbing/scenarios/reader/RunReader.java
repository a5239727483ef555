package org.lianbing.scenarios.reader;

import java.util.List;
import java.util.Locale;
import org.lianbing.scenarios.Act;
import org.lianbing.scenarios.Fact;
import org.lianbing.scenarios.Later;
import org.lianbing.scenarios.Run;

/** Reads runs, what the taxpayer does later, and the facts checked by hand. */
final class RunReader {
    private RunReader() {}

    static Later later(Yaml yaml, ActReader acts) {
        var act = acts.act(yaml.without("on"));
        if (act instanceof Act.Submit submit) {
            return new Later(yaml.at(), yaml.date("on"), submit);
        }
        throw yaml.fault("later 里只能是纳税人自己办的业务事项：on、submit、form");
    }

    static List<Fact> facts(Yaml yaml) {
        return yaml.only("facts").each("facts", row -> {
            row.only("name", "worked", "source", "expected", "look", "at");
            var moment = row.has("at")
                    ? row.get("at").oneOf(one -> one.name().toLowerCase(Locale.ROOT), Fact.Moment.values())
                    : Fact.Moment.START;
            return new Fact(
                    row.at(),
                    row.text("name"),
                    row.text("worked"),
                    row.text("source", ""),
                    row.text("expected"),
                    row.template("look"),
                    moment);
        });
    }

    static Run run(Yaml yaml, String name, ActReader acts) {
        yaml.only("title", "score", "missed", "capped", "acts");
        var kind = Run.kind(name);
        var score =
                switch (kind) {
                    case EXPERT -> 100;
                    case NOTHING -> 0;
                    case MISTAKE -> yaml.number("score");
                };
        return new Run(
                name,
                yaml.text("title"),
                kind,
                yaml.each("acts", acts::act),
                score,
                yaml.texts("missed"),
                yaml.texts("capped"));
    }
}
