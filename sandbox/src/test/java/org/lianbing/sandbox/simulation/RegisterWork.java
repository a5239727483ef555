package org.lianbing.sandbox.simulation;

import static org.lianbing.sandbox.simulation.Forms.form;
import static org.lianbing.sandbox.simulation.Forms.submit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianbing.sandbox.Submission;
import org.lianbing.sandbox.books.qualification.QualificationBook;
import org.lianbing.sandbox.document.DocumentBook;
import org.lianbing.sandbox.readings.FilingDuties;
import org.lianbing.sandbox.value.OrgCode;
import org.lianbing.sandbox.value.TaxpayerState;

/** The register and what hangs on it: new taxpayers, changes, filings, tax items, orders, penalties, archives. */
final class RegisterWork {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final String CHIEF = "430102198407225194";

    private RegisterWork() {}

    static Map<String, Generator> all() {
        return Map.ofEntries(
                Map.entry("DJ-01", RegisterWork::register),
                Map.entry("DJ-02", RegisterWork::confirm),
                Map.entry("DJ-03", RegisterWork::change),
                Map.entry("DJ-04", RegisterWork::accounting),
                Map.entry("DJ-05", RegisterWork::account),
                Map.entry("RD-01", RegisterWork::items),
                Map.entry("RD-02", RegisterWork::general),
                Map.entry("FZ-01", RegisterWork::order),
                Map.entry("FZ-02", RegisterWork::fine),
                Map.entry("ZH-01", RegisterWork::archive));
    }

    private static Optional<Submission> register(Moment now) {
        var body = "%08d".formatted(40_000_000 + now.below(1_000));
        return Optional.of(submit(
                "DJ-01",
                "taxpayer_name",
                "长沙新设" + body + "商贸有限公司",
                "org_code",
                OrgCode.withBody(body),
                "register_type",
                "173",
                "joint_admin",
                "3",
                "industry",
                "5177",
                "legal_rep_name",
                "蒋立新",
                "legal_rep_id_type",
                "201",
                "legal_rep_id_no",
                CHIEF,
                "reg_address",
                "长沙市芙蓉区五一大道200号",
                "biz_address",
                "长沙市芙蓉区五一大道200号",
                "region",
                "430102",
                "reg_capital",
                "1000000.00",
                "license_no",
                "4301020" + body,
                "open_date",
                now.today().minusDays(now.below(40)),
                "license_date",
                now.today().minusDays(now.below(40)),
                "employees",
                6,
                "accounting_system",
                "101",
                "finance_name",
                "何芳",
                "finance_mobile",
                "13800000002",
                "tax_agent_name",
                "何芳",
                "tax_agent_mobile",
                "13800000002",
                "investors",
                List.of(Map.of("investor_name", "蒋立新", "id_type", "201", "id_no", CHIEF, "share", "100")),
                "tax_authority",
                "14301020000"));
    }

    /** A unified code of Furong with its check digit (GB 32100). */
    private static String uscc(Moment now) {
        var body = "91430102MA4L" + "%05d".formatted(now.below(2_000));
        var sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += ALPHABET.indexOf(body.charAt(i)) * WEIGHTS[i];
        }
        return body + ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static Optional<Submission> confirm(Moment now) {
        return Optional.of(submit(
                "DJ-02",
                "uscc",
                uscc(now),
                "accounting_mode",
                "11",
                "accounting_system",
                "101",
                "employees",
                1 + now.below(30),
                "biz_address",
                "长沙市芙蓉区远大一路8号",
                "phone",
                "0731-88880000",
                "finance_name",
                "何芳",
                "finance_id_no",
                "430111198207154228",
                "finance_mobile",
                "13800000002",
                "tax_agent_name",
                "何芳",
                "tax_agent_id_no",
                "430111198207154228",
                "tax_agent_mobile",
                "13800000002",
                "branch_type",
                "0"));
    }

    private static Optional<Submission> change(Moment now) {
        return now.taxpayer(taxpayer -> true)
                .map(taxpayer -> submit(
                        "DJ-03",
                        "taxpayer_id",
                        taxpayer.id(),
                        "change_items",
                        List.of(now.one(
                                form("change_item", "03", "new_value", "长沙市芙蓉区解放中路" + now.below(300) + "号"),
                                form("change_item", "05", "new_value", (1 + now.below(50)) * 100_000 + ".00"),
                                form("change_item", "10", "new_value", String.valueOf(1 + now.below(40))))),
                        "change_date",
                        now.today().minusDays(now.below(40)),
                        "attachments",
                        List.of("营业执照副本")));
    }

    private static Optional<Submission> accounting(Moment now) {
        return now.taxpayer(taxpayer -> true)
                .map(taxpayer -> submit(
                        "DJ-04",
                        "taxpayer_id",
                        taxpayer.id(),
                        "accounting_system",
                        now.one("101", "102"),
                        "amort_method",
                        now.one("01", "02"),
                        "depr_method",
                        "01",
                        "cost_method",
                        now.one("01", "02", "03"),
                        "report_period",
                        now.one("06", "08")));
    }

