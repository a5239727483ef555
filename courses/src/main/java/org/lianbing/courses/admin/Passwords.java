package org.lianbing.courses.admin;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and checks passwords with Argon2id. Each takes about 26 ms and 16 MB, so no more run at once than there are
 * cores; the others wait their turn.
 */
@Component
public class Passwords {
    /** Waiting longer than this means the machine is flooded with sign-ins. */
    private static final long PATIENCE_SECONDS = 20;

    private final Argon2PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final String nobodys = argon2.encode("nobody's password, checked so that an unknown login takes as long");

    public String hash(String password) {
        return inTurn(() -> argon2.encode(password));
    }

    public boolean matches(String password, String hash) {
        return inTurn(() -> argon2.matches(password, hash));
    }

    /** Spends the time of a check, so that nobody learns from the clock which logins exist. */
    void pretend(String password) {
        matches(password, nobodys);
    }

    private <T> T inTurn(java.util.function.Supplier<T> work) {
        try {
            if (!cores.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TooBusy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        }
        try {
            return work.get();
        } finally {
            cores.release();
        }
    }

    /** More people sign in at once than the machine can check in time. */
    public static final class TooBusy extends RuntimeException {
        TooBusy() {
            super("too many sign-ins at once");
        }
    }
}
