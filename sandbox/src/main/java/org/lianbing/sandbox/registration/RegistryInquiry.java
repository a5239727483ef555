package org.lianbing.sandbox.registration;

import java.util.Map;
import org.lianbing.sandbox.Inquiry;

/** Asks the commerce registry (工商共享库) for the record of a unified code. */
record RegistryInquiry(String uscc) implements Inquiry {
    static final String PARTNER = "commerce-registry";

    @Override
    public String partner() {
        return PARTNER;
    }

    @Override
    public Map<String, String> question() {
        return Map.of("uscc", uscc);
    }
}
