package org.lianbing.courses.stage;

import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianbing.courses.Application;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The application on the stage, to be started and stopped at will or run as a process of its own. */
public final class StageApplication {
    private StageApplication() {}

    /** Keeps what other tests bring along out of a start that is not theirs. */
    private static final class NotOfTests extends TypeExcludeFilter {
        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
            return reader.getAnnotationMetadata().isAnnotated(TestConfiguration.class.getName());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof NotOfTests;
        }

        @Override
        public int hashCode() {
            return NotOfTests.class.getName().hashCode();
        }
    }

    public static ConfigurableApplicationContext start(Path home, String... more) {
        var own = Stream.of(
                "--lianbing.home=" + home,
                "--server.port=0",
                "--spring.profiles.active=demo",
                "--spring.quartz.properties.org.quartz.scheduler.instanceName=" + UUID.randomUUID(),
                "--lianbing.outside.read-timeout=800ms");
        var application = new SpringApplicationBuilder(Application.class, StageReplica.class);
        return run(application, Stream.concat(own, Stream.of(more)).toArray(String[]::new));
    }

    /** The application as it is delivered, without the stage. */
    public static ConfigurableApplicationContext startPlain(String... arguments) {
        return run(new SpringApplicationBuilder(Application.class), arguments);
    }

    private static ConfigurableApplicationContext run(SpringApplicationBuilder application, String[] arguments) {
        return application
                .initializers(context -> context.getBeanFactory().registerSingleton("notOfTests", new NotOfTests()))
                .run(arguments);
    }

    public static void main(String[] arguments) {
        start(Path.of(arguments[0]));
    }
}
