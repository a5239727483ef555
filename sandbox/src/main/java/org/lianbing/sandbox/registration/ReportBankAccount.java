package org.lianbing.sandbox.registration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Form;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Limits.Matching;
import org.lianbing.sandbox.Limits.NotFuture;
import org.lianbing.sandbox.Limits.Text;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Reason;
import org.lianbing.sandbox.Says;
import org.lianbing.sandbox.Says.Kind;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.books.registration.RegistrationEvent.BankAccountReported;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.value.BankAccount;
import org.lianbing.sandbox.value.TaxpayerId;

/** 存款账户账号报告: every deposit account within 15 days of its opening; the preferred one pays the taxes. */
@Form(code = "DJ-05", title = "存款账户账号报告", posts = Post.RECEPTION, law = "征管法17条；实施细则17条")
public record ReportBankAccount(
        @Label("纳税人识别号") TaxpayerId taxpayerId,
        @Label("开户银行") @Text(max = 80) String bankName,

        @Label("银行行号") @Text(max = 12) @Matching(value = "[0-9]{12}", says = " 12 位数字") @Nullable
        String bankCode,

        @Label("账号") BankAccount bankAccount,
        @Label("账户名称") @Text(max = 80) String accountName,
        @Label("账户性质") AccountKind accountKind,
        @Label("开立日期") @NotFuture LocalDate openedOn,
        @Label("首选缴税账户标志") Boolean preferred)
        implements Operation {
    private static final int TERM_DAYS = 15;

    /** Most important first; the last is a warning. */
    public enum Refusal implements Reason {
        @Says(code = "DJ-05-V1", value = "账号已报告")
        ALREADY_REPORTED,
        @Says(code = "DJ-05-V2", value = "该户已有基本存款账户，不得重复报告")
        SECOND_BASIC_ACCOUNT,
        @Says(code = "DJ-05-V4", value = "账户名称与纳税人名称不一致")
        OTHER_NAME,
        @Says(code = "DJ-05-V3", value = "逾期报告存款账户（细则17条为开立之日起 15 日内）", kind = Kind.WARNING)
        LATE
    }

    @Override
    public Decision decide(Ledger ledger, Sitting sitting) {
        var book = ledger.book(RegistrationBook.class);
        var taxpayer = book.get(taxpayerId);
        if (book.holderOf(bankAccount.toString()).isPresent()) {
            return Decision.refuse(Refusal.ALREADY_REPORTED);
        }
        if (accountKind == AccountKind.BASIC && hasBasicAccount(taxpayer)) {
            return Decision.refuse(Refusal.SECOND_BASIC_ACCOUNT);
        }
        if (!isOwnName(taxpayer)) {
            return Decision.refuse(Refusal.OTHER_NAME);
        }
        return Decision.accepting()
                .post(new BankAccountReported(taxpayerId, deposit()))
                .post(report(ledger, sitting, taxpayer))
                .warnIf(ledger.today().isAfter(openedOn.plusDays(TERM_DAYS)), Refusal.LATE)
                .done();
    }

    private static boolean hasBasicAccount(Taxpayer taxpayer) {
        return taxpayer.accounts().stream().anyMatch(account -> account.kind().equals(Taxpayer.BASIC_ACCOUNT));
    }

    /** An individual business may bank under its owner's name. */
    private boolean isOwnName(Taxpayer taxpayer) {
        return accountName.equals(taxpayer.name())
                || (taxpayer.isIndividual()
                        && accountName.equals(taxpayer.legalRepresentative().name()));
    }

    private Taxpayer.BankDeposit deposit() {
        return new Taxpayer.BankDeposit(
                bankAccount.toString(),
                bankName,
                bankCode == null ? "" : bankCode,
                accountName,
                accountKind.code(),
                openedOn,
                preferred);
    }

    private DocumentIssued report(Ledger ledger, Sitting sitting, Taxpayer taxpayer) {
        Map<String, String> content = new LinkedHashMap<>();
        content.put("纳税人识别号", taxpayerId.toString());
        content.put("纳税人名称", taxpayer.name());
        content.put("开户银行", bankName);
        content.put("银行行号", bankCode == null ? "" : bankCode);
        content.put("账号", bankAccount.toString());
        content.put("账户名称", accountName);
        content.put("账户性质", accountKind.label());
        content.put("开立日期", openedOn.toString());
        content.put("首选缴税账户", preferred ? "是" : "否");
        return new RegistrationPapers(ledger, sitting)
                .issued(0, "bank-account-report", "纳税人存款账户账号报告表", taxpayerId, content, "税收征收管理法第十七条");
    }
}
