package org.lianbing.courses.admin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.lianbing.courses.people.Account;
import org.springframework.stereotype.Component;

/**
 * Passwords found right in the last five minutes, kept only as a hash under a key that dies with the process: a call with
 * HTTP Basic need not pay for Argon2id each time.
 */
@Component
class RememberedChecks {
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int AT_MOST = 10_000;

    record Check(Account account, String passwordHash, Instant until) {}

    private final Map<String, Check> checks = new ConcurrentHashMap<>();
    private final SecretKeySpec key;
    private final Clock clock;

    RememberedChecks(Clock clock) {
        this.clock = clock;
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        this.key = new SecretKeySpec(bytes, "HmacSHA256");
    }

    Optional<Check> find(String login, String password) {
        var name = hash(login, password);
        var check = checks.get(name);
        if (check == null) {
            return Optional.empty();
        }
        if (check.until().isBefore(clock.instant())) {
            checks.remove(name);
            return Optional.empty();
        }
        return Optional.of(check);
    }

    void keep(String login, String password, Account account, String passwordHash) {
        if (checks.size() >= AT_MOST) {
            checks.clear();
        }
        checks.put(
                hash(login, password),
                new Check(account, passwordHash, clock.instant().plus(KEPT)));
    }

    void forget(long accountId) {
        checks.values().removeIf(check -> check.account().id() == accountId);
    }

    private String hash(String login, String password) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(login.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
