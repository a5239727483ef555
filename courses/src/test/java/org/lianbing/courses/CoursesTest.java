package org.lianbing.courses;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** Runs the whole application on a free port, with the demo's people and a home of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "lianbing.home=target/homes/${random.uuid}",
            // Quartz finds its database by this name, one for the whole process.
            "spring.quartz.properties.org.quartz.scheduler.instanceName=${random.uuid}"
        })
@ActiveProfiles("demo")
public @interface CoursesTest {
    /** The password of all demo accounts. */
    String PASSWORD = "lianbing-demo";
}
