package org.lianbing.courses.start;

/** A command that cannot be carried out, with the sentence to say. */
final class CommandRefused extends RuntimeException {

    CommandRefused(String sentence) {
        super(sentence);
    }

    CommandRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
