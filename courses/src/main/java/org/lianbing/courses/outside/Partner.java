package org.lianbing.courses.outside;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who is reached through the gateway, where its inquiries go, and what an answer to one must hold. */
public enum Partner {
    /** 工商共享库 */
    COMMERCE_REGISTRY("commerce-registry", "/commerce-registry/inquiries", List.of("taxpayer_name")),
    /** 银行（财税库银） */
    BANK("bank", "/bank/verifications", List.of("verified"));

    /** Where debits are ordered, and below it asked after by serial. */
    public static final String DEBITS = "/bank/debits";

    private final String code;
    private final String inquiries;
    private final List<String> answered;

    Partner(String code, String inquiries, List<String> answered) {
        this.code = code;
        this.inquiries = inquiries;
        this.answered = answered;
    }

    /** Its name in inquiries and orders. */
    public String code() {
        return code;
    }

    public String inquiries() {
        return inquiries;
    }

    /** The fields without which an answer to an inquiry is broken. */
    List<String> answered() {
        return answered;
    }

    public static Optional<Partner> of(String code) {
        return Arrays.stream(values())
                .filter(partner -> partner.code.equals(code))
                .findFirst();
    }

    /** @throws IllegalStateException if the gateway knows no such partner: a bug in the operation that asks */
    static Partner declared(String code) {
        return of(code).orElseThrow(() -> new IllegalStateException("no partner outside is declared as " + code));
    }
}
