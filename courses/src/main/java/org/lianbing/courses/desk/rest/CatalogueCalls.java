package org.lianbing.courses.desk.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.wire.Fault;
import org.lianbing.courses.wire.Malformed;
import org.lianbing.courses.wire.NotFound;
import org.lianbing.courses.wire.Page;
import org.lianbing.courses.wire.Range;
import org.lianbing.sandbox.FieldType;
import org.lianbing.sandbox.Guide;
import org.lianbing.sandbox.OperationType;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.UnknownName;
import org.lianbing.sandbox.value.CodeRow;
import org.lianbing.sandbox.value.CodeTables;
import org.lianbing.sandbox.value.IdentifierKinds;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What can be done at all: operations, code tables, identifiers. */
@Tag(name = "catalogue", description = "业务事项、码表与号码")
@RestController
@RequestMapping("/api/v1")
class CatalogueCalls {
    private final Replica replica;

    CatalogueCalls(Replica replica) {
        this.replica = replica;
    }

    record Line(
            String code,
            String title,
            String english,
            String domain,
            String domainName,
            String flow,
            List<String> posts,
            String law) {}

    record Field(
            String name,
            String label,
            String type,
            String kind,
            boolean required,
            boolean computed,
            @Nullable String codeTable,
            @Nullable List<Option> choices,
            @Nullable List<Field> columns,
            @Nullable String papers,
            Limits limits) {
        static Field of(FieldType type) {
            return new Field(
                    type.name(),
                    type.label(),
                    type.notation(),
                    type.kind().name().toLowerCase(Locale.ROOT),
                    type.required(),
                    type.computed(),
                    type.codeTable(),
                    type.choices().isEmpty()
                            ? null
                            : type.choices().stream().map(Option::of).toList(),
                    type.columns().isEmpty()
                            ? null
                            : type.columns().stream().map(Field::of).toList(),
                    type.papers(),
                    Limits.of(type));
        }
    }

    /** What fits into a field: so many characters, or so many digits with so many of them after the point. */
    record Limits(
            @Nullable Integer maxLength,
            @Nullable Integer precision,
            @Nullable Integer scale) {
        private static final Pattern NUMBER = Pattern.compile("N\\((\\d+),(\\d+)\\)");

        static Limits of(FieldType type) {
            var number = NUMBER.matcher(type.notation());
            return number.matches()
                    ? new Limits(null, Integer.valueOf(number.group(1)), Integer.valueOf(number.group(2)))
                    : new Limits(type.max() == 0 ? null : type.max(), null, null);
        }
    }

    record Option(String code, String label) {
        static Option of(FieldType.Option option) {
            return new Option(option.code(), option.label());
        }
    }

    record Refusal(String code, String message, String kind, String applies) {}

    record Step(
            String action,
            String title,
            List<String> posts,
            @Nullable String when,
            List<Field> fields) {}

    record Whole(
            String code,
            String title,
            String english,
            String domain,
            String domainName,
            String flow,
            List<String> posts,
            List<String> states,
            String law,
            List<Field> fields,
            List<Refusal> refusals,
            List<String> inquiries,
            List<Step> steps,
            @Nullable Integer limitDays,
            String workflow,
            String preconditions,
            String effects,
            List<String> documents,
            List<String> typicalMistakes,
            List<String> links,
            String mark) {}

    @Operation(summary = "业务事项目录")
    @GetMapping("/operations")
    Page<Line> operations(@RequestParam(required = false) @Nullable String domain, Range range) {
        var lines = replica.catalogue().operations().stream()
                .filter(OperationType::isOffered)
                .filter(operation -> domain == null || operation.domain().code().equals(domain))
                .map(CatalogueCalls::line)
                .filter(line -> line.code().contains(range.q()) || line.title().contains(range.q()))
                .toList();
        return Page.of(lines, range);
    }

    @Operation(summary = "一项业务：字段、拒绝、流程")
    @GetMapping("/operations/{code}")
    Whole operation(@PathVariable String code) {
        try {
            return whole(replica.catalogue().operation(code));
        } catch (UnknownName unknown) {
            throw new NotFound("operation_not_found", code);
        }
    }

    record Row(
            String code,
            String name,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String mark) {}

    @Operation(summary = "码表：代码、名称与有效期")
    @GetMapping("/code-tables/{name}")
    Page<Row> codeTable(@PathVariable String name, Range range) {
        if (!CodeTables.names().contains(name)) {
            throw new NotFound("code_table_not_found", name, String.join("、", CodeTables.names()));
        }
        var rows = CodeTables.named(name).rows().stream()
                .filter(row -> row.code().contains(range.q()) || row.name().contains(range.q()))
                .map(CatalogueCalls::row)
                .toList();
        return Page.of(rows, range);
    }

    record Asked(@Nullable String value) {}

    record Checked(boolean valid, String message) {}

    @Operation(summary = "号码校验")
    @PostMapping("/identifiers/{kind}/check")
    Checked check(@PathVariable String kind, @RequestBody Asked asked) {
        if (asked.value() == null) {
            throw new Malformed(Fault.of("value", "required"));
        }
        try {
            var verdict = IdentifierKinds.check(kind, asked.value());
            return new Checked(verdict.valid(), verdict.message() == null ? "" : verdict.message());
        } catch (IllegalArgumentException unknown) {
            throw new NotFound("identifier_kind_not_found", kind);
        }
    }

    private static Row row(CodeRow row) {
        return new Row(
                row.code(), row.name(), row.validity().from(), row.validity().to(), row.mark());
    }

    private static Line line(OperationType type) {
        return new Line(
                type.code(),
                type.title(),
                type.guide().english(),
                type.domain().code(),
                type.domain().name(),
                type.flow().code(),
                codes(type.posts()),
                type.law());
    }

    private Whole whole(OperationType type) {
        var guide = type.guide();
        return new Whole(
                type.code(),
                type.title(),
                guide.english(),
                type.domain().code(),
                type.domain().name(),
                type.flow().code(),
                codes(type.posts()),
                type.states().stream().map(state -> state.code()).toList(),
                type.law(),
                type.fields().stream().map(Field::of).toList(),
                type.reasons().stream()
                        .map(reason -> new Refusal(
                                reason.code(), reason.message(), lower(reason.kind()), lower(reason.applies())))
                        .toList(),
                type.inquiries(),
                guide.steps().stream().map(step -> step(type, step)).toList(),
                guide.limitDays(),
                guide.workflow(),
                guide.preconditions(),
                guide.effects(),
                guide.documents(),
                guide.mistakes(),
                guide.links(),
                guide.mark());
    }

    private Step step(OperationType type, Guide.FlowStep step) {
        var fields = replica.catalogue().stepFields(type.code(), step.action());
        return new Step(
                step.action().code(),
                step.action().label(),
                codes(step.posts()),
                step.when(),
                fields.stream().map(Field::of).toList());
    }

    private static List<String> codes(List<Post> posts) {
        return posts.stream().map(Post::code).toList();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
