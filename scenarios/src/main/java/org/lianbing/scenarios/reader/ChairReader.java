package org.lianbing.scenarios.reader;

import java.util.Locale;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.Catalogue;
import org.lianbing.sandbox.Officer;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.UnknownName;
import org.lianbing.sandbox.value.TaxAuthority;
import org.lianbing.scenarios.Chair;
import org.lianbing.scenarios.Chair.Duty;

/** Reads the cast. */
final class ChairReader {
    private final Catalogue catalogue;

    ChairReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Chair chair(Yaml yaml) {
        yaml.only("id", "name", "authority", "posts", "chair", "duties");
        var isOpen =
                switch (yaml.text("chair", "colleague")) {
                    case "open" -> true;
                    case "colleague" -> false;
                    default -> throw yaml.get("chair").fault("chair 可用：open、colleague");
                };
        return new Chair(
                new Officer(
                        yaml.text("id"),
                        yaml.text("name"),
                        authority(yaml.get("authority")),
                        yaml.each("posts", post -> post.oneOf(Post::code, Post.values()))),
                isOpen,
                yaml.each("duties", this::duty));
    }

    private static TaxAuthority authority(Yaml yaml) {
        try {
            return TaxAuthority.of(yaml.text());
        } catch (IllegalArgumentException wrong) {
            throw yaml.fault(String.valueOf(wrong.getMessage()));
        }
    }

    private Duty duty(Yaml yaml) {
        yaml.only("of", "step", "does", "times", "after_days", "form");
        var step = action(yaml.get("step"));
        var action = yaml.has("does") ? action(yaml.get("does")) : step;
        try {
            var form = ActReader.form(yaml, catalogue.stepFields(yaml.text("of"), action));
            return new Duty(
                    yaml.at(),
                    yaml.text("of"),
                    step,
                    action,
                    yaml.number("times", 0),
                    yaml.number("after_days", 0),
                    form);
        } catch (UnknownName unknown) {
            throw yaml.fault("没有业务事项 " + yaml.text("of"));
        }
    }

    private static Action action(Yaml yaml) {
        return yaml.oneOf(candidate -> candidate.name().toLowerCase(Locale.ROOT), Action.values());
    }
}
