package org.lianbing.courses.admin.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.admin.OpenSignIn;
import org.lianbing.courses.admin.PasswordChange;
import org.lianbing.courses.admin.SignIns;
import org.lianbing.courses.people.Group;
import org.lianbing.courses.people.People;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wire.Fault;
import org.lianbing.courses.wire.Malformed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who am I, and a new password. */
@Tag(name = "me", description = "我")
@RestController
@RequestMapping("/api/v1/me")
class MeCalls {
    private final People people;
    private final SignIns signIns;
    private final PasswordChange passwords;

    MeCalls(People people, SignIns signIns, PasswordChange passwords) {
        this.people = people;
        this.signIns = signIns;
        this.passwords = passwords;
    }

    record Me(String login, String name, BureauLine bureau, List<String> roles, List<String> groups, String language) {}

    record BureauLine(String code, String name, String shortName) {}

    record NewPassword(@Nullable String current, @Nullable String password) {}

    @Operation(summary = "我是谁")
    @GetMapping
    Me me(@AuthenticationPrincipal SignedIn person) {
        var account = people.account(person.accountId()).orElseThrow();
        var bureau = account.bureau();
        return new Me(
                account.login(),
                account.name(),
                new BureauLine(bureau.code(), bureau.name(), bureau.shortName()),
                account.roles().stream()
                        .map(role -> role.name().toLowerCase(Locale.ROOT))
                        .toList(),
                people.groupsOf(account.id()).stream().map(Group::name).toList(),
                account.language());
    }

    @Operation(summary = "修改口令；其他登录随之结束")
    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@RequestBody NewPassword wish, @AuthenticationPrincipal SignedIn person, HttpServletRequest request) {
        var faults = new ArrayList<Fault>();
        var from = SessionCalls.required("current", wish.current(), faults);
        var to = SessionCalls.required("password", wish.password(), faults);
        if (!faults.isEmpty()) {
            throw new Malformed(faults);
        }
        var address = Caller.address(request);
        var kept = request.getAttribute(CallSignIn.TOKEN_SIGN_IN) instanceof OpenSignIn own ? own.id() : null;
        passwords
                .change(person, signIns.judge(person.login(), from, address), from, to, kept, address)
                .ifPresent(MeCalls::refuse);
    }

    private static void refuse(PasswordChange.Fault fault) {
        var code = fault.name().toLowerCase(Locale.ROOT);
        throw new Malformed(
                "password_refused",
                List.of(
                        switch (fault) {
                            case WRONG_CURRENT, LOCKED -> Fault.of("current", code);
                            case TOO_SHORT -> Fault.of("password", code, PasswordChange.SHORTEST);
                            case SAME_AS_LOGIN, UNCHANGED -> Fault.of("password", code);
                        }));
    }
}
