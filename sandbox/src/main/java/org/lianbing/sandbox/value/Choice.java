package org.lianbing.sandbox.value;

/**
 * A closed list of codes that program logic branches on; implemented by enums. On screen the code stands with its
 * label, in JSON the code stands alone. Open lists (regions, industries, …) are code tables instead.
 */
public interface Choice {
    /** The code as officials write it, such as {@code 01}. */
    String code();

    /** Its name in Chinese. */
    String label();
}
