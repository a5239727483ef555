package org.lianbing.courses.outside.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.desk.Access;
import org.lianbing.courses.desk.Sandboxes;
import org.lianbing.courses.outside.Faults;
import org.lianbing.courses.outside.OutsideFault;
import org.lianbing.courses.outside.Partner;
import org.lianbing.courses.people.Role;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wire.Fault;
import org.lianbing.courses.wire.Malformed;
import org.lianbing.courses.wire.NotFound;
import org.lianbing.courses.wire.Page;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Faults of the outside on demand, for trainers and administrators. */
@Tag(name = "outside", description = "外部系统的模拟与故障")
@RestController
@RequestMapping("/api/v1/sandboxes/{id}/outside/faults")
@PreAuthorize("hasAnyRole('TRAINER', 'ADMIN')")
class FaultCalls {
    private static final int MOST_TIMES = 1_000;

    private final Faults faults;
    private final Sandboxes sandboxes;
    private final Access access;

    FaultCalls(Faults faults, Sandboxes sandboxes, Access access) {
        this.faults = faults;
        this.sandboxes = sandboxes;
        this.access = access;
    }

    record Wish(
            @Nullable String partner,
            @Nullable String fault,
            @Nullable Integer times) {}

    record Line(String partner, String fault, int times) {
        static Line of(Faults.Ordered ordered) {
            return new Line(ordered.partner().code(), ordered.fault().code(), ordered.times());
        }
    }

    @Operation(summary = "还会发生的故障，每个外部单位至多一种")
    @GetMapping
    Page<Line> list(@PathVariable String id, @AuthenticationPrincipal SignedIn person) {
        mustSee(id, person);
        var lines = faults.of(id).stream().map(Line::of).toList();
        return new Page<>(lines, lines.size());
    }

    @Operation(summary = "让一个外部单位接下来若干次发生故障（times 为 0 即撤销）")
    @PutMapping
    Page<Line> order(@PathVariable String id, @RequestBody Wish wish, @AuthenticationPrincipal SignedIn person) {
        mustSee(id, person);
        faults.order(id, ordered(wish));
        return list(id, person);
    }

    private void mustSee(String id, SignedIn person) {
        if (!person.has(Role.ADMIN)) {
            access.toRead(person, id);
        } else if (sandboxes.find(id).isEmpty()) {
            throw new NotFound("sandbox_not_found", id);
        }
    }

    private static Faults.Ordered ordered(Wish wish) {
        List<Fault> wrong = new ArrayList<>();
        var partner = partner(wish.partner(), wrong);
        var fault = fault(wish.fault(), wrong);
        var times = wish.times();
        if (times == null) {
            wrong.add(Fault.of("times", "required"));
        } else if (times < 0 || times > MOST_TIMES) {
            wrong.add(Fault.of("times", "out_of_range", 0, MOST_TIMES));
        }
        if (partner != null && fault != null && !fault.hits(partner)) {
            wrong.add(Fault.of("fault", "not_with_partner", partner.code()));
        }
        if (partner == null || fault == null || times == null || !wrong.isEmpty()) {
            throw new Malformed(wrong);
        }
        return new Faults.Ordered(partner, fault, times);
    }

    private static @Nullable Partner partner(@Nullable String code, List<Fault> wrong) {
        var partner = code == null ? null : Partner.of(code).orElse(null);
        if (partner == null) {
            wrong.add(Fault.of("partner", "none_of", names(Partner.values(), Partner::code)));
        }
        return partner;
    }

    private static @Nullable OutsideFault fault(@Nullable String code, List<Fault> wrong) {
        var fault = code == null ? null : OutsideFault.of(code).orElse(null);
        if (fault == null) {
            wrong.add(Fault.of("fault", "none_of", names(OutsideFault.values(), OutsideFault::code)));
        }
        return fault;
    }

    private static <T> String names(T[] values, java.util.function.Function<T, String> name) {
        return Arrays.stream(values).map(name).collect(Collectors.joining("、"));
    }
}
