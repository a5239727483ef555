package org.lianbing.sandbox.collection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.collection.CollectionEvent.PaymentReceived;
import org.lianbing.sandbox.books.collection.Levy;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.books.vouchers.VoucherEvent.VoucherUsed;
import org.lianbing.sandbox.books.vouchers.VouchersBook;
import org.lianbing.sandbox.document.DocumentBook;
import org.lianbing.sandbox.value.CodeTables;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.NumberRange;

/**
 * Money reaching the treasury for a levy: the payment, the late fee it makes due, the slip, the paper.
 *
 * @param collector officer id under which the slip is accounted for
 */
record Payment(
        Ledger ledger, Sitting sitting, Levy levy, PayMode mode, Money amount, LocalDate paidOn, String collector) {

    List<Event> events() {
        var fees = new LateFees(ledger, levy);
        List<Event> events = new ArrayList<>();
        events.add(received());
        events.addAll(fees.levied(fees.stillToCharge(amount, paidOn), paidOn));
        slip().ifPresent(number -> events.add(new VoucherUsed(
                collector, String.valueOf(mode.ticketKind()), number, levy.taxpayerId(), voucherNo(), amount, paidOn)));
        events.add(paper());
        return events;
    }

    /** The slip to be made out: the collector's next blank one, none if he has none or none is needed. */
    Optional<NumberRange> slip() {
        var kind = mode.ticketKind();
        return kind == null ? Optional.empty() : ledger.book(VouchersBook.class).nextBlank(collector, kind);
    }

    private String voucherNo() {
        return ledger.book(CollectionBook.class).nextVoucherNo(ledger.today());
    }

    private PaymentReceived received() {
        var line = BudgetLine.of(ledger, levy);
        return new PaymentReceived(
                voucherNo(),
                levy.taxpayerId(),
                levy.id(),
                levy.levyItem(),
                levy.period(),
                levy.kind(),
                mode.code(),
                line.treasury(),
                line.item(),
                line.level(),
                amount,
                paidOn,
                collector);
    }

    private Event paper() {
        var electronic = mode == PayMode.AGREEMENT;
        return DocumentBook.next(
                ledger,
                sitting,
                0,
                electronic ? "electronic-payment-voucher" : "tax-payment-voucher",
                electronic ? "电子缴税付款凭证" : "税收缴款书",
                levy.taxpayerId(),
                content(),
                "税收征收管理法第三十四条");
    }

    private Map<String, String> content() {
        var line = BudgetLine.of(ledger, levy);
        Map<String, String> content = new LinkedHashMap<>();
        content.put("缴款书号码", voucherNo());
        content.put("纳税人识别号", levy.taxpayerId().toString());
        content.put(
                "纳税人名称",
                ledger.book(RegistrationBook.class)
                        .find(levy.taxpayerId())
                        .orElseThrow()
                        .name());
        content.put("征收项目", CodeTables.named("levy_item").label(levy.levyItem(), paidOn));
        content.put(
                "征收品目",
                CodeTables.named("levy_sub_item")
                        .label(levy.levySubItem(), levy.period().lastDay()));
        content.put("税款所属期", levy.period().firstDay() + " 至 " + levy.period().lastDay());
        content.put("税款种类", levy.kind().label());
        content.put("预算科目", line.item());
        content.put("预算级次", CodeTables.named("budget_level").label(line.level()));
        content.put("收款国库", CodeTables.named("treasury").label(line.treasury()));
        content.put("实缴金额", amount.toString());
        content.put("缴款方式", mode.label());
        content.put("缴款期限", levy.due().toString());
        content.put("入库日期", paidOn.toString());
        slip().ifPresent(number -> content.put("票证号码", number.fromText()));
        return content;
    }
}
