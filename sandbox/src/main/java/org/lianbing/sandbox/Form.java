package org.lianbing.sandbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.lianbing.sandbox.value.TaxpayerState;

/** Declares a record as an operation: the head of its form. What is only prose stands in the YAML file of the same code. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Form {
    /** Code of the reference, such as {@code FP-03}. */
    String code();

    /** Title in Chinese. */
    String title();

    Flow flow() default Flow.INSTANT;

    /** Posts that may submit it; the first is the default. */
    Post[] posts();

    /** Clauses it rests on. */
    String law();

    /** States of the taxpayer in which it may be submitted (CV02). */
    TaxpayerState[] states() default {TaxpayerState.NORMAL};

    /** Whether an officer of any bureau may submit it (otherwise CV03). */
    boolean anyBureau() default false;

    /** Partners outside that it may ask before the decision, such as {@code commerce-registry}. */
    String[] asks() default {};
}
