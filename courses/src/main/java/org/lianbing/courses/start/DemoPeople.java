package org.lianbing.courses.start;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.admin.Credentials;
import org.lianbing.courses.admin.Passwords;
import org.lianbing.courses.people.Bureau;
import org.lianbing.courses.people.Group;
import org.lianbing.courses.people.People;
import org.lianbing.courses.people.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Fills a demo installation with the made-up people of {@code demo/people.yaml}; adds only who is not there yet. */
@Component
@Profile("demo")
@Order(1)
class DemoPeople implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(DemoPeople.class);

    private record Cast(List<DemoBureau> bureaus, List<DemoAccount> accounts, List<DemoGroup> groups) {}

    private record DemoBureau(
            String code,
            String name,
            String shortName,
            @Nullable String parent) {}

    private record DemoAccount(String login, String name, String bureau, List<Role> roles) {}

    private record DemoGroup(
            String name, String bureau, List<String> trainers, List<String> mentors, List<String> trainees) {}

    private final People people;
    private final Credentials credentials;
    private final Passwords passwords;
    private final Settings settings;
    private final String password;

    DemoPeople(
            People people,
            Credentials credentials,
            Passwords passwords,
            Settings settings,
            @Value("${lianbing.demo-password}") String password) {
        this.people = people;
        this.credentials = credentials;
        this.passwords = passwords;
        this.settings = settings;
        this.password = password;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws Exception {
        var cast = YAMLMapper.builder()
                .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                .build()
                .readValue(new ClassPathResource("demo/people.yaml").getInputStream(), Cast.class);
        var hash = sharedHash();
        cast.bureaus().forEach(this::add);
        for (var account : cast.accounts()) {
            add(account, hash);
        }
        cast.groups().forEach(this::add);
        log.info(
                "演示账号 / demo accounts: student01…student60, trainer01…03, mentor01…10, organiser01, leader01, admin01;"
                        + " 口令 / password: {}",
                password);
    }

    /** One hash for all, kept; with another demo password, whoever still has the old one gets the new. */
    private String sharedHash() {
        var kept = settings.get("demo.hash");
        if (kept.isPresent() && passwords.matches(password, kept.get())) {
            return kept.get();
        }
        var hash = passwords.hash(password);
        kept.ifPresent(old -> credentials.replaceHash(old, hash));
        settings.set("demo.hash", hash);
        return hash;
    }

    private void add(DemoBureau bureau) {
        if (people.bureau(bureau.code()).isEmpty()) {
            var parent = Optional.ofNullable(bureau.parent()).map(this::bureau);
            people.addBureau(bureau.code(), bureau.name(), bureau.shortName(), parent);
        }
    }

    private void add(DemoAccount account, String hash) {
        if (people.account(account.login()).isEmpty()) {
            Set<Role> roles = EnumSet.copyOf(account.roles());
            people.addAccount(new People.NewAccount(
                    account.login().toLowerCase(Locale.ROOT),
                    account.name(),
                    bureau(account.bureau()),
                    roles,
                    hash,
                    false));
        }
    }

    private void add(DemoGroup group) {
        if (people.groups().stream().anyMatch(known -> known.name().equals(group.name()))) {
            return;
        }
        var added = people.addGroup(group.name(), bureau(group.bureau()));
        group.trainers().forEach(login -> join(added, login, Group.Part.TRAINER));
        group.mentors().forEach(login -> join(added, login, Group.Part.MENTOR));
        group.trainees().forEach(login -> join(added, login, Group.Part.TRAINEE));
    }

    private void join(Group group, String login, Group.Part part) {
        people.join(group, people.account(login).orElseThrow(), part);
    }

    private Bureau bureau(String code) {
        return people.bureau(code).orElseThrow(() -> new IllegalStateException("demo/people.yaml: no bureau " + code));
    }
}
