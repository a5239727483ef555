package org.lianbing.courses.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianbing.courses.Application;
import org.lianbing.courses.admin.SignIns;
import org.lianbing.courses.people.People;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.ClassPathResource;

/** Databases filled by earlier versions, kept in {@code upgrade/}, come up under this one with everything in them. */
class UpgradeTest {

    @ParameterizedTest
    @ValueSource(strings = "people-and-sign-in.zip")
    void aPopulatedDatabaseIsUpgraded(String name, @TempDir Path home) throws Exception {
        Files.createDirectories(home.resolve("data"));
        BackupFile.unpack(
                new ClassPathResource("upgrade/" + name).getFile().toPath(), home.resolve("data/lianbing.mv.db"));
        try (var upgraded = new SpringApplicationBuilder(Application.class)
                .run("--server.port=0", "--lianbing.home=" + home, "--spring.profiles.active=demo")) {
            assertThat(upgraded.getBean(People.class).countAccounts("")).isEqualTo(76);
            assertThat(upgraded.getBean(People.class).groups()).hasSize(6);
            assertThat(upgraded.getBean(SignIns.class).judge("student01", "lianbing-demo", ""))
                    .isInstanceOf(SignIns.Outcome.Welcome.class);
        }
    }
}
