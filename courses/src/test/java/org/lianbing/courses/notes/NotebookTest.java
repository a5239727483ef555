package org.lianbing.courses.notes;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** Runs a test on {@link NotebookSlice}, filled with the notes that come with the product. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = NotebookSlice.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "lianbing.home=target/homes/${random.uuid}",
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1"
        })
public @interface NotebookTest {}
