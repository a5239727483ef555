package org.lianbing.courses.admin.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.lianbing.courses.admin.LocalKey;
import org.lianbing.courses.admin.OwnAccount;
import org.lianbing.courses.admin.Passwords;
import org.lianbing.courses.admin.SignIns;
import org.lianbing.courses.people.Account;
import org.lianbing.courses.people.Role;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wire.Forbidden;
import org.lianbing.courses.wire.Problem;
import org.lianbing.courses.wire.ProblemWriter;
import org.lianbing.courses.wire.Unauthenticated;
import org.lianbing.courses.wire.Unavailable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the {@code Authorization} header of a call: {@code Basic} or {@code Bearer}. */
class CallSignIn extends OncePerRequestFilter {
    /** The request attribute that holds the bearer token's sign-in, if the call came with one. */
    static final String TOKEN_SIGN_IN = CallSignIn.class.getName() + ".signIn";

    /** A command on this machine, which has no account. */
    private static final SignedIn LOCAL = new SignedIn(0, "local", "local", Set.of(Role.ADMIN));

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final SignIns signIns;
    private final OwnAccount accounts;
    private final LocalKey localKey;
    private final ProblemWriter problems;

    CallSignIn(SignIns signIns, OwnAccount accounts, LocalKey localKey, ProblemWriter problems) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.localKey = localKey;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            var account = account(request);
            account.ifPresent(CallSignIn::signIn);
            if (account.filter(Account::mustChange).isPresent() && !mayCallBeforeChange(request)) {
                throw new Forbidden("password_change_required");
            }
        } catch (Problem problem) {
            SecurityContextHolder.clearContext();
            if (problem instanceof Unauthenticated) {
                response.setHeader("WWW-Authenticate", "Basic realm=\"Lianbing\", charset=\"UTF-8\"");
            }
            problems.write(problem, request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private Optional<Account> account(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        if (header == null) {
            return Optional.empty();
        }
        if (header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            var holder = accounts.byToken(header.substring(7).strip())
                    .orElseThrow(() -> new Unauthenticated("token_invalid"));
            request.setAttribute(TOKEN_SIGN_IN, holder.signIn());
            return Optional.of(holder.account());
        }
        if (header.startsWith("Local ") && isLocalCommand(request, header.substring(6))) {
            signIn(LOCAL, "ADMIN");
            return Optional.empty();
        }
        if (header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return Optional.of(basic(header.substring(6).strip(), Caller.address(request)));
        }
        throw new Unauthenticated("sign_in_required");
    }

    private boolean isLocalCommand(HttpServletRequest request, String key) {
        return request.getRequestURI().startsWith("/api/v1/admin/") && localKey.matches(key.strip());
    }

    private Account basic(String encoded, String address) {
        var parts = decode(encoded).split(":", 2);
        if (parts.length < 2) {
            throw new Unauthenticated("bad_credentials");
        }
        try {
            return welcome(signIns.judgeCall(parts[0], parts[1], address));
        } catch (Passwords.TooBusy flooded) {
            throw new Unavailable("too_busy");
        }
    }

    private static String decode(String encoded) {
        try {
            return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }

    /** The account, or the reason why not as a problem. */
    static Account welcome(SignIns.Outcome outcome) {
        return switch (outcome) {
            case SignIns.Outcome.Welcome welcome -> welcome.account();
            case SignIns.Outcome.Wrong wrong -> throw new Unauthenticated("bad_credentials");
            case SignIns.Outcome.Locked locked ->
                throw new Unauthenticated(
                        "account_locked", TIME.format(locked.until().atZone(ZoneId.systemDefault())));
        };
    }

    private static void signIn(Account account) {
        signIn(SignedIn.of(account), account.roles().stream().map(Role::name).toArray(String[]::new));
    }

    private static void signIn(SignedIn person, String... roles) {
        var authorities = AuthorityUtils.createAuthorityList(
                Arrays.stream(roles).map(role -> "ROLE_" + role).toList());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, authorities));
        SecurityContextHolder.setContext(context);
    }

    private static boolean mayCallBeforeChange(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.equals("/api/v1/me/password") || path.equals("/api/v1/session");
    }
}
