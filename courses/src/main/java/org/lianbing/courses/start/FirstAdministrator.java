package org.lianbing.courses.start;

import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Optional;
import org.lianbing.courses.admin.Passwords;
import org.lianbing.courses.people.Bureau;
import org.lianbing.courses.people.People;
import org.lianbing.courses.people.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Outside the demo: on an empty database, an administrator with a password that is said once and must be changed. */
@Component
@Profile("!demo")
@Order(1)
class FirstAdministrator implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);
    /** No letters or figures that look alike. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final String CITY_BUREAU = "00000000000";

    private final People people;
    private final Passwords passwords;

    FirstAdministrator(People people, Passwords passwords) {
        this.people = people;
        this.passwords = passwords;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (people.countAccounts("") > 0) {
            return;
        }
        var password = password();
        people.addAccount(new People.NewAccount(
                "admin", "系统管理员", bureau(), EnumSet.of(Role.ADMIN), passwords.hash(password), true));
        log.info("管理员账号 / administrator: admin; 一次性口令（只显示这一次）/ one-time password, shown only now: {}", password);
    }

    private Bureau bureau() {
        return people.bureau(CITY_BUREAU).orElseGet(() -> people.addBureau(CITY_BUREAU, "本局", "本局", Optional.empty()));
    }

    private static String password() {
        var random = new SecureRandom();
        var text = new StringBuilder();
        while (text.length() < 16) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
