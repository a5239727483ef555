package org.lianbing.grader;

import java.util.Arrays;

/** What a trainee does at the counter for invoices in S06, written as in a run. */
final class Counter {
    static final String GREET = "  - say: greet\n";
    static final String ASK_ID = "  - ask_for: buyer_id\n";
    static final String LOOK_AT_ID = "  - open: buyer_id\n";
    static final String EXPLAIN = "  - say: explain_per_time\n";
    static final String SEND_AWAY = "  - say: brush_off\n";
    static final String NOTIFY = "  - notify: [bring_book]\n";

    /** What may be sold: 25 from the lowest number. */
    static final String SELL = sell("00012301", "00012325", 25);

    private Counter() {}

    static String answer(int most) {
        return "  - {answer: most, with: " + most + "}\n";
    }

    static String sell(String from, String to, int qty) {
        return """
                  - submit: FP-03
                    form:
                      taxpayer_id: '{taxpayer}'
                      invoice_kind: '{kind}'
                      invoice_code: '4300151130'
                      no_from: '%s'
                      no_to: '%s'
                      qty: '%s'
                      buyer_id_no: '{buyer.id_no}'
                      sale_mode: '01'
                """.formatted(from, to, qty);
    }

    /** As many as were asked for, five more than may be taken at a time. */
    static String refused() {
        return sell("00012301", "00012330", 30).replace("    form:", "    refused: FP-03-V2\n    form:");
    }

    /** The line of a report for one mark. */
    static MarkLine line(Report report, String mark) {
        return report.marks().stream()
                .filter(line -> line.id().equals(mark))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("报告里没有 " + mark + "："
                        + Arrays.toString(
                                report.marks().stream().map(MarkLine::id).toArray())));
    }
}
