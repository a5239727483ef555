package org.lianbing.courses.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lianbing.courses.Application;
import org.lianbing.courses.admin.SignIns;
import org.lianbing.courses.people.Account;
import org.lianbing.courses.people.People;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** Starting, failing to start, backing up and restoring, as an administrator meets them. */
@ExtendWith(OutputCaptureExtension.class)
class StartTest {
    @TempDir
    Path home;

    private ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(Application.class)
                .properties("server.port=0")
                .run(Stream.concat(
                                Stream.of("--lianbing.home=" + home, "--spring.quartz.auto-startup=false"),
                                Stream.of(arguments))
                        .toArray(String[]::new));
    }

    private static String[] command(String name, Path home, Path file) {
        return new String[] {"--lianbing.command=" + name, "--lianbing.home=" + home, "--lianbing.file=" + file};
    }

    private static String inAnotherProcess(String... arguments) throws Exception {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Application.class.getName()));
        line.addAll(List.of(arguments));
        var process = new ProcessBuilder(line).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said + "rc=" + process.waitFor();
    }

    @Test
    void aPortThatIsTakenIsNamed(CapturedOutput output) throws IOException {
        try (var taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> start("--server.port=" + taken.getLocalPort()))
                    .isNotNull();
            assertThat(output)
                    .contains("端口 " + taken.getLocalPort() + " 已被别的程序占用")
                    .contains("SERVER_PORT");
        }
    }

    @Test
    void aDatabaseInUseByAnotherProcessIsSaid(CapturedOutput output) throws Exception {
        Files.createDirectories(home.resolve("data"));
        var other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Occupant.class.getName(),
                        "jdbc:h2:" + home.resolve("data").resolve("lianbing"))
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("open");
            assertThatThrownBy(this::start).isNotNull();
            assertThat(output).contains("数据库文件正被另一个进程使用");
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    void outsideTheDemoThereIsOneAdministratorWithAOneTimePasswordSaidOnce(CapturedOutput output) {
        try (var first = start()) {
            var people = first.getBean(People.class);
            assertThat(people.accounts("", 10, 0)).extracting(Account::login).containsExactly("admin");
            var password = output.toString().replaceAll("(?s).*shown only now: (\\S+).*", "$1");
            var outcome = first.getBean(SignIns.class).judge("admin", password, "");
            assertThat(((SignIns.Outcome.Welcome) outcome).account().mustChange())
                    .isTrue();
        }
        var said = output.toString().length();
        try (var second = start()) {
            assertThat(second.getBean(People.class).countAccounts("")).isEqualTo(1);
            assertThat(output.toString().substring(said)).doesNotContain("shown only now");
        }
    }

    @Test
    void theDemoIsFilledOnceAndFollowsAChangedPassword() {
        try (var first = start("--spring.profiles.active=demo")) {
            assertThat(first.getBean(People.class).countAccounts("")).isEqualTo(76);
        }
        try (var second = start("--spring.profiles.active=demo", "--lianbing.demo-password=another-one")) {
            assertThat(second.getBean(People.class).countAccounts("")).isEqualTo(76);
            assertThat(second.getBean(People.class).groups()).hasSize(6);
            var signIns = second.getBean(SignIns.class);
            assertThat(signIns.judge("leader01", "another-one", "")).isInstanceOf(SignIns.Outcome.Welcome.class);
            assertThat(signIns.judge("leader01", "lianbing-demo", "")).isInstanceOf(SignIns.Outcome.Wrong.class);
        }
    }

    @Test
    void aRunningServerIsBackedUpAndRestoredWhenStopped(CapturedOutput output) throws Exception {
        var file = home.resolve("kept/monday.zip");
        try (var running = start("--spring.profiles.active=demo")) {
            Commands.run(command("backup", home, file));
            assertThat(file).isNotEmptyFile();
            assertThat(output).contains("76 个账号");
            running.getBean(Backup.class).nightly();
            assertThat(home.resolve("backup")).isDirectoryContaining("glob:**nightly-[1-7].zip");
            var people = running.getBean(People.class);
            people.chooseLanguage(people.account("student01").orElseThrow().id(), "en");
            assertThat(inAnotherProcess(command("restore", home, file))).contains("请先停止再恢复", "rc=1");
            assertThatThrownBy(() -> Commands.run(command("backup", home, file)))
                    .hasMessageContaining("已存在");
        }
        Commands.run(command("restore", home, file));
        try (var again = start("--spring.profiles.active=demo")) {
            var account = again.getBean(People.class).account("student01").orElseThrow();
            assertThat(account.language()).isEqualTo("zh-CN");
        }
        assertThat(home.resolve("data")).isDirectoryContaining("glob:**before-restore-*.mv.db");
    }

    @Test
    void aStoppedServerIsBackedUpFromItsFile() {
        start("--spring.profiles.active=demo").close();
        var file = home.resolve("cold.zip");
        Commands.run(command("backup", home, file));
        assertThat(BackupFile.check(file, "sa", "").accounts()).isEqualTo(76);
    }

    @Test
    void aDamagedBackupIsNotRestored() throws IOException {
        var file = Files.writeString(home.resolve("broken.zip"), "not a zip");
        assertThatThrownBy(() -> Commands.run(command("restore", home, file))).hasMessageContaining("读不出来");
        assertThatThrownBy(() -> Commands.run(command("explode", home, file))).hasMessageContaining("没有命令 explode");
    }
}
