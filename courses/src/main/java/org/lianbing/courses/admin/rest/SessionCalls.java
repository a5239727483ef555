package org.lianbing.courses.admin.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.admin.OpenSignIn;
import org.lianbing.courses.admin.OwnAccount;
import org.lianbing.courses.admin.Passwords;
import org.lianbing.courses.admin.SignIns;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wire.Fault;
import org.lianbing.courses.wire.Malformed;
import org.lianbing.courses.wire.NotFound;
import org.lianbing.courses.wire.Page;
import org.lianbing.courses.wire.Range;
import org.lianbing.courses.wire.Unavailable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Bearer tokens, and the list of one's own sign-ins. */
@Tag(name = "session", description = "登录与令牌")
@RestController
@RequestMapping("/api/v1")
class SessionCalls {
    private final SignIns signIns;
    private final OwnAccount accounts;

    SessionCalls(SignIns signIns, OwnAccount accounts) {
        this.signIns = signIns;
        this.accounts = accounts;
    }

    record Credentials(@Nullable String username, @Nullable String password) {}

    record Token(String token, Instant expiresAt) {}

    record OpenSignInLine(
            String id,
            String kind,
            String address,
            String agent,
            Instant startedAt,
            Instant seenAt,
            Instant expiresAt,
            boolean current) {}

    @Operation(summary = "以用户名和口令换取令牌，八小时有效")
    @PostMapping("/session")
    Token open(@RequestBody Credentials credentials, HttpServletRequest request) {
        var faults = new ArrayList<Fault>();
        var username = required("username", credentials.username(), faults);
        var password = required("password", credentials.password(), faults);
        if (!faults.isEmpty()) {
            throw new Malformed(faults);
        }
        try {
            var account = CallSignIn.welcome(signIns.judge(username, password, Caller.address(request)));
            var token = accounts.openToken(account.id(), Caller.address(request), Caller.agent(request));
            return new Token(token.token(), token.signIn().expiresAt());
        } catch (Passwords.TooBusy flooded) {
            throw new Unavailable("too_busy");
        }
    }

    @Operation(summary = "注销当前令牌")
    @DeleteMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@AuthenticationPrincipal SignedIn person, HttpServletRequest request) {
        if (request.getAttribute(CallSignIn.TOKEN_SIGN_IN) instanceof OpenSignIn signIn) {
            accounts.signOut(person, signIn.id(), Caller.address(request));
        } else {
            accounts.forget(person);
        }
    }

    @Operation(summary = "我的登录")
    @GetMapping("/me/sign-ins")
    Page<OpenSignInLine> list(@AuthenticationPrincipal SignedIn person, HttpServletRequest request, Range range) {
        var current = request.getAttribute(CallSignIn.TOKEN_SIGN_IN);
        var lines = accounts.openOf(person.accountId()).stream()
                .map(signIn -> new OpenSignInLine(
                        signIn.id(),
                        signIn.kind().name().toLowerCase(java.util.Locale.ROOT),
                        signIn.address(),
                        signIn.agent(),
                        signIn.startedAt(),
                        signIn.seenAt(),
                        signIn.expiresAt(),
                        current instanceof OpenSignIn own && own.id().equals(signIn.id())))
                .toList();
        return Page.of(lines, range);
    }

    @Operation(summary = "结束我的一次登录")
    @DeleteMapping("/me/sign-ins/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String id, @AuthenticationPrincipal SignedIn person, HttpServletRequest request) {
        if (!accounts.end(person, id, Caller.address(request))) {
            throw new NotFound("sign_in_not_found");
        }
    }

    static String required(String field, @Nullable String value, List<Fault> faults) {
        if (value == null || value.isBlank()) {
            faults.add(Fault.of(field, "required"));
            return "";
        }
        return value;
    }
}
