package org.lianbing.sandbox.collection;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Form;
import org.lianbing.sandbox.Inquiry;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Limits.Computed;
import org.lianbing.sandbox.Limits.Matching;
import org.lianbing.sandbox.Limits.NotFuture;
import org.lianbing.sandbox.Limits.Text;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Reason;
import org.lianbing.sandbox.Reply;
import org.lianbing.sandbox.Says;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.collection.CollectionEvent.AgreementSigned;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.books.registration.Taxpayer.BankDeposit;
import org.lianbing.sandbox.document.DocumentBook;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.value.BankAccount;
import org.lianbing.sandbox.value.TaxpayerId;

/** 电子缴税/三方协议签订: taxpayer, bank and bureau agree that taxes are debited, once the bank has verified the account. */
@Form(
        code = "ZS-04",
        title = "电子缴税/三方协议签订",
        posts = Post.COLLECTION,
        asks = BankInquiry.PARTNER,
        law = "税收征收管理法实施细则第四十条；财税库银横向联网协议")
public record SignThreePartyAgreement(
        @Label("纳税人识别号") TaxpayerId taxpayerId,
        @Label("协议编号") @Text(max = 20) String agreementNo,

        @Label("开户行行号") @Text(max = 12) @Matching(value = "\\d{12}", says = "12 位数字")
        String bankCode,

        @Label("开户银行") @Text(max = 80) String bankName,
        @Label("账户名称") @Text(max = 80) String accountName,
        @Label("缴税账号") BankAccount bankAccount,
        @Label("签订日期") @NotFuture LocalDate signedOn,
        @Label("验证状态") @Computed @Nullable Verification verified)
        implements Operation {

    /** As the reference lists them; the last is a hint. */
    public enum Refusal implements Reason {
        @Says(code = "ZS-04-V1", value = "三方协议账户须与 DJ-05 一致")
        ACCOUNT_NOT_REPORTED,
        @Says(code = "ZS-04-V2", value = "三方协议号 {no} 已存在")
        NUMBER_TAKEN,
        @Says(code = "ZS-04-V3", value = "银行验证失败：{原因}")
        BANK_SAYS_NO,
        @Says(code = "ZS-04-V4", value = "该户已有有效三方协议（{no}），请先终止")
        AGREEMENT_STANDS,
        @Says(code = "ZS-04-V5", value = "银行未应答，账户未能验证，请稍后重新办理")
        BANK_UNREACHABLE,
        @Says(code = "ZS-04-V6", value = "账户名称应为 {x}")
        WRONG_HOLDER,
        @Says(code = "ZS-04-V7", value = "验证状态应为 {x}")
        WRONG_STATUS,
        @Says(code = "ZS-04-V8", value = "该账户不是 DJ-05 报告的首选缴税账户", kind = Says.Kind.WARNING)
        NOT_PREFERRED
    }

    @Override
    public List<Inquiry> inquiries(Ledger ledger) {
        return List.of(new BankInquiry(bankAccount.number(), accountName, agreementNo));
    }

    @Override
    public Operation computed(Ledger ledger, Sitting sitting) {
        return new SignThreePartyAgreement(
                taxpayerId,
                agreementNo,
                bankCode,
                bankName,
                accountName,
                bankAccount,
                signedOn,
                verified == null ? answer(sitting) : verified);
    }

    private static Verification answer(Sitting sitting) {
        var reply = sitting.reply(BankInquiry.PARTNER);
        return switch (reply.status()) {
            case ANSWERED ->
                reply.value("verified").equals(Verification.PASSED.code()) ? Verification.PASSED : Verification.FAILED;
            case NOT_FOUND -> Verification.FAILED;
            case UNREACHABLE -> Verification.PENDING;
        };
    }

    @Override
    public Decision decide(Ledger ledger, Sitting sitting) {
        var taxpayer = ledger.book(RegistrationBook.class).find(taxpayerId).orElseThrow();
        var deposit = deposit(taxpayer).orElse(null);
        if (deposit == null) {
            return Decision.refuse(Refusal.ACCOUNT_NOT_REPORTED);
        }
        var refusal = refusedByBooks(ledger, sitting);
        if (refusal == null) {
            refusal = refusedStatus(deposit, sitting);
        }
        if (refusal != null) {
            return refusal;
        }
        return Decision.accepting()
                .post(new AgreementSigned(
                        taxpayerId, agreementNo, bankCode, bankName, accountName, bankAccount.number(), signedOn))
                .post(paper(ledger, sitting, taxpayer))
                .warnIf(!deposit.preferred(), Refusal.NOT_PREFERRED)
                .done();
    }

    private Optional<BankDeposit> deposit(Taxpayer taxpayer) {
        return taxpayer.accounts().stream()
                .filter(account -> account.account().equals(bankAccount.number()))
                .findFirst();
    }

    private @Nullable Decision refusedByBooks(Ledger ledger, Sitting sitting) {
        var book = ledger.book(CollectionBook.class);
        if (book.hasAgreement(agreementNo)) {
            return Decision.refuse(Refusal.NUMBER_TAKEN, "no", agreementNo);
        }
        if (answer(sitting) == Verification.FAILED) {
            return Decision.refuse(Refusal.BANK_SAYS_NO, "原因", reason(sitting.reply(BankInquiry.PARTNER)));
        }
        return book.agreement(taxpayerId)
                .map(standing -> Decision.refuse(Refusal.AGREEMENT_STANDS, "no", standing.agreementNo()))
                .orElse(null);
    }

    private static String reason(Reply reply) {
        var reason = reply.value("reason");
        return reply.isAnswered() && !reason.isEmpty() ? reason : "银行无此账户或协议";
    }

    private @Nullable Decision refusedStatus(BankDeposit deposit, Sitting sitting) {
        if (answer(sitting) == Verification.PENDING) {
            return Decision.refuse(Refusal.BANK_UNREACHABLE);
        }
        if (!accountName.equals(deposit.holder())) {
            return Decision.refuse(Refusal.WRONG_HOLDER, "x", deposit.holder());
        }
        return verified == null || verified == answer(sitting)
                ? null
                : Decision.refuse(Refusal.WRONG_STATUS, "x", answer(sitting).label());
    }

    private DocumentIssued paper(Ledger ledger, Sitting sitting, Taxpayer taxpayer) {
        Map<String, String> content = new LinkedHashMap<>();
        content.put("协议编号", agreementNo);
        content.put("纳税人名称", taxpayer.name());
        content.put("开户银行", bankName);
        content.put("开户行行号", bankCode);
        content.put("账户名称", accountName);
        content.put("缴税账号", bankAccount.number());
        content.put("签订日期", signedOn.toString());
        content.put("验证状态", answer(sitting).label());
        return DocumentBook.next(
                ledger, sitting, 0, "debit-agreement", "委托银行代缴税款三方协议书", taxpayerId, content, "税收征收管理法实施细则第四十条");
    }
}
