package org.lianbing.courses.law.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.lianbing.courses.look.Chip;
import org.lianbing.courses.look.DataTable;
import org.lianbing.courses.look.Tone;
import org.lianbing.sandbox.law.rule.RuleVersion;

/** Versions of values with their days, source and mark; those that hold on the day stand first. */
final class VersionTable extends Div {
    private final LocalDate day;
    private final DataTable<RuleVersion> table;

    VersionTable(String caption, LocalDate day) {
        this.day = day;
        table = new DataTable<RuleVersion>(caption)
                .component("", this::state)
                .text(getTranslation("law.column.title"), RuleVersion::title)
                .text(getTranslation("law.column.value"), RuleVersion::value)
                .component(getTranslation("law.column.from"), version -> Badge.day(version.validFrom()))
                .component(getTranslation("law.column.to"), version -> Badge.day(version.validTo()))
                .text(getTranslation("law.column.source"), RuleVersion::source)
                .component(getTranslation("law.column.mark"), version -> Badge.of(version.mark()));
        add(table);
    }

    void show(List<RuleVersion> versions) {
        table.show(versions.stream()
                .sorted(Comparator.comparing((RuleVersion version) -> !holds(version)))
                .toList());
    }

    private Component state(RuleVersion version) {
        return holds(version) ? new Chip(getTranslation("law.version.valid"), Tone.GOOD) : new Span();
    }

    private boolean holds(RuleVersion version) {
        return !day.isBefore(version.validFrom()) && (version.validTo() == null || !day.isAfter(version.validTo()));
    }
}
