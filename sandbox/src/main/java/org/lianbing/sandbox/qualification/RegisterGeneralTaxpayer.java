package org.lianbing.sandbox.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Form;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Limits.Text;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Reason;
import org.lianbing.sandbox.Says;
import org.lianbing.sandbox.Says.Kind;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.qualification.QualificationBook;
import org.lianbing.sandbox.books.qualification.QualificationEvent.GeneralTaxpayerRegistered;
import org.lianbing.sandbox.books.qualification.QualificationEvent.TaxItemsAssigned;
import org.lianbing.sandbox.books.qualification.QualificationEvent.TaxItemsEnded;
import org.lianbing.sandbox.books.qualification.TaxItem;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.document.DocumentBook;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.flow.TodoEvent.TodoRaised;
import org.lianbing.sandbox.law.vat.RegistrationThreshold;
import org.lianbing.sandbox.value.LevyItem;
import org.lianbing.sandbox.value.LevySubItem;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.ResidentId;
import org.lianbing.sandbox.value.TaxpayerId;

/**
 * 增值税一般纳税人登记: above the limit of sales a duty, below it a right of whoever keeps sound accounts. The VAT line at
 * the levy rate ends the day before the registration takes effect and one at the rate begins.
 *
 * @param sales_12m written as on the form, whose name for it no camel case gives
 */
@Form(
        code = "RD-02",
        title = "增值税一般纳税人登记（2015-04-01 起登记制；此前审批）",
        posts = Post.RECEPTION,
        law = "2015年第18号公告；总局令22号；2018-02-01 起总局令43号")
