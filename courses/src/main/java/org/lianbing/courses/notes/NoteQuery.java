package org.lianbing.courses.notes;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for among the published notes.
 *
 * @param text Chinese cut anywhere, a code, pinyin or its initials; blank for all. Of a long text the beginning is looked for
 * @param domain only notes of this domain
 * @param operation only notes tied to this operation
 * @param refusal only notes tied to this refusal
 */
public record NoteQuery(
        String text,
        @Nullable String domain,
        @Nullable String operation,
        @Nullable String refusal,
        int limit,
        int offset) {
    private static final int USUAL = 20;

    public NoteQuery {
        domain = code(domain);
        operation = code(operation);
        refusal = code(refusal);
    }

    /** The best twenty for a text, without filters. */
    public static NoteQuery of(String text) {
        return new NoteQuery(text, null, null, null, USUAL, 0);
    }

    public boolean isUnfiltered() {
        return domain == null && operation == null && refusal == null;
    }

    private static @Nullable String code(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip().toUpperCase(java.util.Locale.ROOT);
    }
}
