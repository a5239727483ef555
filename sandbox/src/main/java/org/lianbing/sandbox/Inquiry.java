package org.lianbing.sandbox;

import java.util.Map;

/** A question to the outside that changes nothing there; asked before the decision, its reply stored in the entry. */
public interface Inquiry {
    /** Who is asked, such as {@code commerce-registry}. */
    String partner();

    /** The question, by field. */
    Map<String, String> question();
}