public record RegisterGeneralTaxpayer(
        @Label("纳税人识别号") TaxpayerId taxpayerId,
        @Label("纳税人类别") TaxpayerKind nsrKind,
        @Label("会计核算是否健全") Boolean booksOk,
        @Label("专业会计人员姓名") @Text(max = 40) String accountantName,
        @Label("专业会计人员证件号码") ResidentId accountantIdNo,
        @Label("主营业务类别") MainBusiness bizClass,
        @Label("12 个月/季度应税销售额") Money sales_12m,
        @Label("生效之日") EffectDay effectDate)
        implements Operation {
    private static final LocalDate REGISTRATION_SINCE = LocalDate.of(2015, 4, 1);
    private static final LocalDate RULES_OF_2018 = LocalDate.of(2018, 2, 1);
    private static final String WITHIN_15_DAYS = "04";

    /** Most important first; the last two are warnings. */
    public enum Refusal implements Reason {
        @Says(code = "RD-02-V1", value = "该户已是一般纳税人（生效 {d}）")
        ALREADY_GENERAL,
        @Says(code = "RD-02-V2", value = "不符合登记条件：须会计核算健全并能提供准确税务资料")
        NOT_QUALIFIED,
        @Says(code = "RD-02-V3", value = "年应税销售额 {x} 元超过标准，逾期未登记按税率征税不得抵扣（总局令22号）", kind = Kind.WARNING)
        LATE,
        @Says(code = "RD-02-V4", value = "2015-04-01 前一般纳税人资格实行认定审批，不适用登记制", kind = Kind.WARNING)
        APPROVAL_APPLIES
    }

    @Override
    public Decision decide(Ledger ledger, Sitting sitting) {
        var today = ledger.today();
        var general = ledger.book(QualificationBook.class).of(taxpayerId).general();
        if (general != null) {
            return Decision.refuse(Refusal.ALREADY_GENERAL, "d", general.effectiveFrom());
        }
        var exceeds = threshold(today).mustRegister();
        if (!exceeds && !booksOk) {
            return Decision.refuse(Refusal.NOT_QUALIFIED);
        }
        var from = effectDate.after(today);
        return Decision.accepting()
                .post(new GeneralTaxpayerRegistered(taxpayerId, from, today, bizClass.code()))
                .post(conversion(ledger, from))
                .post(sheet(ledger, sitting, from))
                .post(new TodoRaised(taxpayerId, "RD-01", Post.RECEPTION, "一般纳税人 " + from + " 生效：核对增值税认定"))
                .post(new TodoRaised(taxpayerId, "FP-02", Post.RECEPTION, "增值税专用发票最高开票限额审批"))
                .warnIf(exceeds && isLate(ledger), Refusal.LATE, "x", sales_12m)
                .warnIf(today.isBefore(REGISTRATION_SINCE), Refusal.APPROVAL_APPLIES)
                .done();
    }

    private RegistrationThreshold threshold(LocalDate today) {
        return RegistrationThreshold.judge(bizClass.inLaw(), sales_12m, today);
    }

    private boolean isLate(Ledger ledger) {
        var last = RegistrationTerm.lastDay(ledger, taxpayerId, bizClass);
        return last != null && ledger.today().isAfter(last);
    }

    /** From levy rate to rate; nothing where no VAT line at the levy rate reaches that day, as before the first RD-01. */
    private List<Event> conversion(Ledger ledger, LocalDate from) {
        var ending = ledger.book(QualificationBook.class).of(taxpayerId).items().stream()
                .filter(item -> isSmallScaleVatFrom(item, from))
                .toList();
        if (ending.isEmpty()) {
            return List.of();
        }
        var begins =
                ending.stream().map(TaxItem::validFrom).filter(from::isBefore).min(LocalDate::compareTo);
        var endsAll = begins.isPresent() && ending.stream().noneMatch(item -> item.isValidOn(from));
        List<Event> events = new ArrayList<>();
        events.add(new TaxItemsEnded(
                taxpayerId,
                ending.stream().map(TaxItem::levySubItem).distinct().toList(),
                from.minusDays(1),
                "登记为增值税一般纳税人"));
        events.add(new TaxItemsAssigned(taxpayerId, List.of(itemAtRate(ledger, endsAll ? begins.get() : from))));
        return events;
    }

    private static boolean isSmallScaleVatFrom(TaxItem item, LocalDate from) {
        var last = item.validTo();
        return item.levyItem().equals(LevyItem.VAT.code())
                && LevySubItem.of(item.levySubItem()).isSmallScaleOnlyOn(from)
                && (last == null || !last.isBefore(from));
    }

    private TaxItem itemAtRate(Ledger ledger, LocalDate from) {
        var industry = ledger.book(RegistrationBook.class).get(taxpayerId).industry();
        var subItem = GeneralVatItem.of(bizClass, industry, from);
        return new TaxItem(
                LevyItem.VAT.code(),
                subItem.code(),
                subItem.ratesOn(from).getFirst(),
                subItem.budgetItemOn(from).orElseThrow(),
                subItem.budgetLevelOn(from).orElseThrow(),
                PeriodType.MONTH.code(),
                WITHIN_15_DAYS,
                LevyMode.BY_ACCOUNTS.code(),
                false,
                from,
                null);
    }

    private DocumentIssued sheet(Ledger ledger, Sitting sitting, LocalDate from) {
        Map<String, String> content = new LinkedHashMap<>();
        content.put("纳税人识别号", taxpayerId.toString());
        content.put("纳税人类别", nsrKind.label());
        content.put("会计核算健全", booksOk ? "是" : "否");
        content.put("专业会计人员", accountantName);
        content.put("主营业务类别", bizClass.label());
        content.put("应税销售额（元）", sales_12m.toString());
        content.put("标准（元）", threshold(ledger.today()).limit().toString());
        content.put("生效之日", from.toString());
        return DocumentBook.next(
                ledger,
                sitting,
                0,
                "general-taxpayer-registration",
                "增值税一般纳税人资格登记表",
                taxpayerId,
                content,
                ledger.today().isBefore(RULES_OF_2018) ? "2015年第18号公告" : "总局令第43号");
    }
}
