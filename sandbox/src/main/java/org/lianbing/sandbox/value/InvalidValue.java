package org.lianbing.sandbox.value;

/** A text that cannot be the value it claims to be; the message is the Chinese sentence shown beside the field. */
public final class InvalidValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public InvalidValue(String message) {
        super(message);
    }

    /** @throws InvalidValue with the message unless the condition holds */
    static void unless(boolean condition, String message) {
        if (!condition) {
            throw new InvalidValue(message);
        }
    }
}