    private static Optional<Submission> account(Moment now) {
        return now.taxpayer(taxpayer -> true)
                .map(taxpayer -> submit(
                        "DJ-05",
                        "taxpayer_id",
                        taxpayer.id(),
                        "bank_name",
                        "中国农业银行长沙芙蓉支行",
                        "bank_code",
                        "103551003101",
                        "bank_account",
                        "18067001040" + "%06d".formatted(now.below(1_000)),
                        "account_name",
                        taxpayer.name(),
                        "account_kind",
                        now.one("01", "02", "02", "03"),
                        "opened_on",
                        now.today().minusDays(now.below(30)),
                        "preferred",
                        now.oneIn(2)));
    }

    private static Optional<Submission> items(Moment now) {
        var row = now.one(
                new String[] {"10101", "101017001", "0.03", "06", "false"},
                new String[] {"10104", "101040001", "0.25", "08", "false"},
                new String[] {"10109", "101090101", "0.07", "06", "true"},
                new String[] {"30203", "302030100", "0.03", "06", "true"},
                new String[] {"10111", "101110199", "0.0005", "11", "true"});
        return now.taxpayer(taxpayer -> taxpayer.state() != TaxpayerState.NORMAL
                        || taxpayer.name().contains("新设")
                        || now.oneIn(20))
                .map(taxpayer -> submit(
                        "RD-01",
                        "taxpayer_id",
                        taxpayer.id(),
                        "items",
                        List.of(form(
                                "levy_item",
                                row[0],
                                "levy_sub_item",
                                row[1],
                                "rate",
                                row[2],
                                "period_type",
                                row[3],
                                "due_rule",
                                "04",
                                "levy_mode",
                                "01",
                                "local_bureau",
                                Boolean.parseBoolean(row[4]),
                                "valid_from",
                                now.today().withDayOfMonth(1)))));
    }

    private static Optional<Submission> general(Moment now) {
        return now.taxpayer(taxpayer ->
                        now.book(QualificationBook.class).of(taxpayer.id()).general() == null)
                .map(taxpayer -> submit(
                        "RD-02",
                        "taxpayer_id",
                        taxpayer.id(),
                        "nsr_kind",
                        taxpayer.isIndividual() ? "2" : "1",
                        "books_ok",
                        true,
                        "accountant_name",
                        "何芳",
                        "accountant_id_no",
                        "430111198207154228",
                        "biz_class",
                        now.one("1", "2"),
                        "sales_12m",
                        now.amount(2_000_000),
                        "effect_date",
                        now.one("1", "2")));
    }

    private static Optional<Submission> order(Moment now) {
        return now.taxpayer(taxpayer ->
                        !FilingDuties.overdue(now.ledger(), taxpayer.id()).isEmpty() || now.oneIn(10))
                .map(taxpayer -> {
                    var form = form(
                            "taxpayer_id", taxpayer.id(),
                            "violation", now.one("02", "03", "04", "05"),
                            "order_due", now.today().plusDays(1 + now.below(30)));
                    now.any(FilingDuties.overdue(now.ledger(), taxpayer.id())).ifPresent(duty -> {
                        form.put("violation", "01");
                        form.put("levy_item", duty.levyItem());
                        form.put("period", duty.period().toString());
                    });
                    return Submission.operation("FZ-01", form);
                });
    }

    private static Optional<Submission> fine(Moment now) {
        return now.taxpayer(taxpayer -> true)
                .map(taxpayer -> submit(
                        "FZ-02",
                        "taxpayer_id",
                        taxpayer.id(),
                        "violation",
                        now.one("02", "03", "04", "05", "06"),
                        "penalty_kind",
                        "01",
                        "procedure",
                        now.one("1", "2"),
                        "amount",
                        now.one("50.00", "200.00", "800.00", "2000.00"),
                        "notified_date",
                        now.one(now.today(), now.today().minusDays(4)),
                        "statement",
                        "无异议"));
    }

    private static Optional<Submission> archive(Moment now) {
        return now.any(now.book(DocumentBook.class)
                        .documents()
                        .values()
                        .filter(filed -> filed.issued().taxpayerId() != null && filed.entry() > 0)
                        .toJavaList())
                .map(filed -> submit(
                        "ZH-01",
                        "taxpayer_id",
                        filed.issued().taxpayerId(),
                        "operation_code",
                        operationOf(now, filed.entry()),
                        "document_no",
                        filed.issued().no(),
                        "created_date",
                        filed.issued().issuedOn(),
                        "pages",
                        1 + now.below(5),
                        "secrecy",
                        "2",
                        "retention",
                        "3"));
    }

    private static String operationOf(Moment now, int entry) {
        var code = now.sandbox().entries().get(entry - 1).code();
        return code.contains("-N") ? "ZS-01" : code;
    }
}
