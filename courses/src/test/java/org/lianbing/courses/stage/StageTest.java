package org.lianbing.courses.stage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.lianbing.courses.CoursesTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Runs the application on the stage, with partners that lose patience quickly. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@CoursesTest
@Import(StageReplica.class)
@TestPropertySource(properties = "lianbing.outside.read-timeout=800ms")
public @interface StageTest {}
