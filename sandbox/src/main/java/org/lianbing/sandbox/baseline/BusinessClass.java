package org.lianbing.sandbox.baseline;

/** The main line of business by which the limit for general taxpayers was chosen until 2018: 1 production, 2 trade, 3 services. */
final class BusinessClass {
    private BusinessClass() {}

    static String of(String industry) {
        if (industry.startsWith("51") || industry.startsWith("52")) {
            return "2";
        }
        return industry.compareTo("47") < 0 ? "1" : "3";
    }
}
