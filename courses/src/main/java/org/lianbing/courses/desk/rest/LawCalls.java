package org.lianbing.courses.desk.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.wire.Fault;
import org.lianbing.courses.wire.Malformed;
import org.lianbing.courses.wire.NotFound;
import org.lianbing.courses.wire.Page;
import org.lianbing.courses.wire.Range;
import org.lianbing.courses.wording.Wording;
import org.lianbing.sandbox.law.LawRules;
import org.lianbing.sandbox.law.UnknownRule;
import org.lianbing.sandbox.law.dated.NoLawAt;
import org.lianbing.sandbox.law.rule.Input;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.RuleDate;
import org.lianbing.sandbox.law.rule.RuleInputFaults;
import org.lianbing.sandbox.law.rule.RuleVersion;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The rules of the law, to be tried with one's own figures (试算). */
@Tag(name = "law", description = "规则与试算")
@RestController
@RequestMapping("/api/v1/law/rules")
class LawCalls {
    private final Wording wording;

    LawCalls(Wording wording) {
        this.wording = wording;
    }

    record Line(String rule, String title) {}

    record InputLine(
            String name,
            String label,
            String kind,
            boolean required,
            @Nullable String defaultValue,
            List<ChoiceLine> choices) {
        static InputLine of(Input input) {
            return new InputLine(
                    input.name(),
                    input.label(),
                    input.kind().name().toLowerCase(Locale.ROOT),
                    input.required(),
                    input.defaultValue(),
                    input.choices().stream()
                            .map(choice -> new ChoiceLine(choice.code(), choice.label()))
                            .toList());
        }
    }

    record ChoiceLine(String code, String label) {}

    record OutputLine(String name, String label) {}

    record VersionLine(
            LocalDate validFrom, @Nullable LocalDate validTo, String title, String value, String source, String mark) {
        static VersionLine of(RuleVersion version) {
            return new VersionLine(
                    version.validFrom(),
                    version.validTo(),
                    version.title(),
                    version.value(),
                    version.source(),
                    version.mark().label());
        }
    }

    record Whole(
            String rule,
            String title,
            List<InputLine> inputs,
            List<OutputLine> outputs,
            List<VersionLine> versions,
            List<String> sources) {}

    record Trial(
            @JsonDeserialize(using = ExactNumbers.class) @Nullable
            Map<String, @Nullable Object> inputs,

            @Nullable String date) {}

    record StepLine(String text, String clause, @Nullable String value) {}

    /** A fixed key without a value is null in the answer, not left out. */
    record Result(
            @JsonInclude(content = JsonInclude.Include.ALWAYS)
            Map<String, @Nullable Object> outputs,

            List<StepLine> steps) {}

    @Operation(summary = "全部规则")
    @GetMapping
    Page<Line> rules(Range range) {
        var lines = LawRules.all().stream()
                .map(rule -> new Line(rule.id(), rule.title()))
                .filter(line -> line.rule().contains(range.q()) || line.title().contains(range.q()))
                .toList();
        return Page.of(lines, range);
    }

    @Operation(summary = "一条规则：输入、输出、版本与出处")
    @GetMapping("/{rule}")
    Whole rule(@PathVariable String rule) {
        var found = named(rule);
        var versions = found.versions().stream().map(VersionLine::of).toList();
        return new Whole(
                found.id(),
                found.title(),
                found.inputs().stream().map(InputLine::of).toList(),
                found.outputs().stream()
                        .map(output -> new OutputLine(output.name(), output.label()))
                        .toList(),
                versions,
                versions.stream().map(VersionLine::source).distinct().toList());
    }

    @Operation(summary = "试算")
    @PostMapping("/{rule}")
    Result apply(@PathVariable String rule, @RequestBody Trial trial) {
        var found = named(rule);
        var inputs = trial.inputs() == null ? Map.<String, @Nullable Object>of() : trial.inputs();
        try {
            var worked = found.apply(inputs, date(trial.date()));
            var steps = worked.steps().stream()
                    .map(step -> new StepLine(step.text(), step.clause(), step.value()))
                    .toList();
            return new Result(worked.outputs(), steps);
        } catch (RuleInputFaults faults) {
            throw new Malformed(faults.faults().stream()
                    .map(fault -> Fault.said(
                            "inputs." + fault.field(), fault.code().name().toLowerCase(Locale.ROOT), fault.message()))
                    .toList());
        } catch (NoLawAt none) {
            throw new Malformed(Fault.said("date", "no_law_at", String.valueOf(none.getMessage())));
        }
    }

    private static LawRule named(String id) {
        try {
            return LawRules.named(id);
        } catch (UnknownRule unknown) {
            throw new NotFound("rule_not_found", id);
        }
    }

    /** A date, or a period, which counts as its last day; today when left out. */
    private LocalDate date(@Nullable String given) {
        if (given == null) {
            return LocalDate.now();
        }
        return RuleDate.read(given)
                .orElseThrow(() -> new Malformed(Fault.said("date", "wrong_type", wording.sayHere("law.day.wrong"))));
    }
}
