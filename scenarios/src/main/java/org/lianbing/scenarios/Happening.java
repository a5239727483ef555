package org.lianbing.scenarios;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Action;
import org.lianbing.scenarios.reference.Template;

/** Something an entry of the journal can show. */
public sealed interface Happening {
    /** An operation was accepted or opened. */
    record Accepted(String operation) implements Happening {}

    /** A step was taken on a case of the operation. */
    record Stepped(String operation, Action action) implements Happening {}

    /** An event was recorded whose fields have these values, by path. */
    record Recorded(String event, Map<String, Template> where) implements Happening {}

    /** Something was refused: of this operation, with this code; null for any. */
    record Refused(@Nullable String operation, @Nullable String code) implements Happening {}

    /** A warning was given. */
    record Warned(String code) implements Happening {}

    /** A document was issued. */
    record Issued(String kind) implements Happening {}

    /** A phrase was said, or free text that was taken for it. */
    record Said(String phrase) implements Happening {}

    /** A paper was asked for, whether handed over or not. */
    record AskedFor(String paper) implements Happening {}

    /** A paper was opened and looked at. */
    record PaperOpened(String paper) implements Happening {}

    /** A one-time notice named all these items. */
    record Notified(List<String> items) implements Happening {}

    /** A question was answered, rightly or not. */
    record Answered(String question) implements Happening {}
}
