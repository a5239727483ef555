package org.lianbing.courses.outside.mock;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.ClasspathFileSource;
import com.github.tomakehurst.wiremock.common.Slf4jNotifier;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.outside.OutsideAddress;
import org.lianbing.courses.outside.OutsideSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The mock server: listens on the loopback address only, refuses its administration to everybody, and starts beside the
 * application, because that takes seconds nobody should wait for.
 */
@Component
class EmbeddedMock implements OutsideAddress, SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedMock.class);
    private static final String LOOPBACK = "127.0.0.1";
    private static final int LONGEST_START_SECONDS = 20;
    private static final int THREADS = 64;
    /** Longer than a client keeps an idle connection, so that it never sends into one that was just closed. */
    private static final long IDLE_MILLISECONDS = 120_000;

    private final MockPartners partners;
    private final OutsideSettings settings;
    private volatile @Nullable CompletableFuture<WireMockServer> server;

    EmbeddedMock(MockPartners partners, OutsideSettings settings) {
        this.partners = partners;
        this.settings = settings;
    }

    @Override
    public void start() {
        var starting = new CompletableFuture<WireMockServer>();
        server = starting;
        Thread.ofPlatform().name("outside-mock").daemon().start(() -> launch(starting));
    }

    private void launch(CompletableFuture<WireMockServer> starting) {
        try {
            var mock = new WireMockServer(configuration());
            mock.start();
            mock.stubFor(any(anyUrl()).willReturn(aResponse().withTransformers(MockPartners.NAME)));
            starting.complete(mock);
        } catch (RuntimeException refused) {
            log.error("the mock outside did not start; everything outside is unreachable", refused);
            starting.completeExceptionally(refused);
        }
    }

    private WireMockConfiguration configuration() {
        return WireMockConfiguration.wireMockConfig()
                .bindAddress(LOOPBACK)
                .port(settings.port())
                .fileSource(new ClasspathFileSource("outside/mock"))
                .extensions(partners)
                .adminAuthenticator(request -> false)
                .templatingEnabled(false)
                .disableRequestJournal()
                .containerThreads(THREADS)
                .jettyIdleTimeout(IDLE_MILLISECONDS)
                .notifier(new Slf4jNotifier(false));
    }

    @Override
    public Optional<URI> base() {
        var running = server;
        if (running == null) {
            return Optional.empty();
        }
        try {
            var mock = running.get(LONGEST_START_SECONDS, TimeUnit.SECONDS);
            return Optional.of(URI.create("http://" + LOOPBACK + ":" + mock.port()));
        } catch (ExecutionException | TimeoutException notThere) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public void stop() {
        var running = server;
        server = null;
        if (running != null) {
            running.thenAccept(WireMockServer::stop);
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }

    /** Starts before the web server takes calls and stops after the last call is answered. */
    @Override
    public int getPhase() {
        return 0;
    }
}
