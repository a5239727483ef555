package org.lianbing.sandbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The code and sentence of a {@link Reason}; {@code {x}} stands for a value named x. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Says {
    String code();

    String value();

    Kind kind() default Kind.REFUSAL;

    Applies applies() default Applies.OPEN;

    /** What a reason does. */
    enum Kind {
        /** Stops the operation; journalled. */
        REFUSAL,
        /** Does not stop it; journalled. */
        WARNING,
        /** The form itself is wrong (422); not journalled. */
        MALFORMED
    }

    /** When a reason of a case is judged; an instant operation knows only {@link #OPEN}. */
    enum Applies {
        /** At acceptance. */
        OPEN,
        /** At the deciding step. */
        GRANT,
        /** At both. */
        BOTH
    }
}
