package org.lianbing.courses.admin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianbing.courses.people.Account;
import org.lianbing.courses.people.People;
import org.lianbing.courses.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** A person's own sign-ins: opened, listed, ended. */
@Service
public class OwnAccount {
    public static final Duration TOKEN_LIFE = Duration.ofHours(8);
    public static final Duration SCREEN_LIFE = Duration.ofHours(24);

    private final OpenSignIns signIns;
    private final RememberedChecks remembered;
    private final People people;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OwnAccount(
            OpenSignIns signIns,
            RememberedChecks remembered,
            People people,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.signIns = signIns;
        this.remembered = remembered;
        this.people = people;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** A bearer token, said only once. */
    public record Token(String token, OpenSignIn signIn) {}

    /** Browser sign-ins that have just been ended from elsewhere. */
    public record ScreensEnded(List<String> ids) {}

    public OpenSignIn openScreen(long accountId, String address, String agent) {
        var signIn = open(accountId, OpenSignIn.Kind.SCREEN, address, agent, SCREEN_LIFE);
        signIns.add(signIn, null);
        return signIn;
    }

    public Token openToken(long accountId, String address, String agent) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var signIn = open(accountId, OpenSignIn.Kind.TOKEN, address, agent, TOKEN_LIFE);
        signIns.add(signIn, hash(token));
        return new Token(token, signIn);
    }

    /** The account behind a bearer token that is still good. */
    public Optional<TokenHolder> byToken(String token) {
        return signIns.byToken(hash(token))
                .flatMap(signIn -> people.account(signIn.accountId()).map(account -> new TokenHolder(account, signIn)));
    }

    /** Who came with which token. */
    public record TokenHolder(Account account, OpenSignIn signIn) {}

    public List<OpenSignIn> openOf(long accountId) {
        return signIns.of(accountId);
    }

    /** Ends one of the person's sign-ins; a browser that shows it is back at the sign-in page within seconds. */
    public boolean end(SignedIn person, String id, String address) {
        var ended = signIns.end(person.accountId(), id);
        if (ended) {
            remembered.forget(person.accountId());
            audit.add(person.accountId(), person.login(), AuditLog.What.ENDED_BY_SELF, address, id);
            events.publishEvent(new ScreensEnded(List.of(id)));
        }
        return ended;
    }

    /** The person signed out by himself. */
    public void signOut(SignedIn person, String id, String address) {
        if (signIns.end(person.accountId(), id)) {
            remembered.forget(person.accountId());
            audit.add(person.accountId(), person.login(), AuditLog.What.SIGNED_OUT, address, id);
        }
    }

    /** The person calls with HTTP Basic and is done: his password is checked in full next time. */
    public void forget(SignedIn person) {
        remembered.forget(person.accountId());
    }

    /** A browser sign-in ended because nothing was done in it for long. */
    public void expire(SignedIn person, String id) {
        if (signIns.end(person.accountId(), id)) {
            audit.add(person.accountId(), person.login(), AuditLog.What.EXPIRED, "", id);
        }
    }

    private OpenSignIn open(long accountId, OpenSignIn.Kind kind, String address, String agent, Duration life) {
        var now = clock.instant();
        return new OpenSignIn(UUID.randomUUID().toString(), accountId, kind, address, agent, now, now, now.plus(life));
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
