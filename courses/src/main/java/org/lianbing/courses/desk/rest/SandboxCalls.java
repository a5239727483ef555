package org.lianbing.courses.desk.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.desk.Access;
import org.lianbing.courses.desk.Problems;
import org.lianbing.courses.desk.SandboxFile;
import org.lianbing.courses.desk.Sandboxes;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wire.Fault;
import org.lianbing.courses.wire.Malformed;
import org.lianbing.courses.wire.Page;
import org.lianbing.courses.wire.Range;
import org.lianbing.sandbox.Baseline;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sandboxes: open and copy. */
@Tag(name = "sandboxes", description = "沙箱与业务办理")
@RestController
@RequestMapping("/api/v1/sandboxes")
class SandboxCalls {
    private final Sandboxes sandboxes;
    private final Access access;

    SandboxCalls(Sandboxes sandboxes, Access access) {
        this.sandboxes = sandboxes;
        this.access = access;
    }

    record Wish(@Nullable String baseline, @Nullable LocalDate today) {}

    record Opened(
            String id,
            String baseline,
            LocalDate today,
            int entry,
            @Nullable String forkedOf) {}

    record Copy(@Nullable Integer atEntry) {}

    @Operation(summary = "开一个自由练习沙箱")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Opened open(@RequestBody Wish wish, @AuthenticationPrincipal SignedIn person) {
        var baseline = required("baseline", wish.baseline());
        var known = sandboxes.replica().baselines().stream()
                .filter(candidate -> candidate.id().equals(baseline))
                .findFirst()
                .orElseThrow(() -> new Malformed(Fault.of(
                        "baseline",
                        "unknown_baseline",
                        baseline,
                        sandboxes.replica().baselines().stream()
                                .map(Baseline::id)
                                .collect(Collectors.joining("、")))));
        var today = wish.today() == null ? known.openingDay() : wish.today();
        return opened(Problems.translating(() -> sandboxes.practise(person.accountId(), baseline, today)));
    }

    @Operation(summary = "我的沙箱")
    @GetMapping
    Page<Opened> mine(@AuthenticationPrincipal SignedIn person, Range range) {
        var files = sandboxes.of(person.accountId(), range.limit(), range.offset());
        return new Page<>(files.stream().map(this::opened).toList(), sandboxes.count(person.accountId()));
    }

    @Operation(summary = "一个沙箱")
    @GetMapping("/{id}")
    Opened one(@PathVariable String id, @AuthenticationPrincipal SignedIn person) {
        return opened(access.toRead(person, id));
    }

    @Operation(summary = "复制一份")
    @PostMapping("/{id}/fork")
    @ResponseStatus(HttpStatus.CREATED)
    Opened fork(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable Copy copy,
            @AuthenticationPrincipal SignedIn person) {
        access.toFork(person, id);
        var at = copy == null ? null : copy.atEntry();
        var size = sandboxes.sandbox(id).size();
        if (at != null && (at < 1 || at > size)) {
            throw new Malformed(Fault.of("at_entry", "out_of_range", 1, size));
        }
        return opened(sandboxes.fork(person.accountId(), id, at));
    }

    private Opened opened(SandboxFile file) {
        var sandbox = sandboxes.sandbox(file.id());
        return new Opened(file.id(), file.baseline(), sandbox.ledger().today(), sandbox.size(), file.forkedOf());
    }

    private static String required(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new Malformed(Fault.of(field, "required"));
        }
        return value;
    }
}
