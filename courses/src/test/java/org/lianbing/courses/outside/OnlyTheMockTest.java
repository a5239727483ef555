package org.lianbing.courses.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianbing.courses.Application;
import org.lianbing.courses.outside.OnlyTheMock.ForeignOutside;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class OnlyTheMockTest {

    private static void check(String base, int port) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test", Map.of("lianbing.outside.base-url", base, "lianbing.outside.port", port)));
        new OnlyTheMock().postProcessEnvironment(environment, new SpringApplication());
    }

    @ParameterizedTest
    @CsvSource({"'',0", "' ',0", "'',18080", "http://127.0.0.1:18080,18080", "http://localhost:18080/,18080"})
    void leftEmptyOrTheMocksOwnAddressIsFine(String base, int port) {
        assertThatCode(() -> check(base, port)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "http://bank.example.com,0",
        "https://127.0.0.1:18080,18080",
        "http://127.0.0.1:18081,18080",
        "http://127.0.0.1:0,0",
        "http://127.0.0.1,18080",
        "http://127.0.0.1:18080@bank.example.com,18080",
        "http://127.0.0.1:18080/bank,18080",
        "http://10.0.0.1:18080,18080"
    })
    void anyOtherAddressIsRefused(String base, int port) {
        assertThatThrownBy(() -> check(base, port)).isInstanceOf(ForeignOutside.class);
    }

    @Test
    void aForeignAddressStopsTheStartWithOneSentenceBeforeAnythingIsTouched(@TempDir Path home, CapturedOutput output)
            throws Exception {
        assertThatThrownBy(() -> SpringApplication.run(
                        Application.class,
                        "--lianbing.home=" + home,
                        "--server.port=0",
                        "--lianbing.outside.base-url=http://tips.bank.example.com"))
                .isInstanceOf(ForeignOutside.class);
        assertThat(output)
                .contains("lianbing.outside.base-url=http://tips.bank.example.com 不是本机内嵌的模拟外部")
                .doesNotContain("\tat ");
        try (var files = Files.walk(home)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }
}
