package org.lianbing.courses.admin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person gives himself a new password. */
@Service
public class PasswordChange {
    public static final int SHORTEST = 8;

    private final OpenSignIns signIns;
    private final Credentials credentials;
    private final Passwords passwords;
    private final RememberedChecks remembered;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    PasswordChange(
            OpenSignIns signIns,
            Credentials credentials,
            Passwords passwords,
            RememberedChecks remembered,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.signIns = signIns;
        this.credentials = credentials;
        this.passwords = passwords;
        this.remembered = remembered;
        this.audit = audit;
        this.events = events;
    }

    /** Why a new password is not taken. */
    public enum Fault {
        WRONG_CURRENT,
        LOCKED,
        TOO_SHORT,
        SAME_AS_LOGIN,
        UNCHANGED
    }

    /** Changes the password and ends every other sign-in; empty when it is done. */
    @Transactional
    public Optional<Fault> change(
            SignedIn person,
            SignIns.Outcome current,
            String from,
            String to,
            @Nullable String keptSignIn,
            String address) {
        var fault = judge(person, current, from, to);
        if (fault.isEmpty()) {
            credentials.setHash(person.accountId(), passwords.hash(to), false);
            remembered.forget(person.accountId());
            var ended = signIns.endOthers(person.accountId(), keptSignIn);
            audit.add(person.accountId(), person.login(), AuditLog.What.PASSWORD_CHANGED, address, "");
            events.publishEvent(new OwnAccount.ScreensEnded(ended));
        }
        return fault;
    }

    private static Optional<Fault> judge(SignedIn person, SignIns.Outcome current, String from, String to) {
        if (current instanceof SignIns.Outcome.Locked) {
            return Optional.of(Fault.LOCKED);
        }
        if (!(current instanceof SignIns.Outcome.Welcome)) {
            return Optional.of(Fault.WRONG_CURRENT);
        }
        if (to.length() < SHORTEST) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (to.equalsIgnoreCase(person.login())) {
            return Optional.of(Fault.SAME_AS_LOGIN);
        }
        return to.equals(from) ? Optional.of(Fault.UNCHANGED) : Optional.empty();
    }
}
