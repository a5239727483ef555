package org.lianbing.courses.admin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * A key of this process, readable only by whoever may read the home folder: with it, commands on this machine may ask the
 * running server for a backup without anybody's password.
 */
@Component
public class LocalKey {
    private final String key;

    LocalKey() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        key = HexFormat.of().formatHex(bytes);
    }

    public String value() {
        return key;
    }

    public boolean matches(String given) {
        return MessageDigest.isEqual(key.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
