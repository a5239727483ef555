package org.lianbing.courses.admin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.lianbing.courses.people.Account;
import org.lianbing.courses.people.People;
import org.springframework.stereotype.Service;

/**
 * Judges a login and a password. Five failures in a row lock the account for ten minutes. Attempts on one login are judged
 * one after another, so that a hundred guesses at once are still only five.
 */
@Service
public class SignIns {
    public static final int FAILURES_ALLOWED = 5;
    public static final Duration LOCK = Duration.ofMinutes(10);

    private final Credentials credentials;
    private final People people;
    private final Passwords passwords;
    private final RememberedChecks remembered;
    private final AuditLog audit;
    private final Clock clock;
    private final ReentrantLock[] turns =
            IntStream.range(0, 256).mapToObj(i -> new ReentrantLock(true)).toArray(ReentrantLock[]::new);

    SignIns(
            Credentials credentials,
            People people,
            Passwords passwords,
            RememberedChecks remembered,
            AuditLog audit,
            Clock clock) {
        this.credentials = credentials;
        this.people = people;
        this.passwords = passwords;
        this.remembered = remembered;
        this.audit = audit;
        this.clock = clock;
    }

    /** How an attempt ended. */
    public sealed interface Outcome {
        record Welcome(Account account) implements Outcome {}

        /** Wrong login or password: which of them is not said. */
        record Wrong() implements Outcome {}

        record Locked(Instant until) implements Outcome {}
    }

    /** Checks the password in full. */
    public Outcome judge(String login, String password, String address) {
        return inTurn(login, () -> check(login, password, address, false));
    }

    /** Checks a password that comes with every call: a success is remembered for five minutes. */
    public Outcome judgeCall(String login, String password, String address) {
        return recall(login, password)
                .orElseGet(() -> inTurn(
                        login, () -> recall(login, password).orElseGet(() -> check(login, password, address, true))));
    }

    /** A remembered success, if the account is still open and has the same password: another node may have changed it. */
    private Optional<Outcome> recall(String login, String password) {
        return remembered
                .find(login, password)
                .filter(this::stillGood)
                .map(check -> new Outcome.Welcome(check.account()));
    }

    private boolean stillGood(RememberedChecks.Check check) {
        return credentials
                .of(check.account().login())
                .filter(secret -> secret.enabled() && secret.hash().equals(check.passwordHash()))
                .filter(secret ->
                        secret.lockedUntil() == null || clock.instant().isAfter(secret.lockedUntil()))
                .isPresent();
    }

    private Outcome check(String login, String password, String address, boolean remember) {
        var secret = credentials.of(normal(login)).orElse(null);
        if (secret == null || !secret.enabled()) {
            passwords.pretend(password);
            audit.add(null, login, AuditLog.What.REFUSED, address, "");
            return new Outcome.Wrong();
        }
        var lockedUntil = secret.lockedUntil();
        if (lockedUntil != null && clock.instant().isBefore(lockedUntil)) {
            audit.add(secret.accountId(), login, AuditLog.What.REFUSED, address, "locked");
            return new Outcome.Locked(lockedUntil);
        }
        if (!passwords.matches(password, secret.hash())) {
            return fail(secret.accountId(), login, address);
        }
        if (secret.failures() > 0) {
            credentials.clearFailures(secret.accountId());
        }
        var account = people.account(secret.accountId()).orElseThrow();
        audit.add(account.id(), login, AuditLog.What.SIGNED_IN, address, remember ? "basic" : "");
        if (remember) {
            remembered.keep(login, password, account, secret.hash());
        }
        return new Outcome.Welcome(account);
    }

    private Outcome fail(long accountId, String login, String address) {
        audit.add(accountId, login, AuditLog.What.REFUSED, address, "");
        if (credentials.countFailure(accountId) < FAILURES_ALLOWED) {
            return new Outcome.Wrong();
        }
        var until = clock.instant().plus(LOCK);
        credentials.lock(accountId, until);
        remembered.forget(accountId);
        audit.add(accountId, login, AuditLog.What.LOCKED, address, until.toString());
        return new Outcome.Locked(until);
    }

    private Outcome inTurn(String login, java.util.function.Supplier<Outcome> judging) {
        var turn = turns[Math.floorMod(normal(login).hashCode(), turns.length)];
        turn.lock();
        try {
            return judging.get();
        } finally {
            turn.unlock();
        }
    }

    private static String normal(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
