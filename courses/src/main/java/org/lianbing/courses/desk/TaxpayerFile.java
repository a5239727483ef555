package org.lianbing.courses.desk;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.sandbox.Case;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.certificates.CertificatesBook;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.declaration.DeclarationBook;
import org.lianbing.sandbox.books.general.GeneralBook;
import org.lianbing.sandbox.books.invoicing.InvoiceAccount;
import org.lianbing.sandbox.books.invoicing.InvoicingBook;
import org.lianbing.sandbox.books.legal.LegalBook;
import org.lianbing.sandbox.books.qualification.QualificationBook;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.books.relief.ReliefBook;
import org.lianbing.sandbox.document.DocumentBook;
import org.lianbing.sandbox.flow.CaseBook;
import org.lianbing.sandbox.readings.FilingDuties;
import org.lianbing.sandbox.value.CodeTables;
import org.lianbing.sandbox.value.TaxpayerId;

/** The one-taxpayer view (一户式): everything the books know of one taxpayer, a section per domain, codes with names. */
public record TaxpayerFile(Taxpayer taxpayer, List<Section> sections) {

    /** A table of one domain; every row has the same columns. */
    public record Section(String domain, String title, List<Map<String, String>> rows) {}

    public static TaxpayerFile of(Ledger ledger, Taxpayer taxpayer) {
        var id = taxpayer.id();
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("DJ", "登记", List.of(registration(ledger, taxpayer))));
        sections.add(new Section("DJ", "存款账户", accounts(taxpayer)));
        sections.add(new Section("DJ", "变更记录", changes(taxpayer)));
        sections.add(new Section("RD", "税费种认定", items(ledger, id)));
        sections.add(new Section("FP", "票种核定与结存", approvals(ledger, id)));
        sections.add(new Section("FP", "号段", pieces(ledger, id)));
        sections.add(new Section("FP", "主管税务机关柜台库存", stock(ledger, taxpayer)));
        sections.add(new Section("SB", "应申报清册", duties(ledger, id)));
        sections.add(new Section("SB", "申报", returns(ledger, id)));
        sections.add(new Section("YH", "减免台账", reliefs(ledger, id)));
        sections.add(new Section("ZS", "应征", levies(ledger, id)));
        sections.add(new Section("ZS", "入库", payments(ledger, id)));
        sections.add(new Section("ZM", "完税证明", certificates(ledger, id)));
        sections.add(new Section("FZ", "责令与处罚", legal(ledger, id)));
        sections.add(new Section("ZH", "在办与办结事项", cases(ledger, id)));
        sections.add(new Section("ZH", "文书", documents(ledger, id)));
        sections.add(new Section("ZH", "档案", archive(ledger, id)));
        return new TaxpayerFile(taxpayer, sections);
    }

    /** Taxpayers whose number or name contains the text, by number; at most {@code limit}. */
    public static List<Taxpayer> search(Ledger ledger, String text, int limit) {
        return ledger.book(RegistrationBook.class)
                .all()
                .filter(taxpayer -> taxpayer.id().toString().contains(text)
                        || taxpayer.name().contains(text))
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .limit(limit)
                .toList();
    }

    private static Map<String, String> registration(Ledger ledger, Taxpayer t) {
        var general = ledger.book(QualificationBook.class).of(t.id()).general();
        return row(
                "纳税人识别号", t.id(),
                "纳税人名称", t.name(),
                "状态", t.state().code() + " " + t.state().label(),
                "登记注册类型", named("register_type", t.registerType()),
                "行业", named("industry", t.industry()),
                "主管税务机关", t.authority().label(ledger.today()),
                "法定代表人", t.legalRepresentative().name(),
                "注册资本", t.registeredCapital(),
                "注册地址", t.registeredAddress(),
                "生产经营地址", t.businessAddress(),
                "开业日期", t.openDate(),
                "从业人数", t.employees(),
                "适用会计制度", named("accounting_system", t.accountingSystem()),
                "会计制度备案",
                        t.accounting() == null ? "未备案" : "已备案 " + t.accounting().filedOn(),
                "增值税资格", general == null ? "小规模纳税人" : "一般纳税人（生效 " + general.effectiveFrom() + "）",
                "税务登记证号", t.certificateNo() == null ? "" : t.certificateNo());
    }

    private static List<Map<String, String>> accounts(Taxpayer taxpayer) {
        return taxpayer.accounts().stream()
                .map(account -> row(
                        "账号", account.account(),
                        "开户银行", account.bankName(),
                        "账户名称", account.holder(),
                        "账户性质", account.kind(),
                        "首选缴税账户", account.preferred() ? "是" : "否",
                        "开立日期", account.openedOn()))
                .toList();
    }

    private static List<Map<String, String>> changes(Taxpayer taxpayer) {
        return taxpayer.changes().stream()
                .map(change -> row(
                        "变更项目", change.item(),
                        "变更前", change.from(),
                        "变更后", change.to(),
                        "变更日期", change.changedOn(),
                        "录入日期", change.enteredOn()))
                .toList();
    }

    private static List<Map<String, String>> items(Ledger ledger, TaxpayerId id) {
        return ledger.book(QualificationBook.class).of(id).items().stream()
                .map(item -> row(
                        "征收项目", named("levy_item", item.levyItem()),
                        "征收品目", named("levy_sub_item", item.levySubItem()),
                        "税率", item.rate(),
                        "纳税期限", named("period_type", item.periodType()),
                        "地税征收", item.localBureau() ? "是" : "否",
                        "有效期起", item.validFrom(),
                        "有效期止", item.validTo() == null ? "" : item.validTo()))
                .toList();
    }

    private static List<Map<String, String>> approvals(Ledger ledger, TaxpayerId id) {
        var account = ledger.book(InvoicingBook.class).of(id);
        var month = YearMonth.from(ledger.today());
        return account.approvals().stream()
                .map(approval -> row(
                        "票种", named("invoice_kind", approval.kind()),
                        "每月", approval.monthly(),
                        "每次", approval.perTime(),
                        "持票上限", approval.hold(),
                        "本月已领", account.soldIn(approval.kind(), month),
                        "结存", account.held(approval.kind()),
                        "未验旧", account.unverified(approval.kind()),
                        "购票员",
                                String.join(
                                        "、",
                                        approval.buyers().stream()
                                                .map(InvoiceAccount.Buyer::name)
                                                .toList())))
                .toList();
    }

    private static List<Map<String, String>> pieces(Ledger ledger, TaxpayerId id) {
        return ledger.book(InvoicingBook.class).of(id).pieces().stream()
                .map(piece -> row(
                        "票种", named("invoice_kind", piece.kind()),
                        "发票代码", piece.range().code(),
                        "起始号码", piece.range().fromText(),
                        "终止号码", piece.range().toText(),
                        "份数", piece.range().size(),
                        "状态", piece.state().label()))
                .toList();
    }

    /** What the counter in charge has to sell him, by kind and number: sales begin with the lowest. */
    private static List<Map<String, String>> stock(Ledger ledger, Taxpayer taxpayer) {
        return ledger.book(InvoicingBook.class).counter(taxpayer.authority()).stream()
                .sorted(Comparator.comparing(InvoicingBook.Stock::kind).thenComparing(InvoicingBook.Stock::range))
                .map(stock -> row(
                        "票种", named("invoice_kind", stock.kind()),
                        "发票代码", stock.range().code(),
                        "起始号码", stock.range().fromText(),
                        "终止号码", stock.range().toText(),
                        "份数", stock.range().size()))
                .toList();
    }

    private static List<Map<String, String>> duties(Ledger ledger, TaxpayerId id) {
        return FilingDuties.of(ledger, id).stream()
                .map(duty -> row(
                        "征收项目", named("levy_item", duty.levyItem()),
                        "属期", duty.period(),
                        "申报期限", duty.deadline(),
                        "征收机关", duty.localBureau() ? "地税" : "国税",
                        "状态", duty.filed() ? "已申报" : duty.isOverdue(ledger.today()) ? "逾期未申报" : "未申报"))
                .toList();
    }

    private static List<Map<String, String>> returns(Ledger ledger, TaxpayerId id) {
        return ledger.book(DeclarationBook.class).of(id).stream()
                .map(filed -> row(
                        "申报编号", filed.no(),
                        "征收项目", named("levy_item", filed.levyItem()),
                        "属期", filed.period(),
                        "申报日期", filed.filedOn(),
                        "应补（退）税额", filed.due(),
                        "状态", filed.standing() ? (filed.version() > 1 ? "已更正" : "有效") : "已作废"))
                .toList();
    }

    private static List<Map<String, String>> reliefs(Ledger ledger, TaxpayerId id) {
        return ledger.book(ReliefBook.class).of(id).stream()
                .map(relief -> row(
                        "减免性质", named("relief_code", relief.reliefCode()),
                        "征收项目", named("levy_item", relief.levyItem()),
                        "属期", relief.period(),
                        "免税销售额", relief.sales(),
                        "减免税额", relief.tax()))
                .toList();
    }

    private static List<Map<String, String>> levies(Ledger ledger, TaxpayerId id) {
        return ledger.book(CollectionBook.class).of(id).stream()
                .map(levy -> row(
                        "应征凭证", levy.id(),
                        "征收项目", named("levy_item", levy.levyItem()),
                        "属期", levy.period(),
                        "税款种类", levy.kind().label(),
                        "应征金额", levy.amount(),
                        "已缴", levy.paid(),
                        "余额", levy.balance(),
                        "缴款期限", levy.due(),
                        "状态", levy.status(ledger.today())))
                .toList();
    }

    private static List<Map<String, String>> payments(Ledger ledger, TaxpayerId id) {
        return ledger.book(CollectionBook.class).paymentsOf(id).stream()
                .map(payment -> row(
                        "缴款凭证", payment.voucherNo(),
                        "征收项目", named("levy_item", payment.levyItem()),
                        "属期", payment.period(),
                        "税款种类", payment.kind().label(),
                        "金额", payment.amount(),
                        "入库日期", payment.paidOn()))
                .toList();
    }

    private static List<Map<String, String>> certificates(Ledger ledger, TaxpayerId id) {
        return ledger.book(CertificatesBook.class).of(id).stream()
                .map(certificate -> row(
                        "证明号码", certificate.certificateNo(),
                        "缴款凭证", certificate.voucherNo(),
                        "金额", certificate.amount(),
                        "开具日期", certificate.issuedOn()))
                .toList();
    }

    private static List<Map<String, String>> legal(Ledger ledger, TaxpayerId id) {
        var book = ledger.book(LegalBook.class);
        List<Map<String, String>> rows = new ArrayList<>();
        book.ordersTo(id)
                .forEach(order -> rows.add(row(
                        "文书号",
                        order.documentNo(),
                        "类型",
                        "责令限期改正",
                        "违法类型",
                        order.violation(),
                        "日期",
                        order.orderedOn(),
                        "金额",
                        "",
                        "限期",
                        order.orderDue())));
        book.penaltiesOf(id)
                .forEach(penalty -> rows.add(row(
                        "文书号",
                        penalty.documentNo(),
                        "类型",
                        "行政处罚",
                        "违法类型",
                        penalty.violation(),
                        "日期",
                        penalty.decidedOn(),
                        "金额",
                        penalty.amount(),
                        "限期",
                        "")));
        return List.copyOf(rows);
    }

    private static List<Map<String, String>> cases(Ledger ledger, TaxpayerId id) {
        return ledger.book(CaseBook.class).of(id).stream()
                .map((Case matter) -> row(
                        "受理编号", matter.no(),
                        "事项", matter.operation(),
                        "受理日期", matter.acceptedOn(),
                        "状态", matter.state().label()))
                .toList();
    }

    private static List<Map<String, String>> documents(Ledger ledger, TaxpayerId id) {
        return ledger.book(DocumentBook.class).of(id).stream()
                .map(filed -> row(
                        "文书号", filed.issued().no(),
                        "名称", filed.issued().title(),
                        "出具日期", filed.issued().issuedOn(),
                        "送达日期", filed.served() == null ? "" : filed.served().servedOn()))
                .toList();
    }

    private static List<Map<String, String>> archive(Ledger ledger, TaxpayerId id) {
        return ledger.book(GeneralBook.class).of(id).stream()
                .map(document -> row(
                        "文书", document.documentNo(),
                        "事项", document.operationCode(),
                        "形成日期", document.createdOn(),
                        "页数", document.pages()))
                .toList();
    }

    private static String named(String table, String code) {
        var rows = CodeTables.named(table).rows(code);
        return rows.isEmpty() ? code : code + " " + rows.getLast().name();
    }

    private static Map<String, String> row(Object... pairs) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            row.put(pairs[i].toString(), pairs[i + 1].toString());
        }
        return row;
    }
}
