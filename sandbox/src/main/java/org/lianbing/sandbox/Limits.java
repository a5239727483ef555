package org.lianbing.sandbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a form field can hold. Optional fields are {@code @Nullable}; everything else is required (CV04). */
public final class Limits {
    private Limits() {}

    /** Text of at most {@code max} and at least {@code min} characters: C(n), T(n). */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    public @interface Text {
        int max();

        int min() default 1;
    }

    /** A decimal or whole number N(precision, scale); amounts default to N(18,2). */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    public @interface Number {
        int precision();

        int scale() default 0;

        /** Smallest value allowed. */
        long min() default 0;
    }

    /** The amount may be negative (red-letter entries); otherwise CV13. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    public @interface Signed {}

    /** The text matches a pattern; {@code says} tells in Chinese what is expected. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    public @interface Matching {
        String value();

        String says();
    }

    /** A code of the named code table, valid on the business date (CV06). */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    public @interface Coded {
        String value();

        /** Valid on another day than the business date, such as one in a period filed late; the operation checks it. */
        boolean anyDay() default false;
    }

    /** At least so many rows. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    public @interface Rows {
        int min() default 1;
    }

    /** Papers attached, by paper id; a missing one is refused (CV09), named in the refusal as {@code value}. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    public @interface Attachment {
        String value();
    }

    /** A date not after the business date (CV07). */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    public @interface NotFuture {}

    /** The system computes the field; whoever gives it must give it right. Such a component is {@code @Nullable}. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    public @interface Computed {}

    /** The record's components stand among the form's own fields, each name with this prefix, instead of in an object. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    public @interface Flattened {
        String value();
    }
}
