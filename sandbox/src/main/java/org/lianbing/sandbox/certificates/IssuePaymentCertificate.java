package org.lianbing.sandbox.certificates;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.CommonCheck;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.Form;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Limits.Text;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Reason;
import org.lianbing.sandbox.Says;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.certificates.CertificateEvent.PaymentCertificateIssued;
import org.lianbing.sandbox.books.certificates.CertificatesBook;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.collection.CollectionEvent.PaymentReceived;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.books.vouchers.VouchersBook;
import org.lianbing.sandbox.value.NumberRange;
import org.lianbing.sandbox.value.ResidentId;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;
import org.lianbing.sandbox.value.TaxpayerState;

/**
 * 完税凭证（证明）开具/补打/换开: proof of what reached the treasury. Each one at the counter uses up a blank voucher of the
 * collector; one that the taxpayer prints himself is electronic and uses none.
 */
@Form(
        code = "ZM-03",
        title = "完税凭证（证明）开具/补打/换开",
        posts = {Post.COLLECTION, Post.TAXPAYER},
        law = "2013年令28号税收票证办法",
        states = {
            TaxpayerState.NORMAL,
            TaxpayerState.SUSPENDED,
            TaxpayerState.ABNORMAL,
            TaxpayerState.LIQUIDATING,
            TaxpayerState.DEREGISTERED,
            TaxpayerState.REPORTED_OUTSIDE,
            TaxpayerState.REPORT_SETTLED
        },
        anyBureau = true)
public record IssuePaymentCertificate(
        @Label("纳税人识别号") TaxpayerId taxpayerId,
        @Label("开具类型") IssueKind issueKind,
        @Label("缴款凭证") @Text(max = 20) String voucherNo,
        @Label("票证种类") CertificateForm ticketKind,
        @Label("属期起") @Nullable TaxPeriod periodFrom,
        @Label("属期止") @Nullable TaxPeriod periodTo,
        @Label("原票证号") @Text(max = 20) @Nullable String originalNo,
        @Label("领取人证件号码") ResidentId receiverIdNo)
        implements Operation {

    /** Most important first. */
    public enum Refusal implements Reason {
        @Says(code = "ZM-03-V1", value = "税款未入库，不能开具完税证明")
        NOT_PAID,
        @Says(code = "ZM-03-V2", value = "该税款已开具完税凭证（{no}），请办理补打或换开")
        ISSUED_ALREADY,
        @Says(code = "ZM-03-V3", value = "征收员无可用 {票种} 票证，请先领用（PZ-01）")
        NO_BLANK_VOUCHER,
        @Says(code = "ZM-03-V4", value = "换开须收回原票证")
        ORIGINAL_NOT_RETURNED,
        @Says(code = "ZM-03-V5", value = "该税款尚未开具完税凭证，请按“开具”办理")
        NOTHING_TO_REPLACE,
        @Says(code = "ZM-03-V6", value = "原票证号应为 {no}")
        ORIGINAL_WRONG,
        @Says(code = "ZM-03-V7", value = "该缴款凭证的税款属期为 {period}")
        PERIOD_DIFFERS
    }

    @Override
    public void check(Faults faults) {
        if (issueKind != IssueKind.ISSUE && originalNo == null) {
            faults.missing("original_no", "原票证号");
        }
        if (periodFrom != null && periodTo != null && periodTo.lastDay().isBefore(periodFrom.firstDay())) {
            faults.add("period_to", "CV05", "属期止 不得早于属期起");
        }
    }

    @Override
    public Decision decide(Ledger ledger, Sitting sitting) {
        if (isElsewhere(ledger, sitting)) {
            var bureau = ledger.book(RegistrationBook.class).get(taxpayerId).authority();
            return Decision.refuse(CommonCheck.OTHER_BUREAU, "org", bureau.label(ledger.today()));
        }
        var payment = ledger.book(CollectionBook.class)
                .payment(voucherNo)
                .filter(received -> received.taxpayerId().equals(taxpayerId))
                .orElse(null);
        if (payment == null) {
            return Decision.refuse(Refusal.NOT_PAID);
        }
        var present = ledger.book(CertificatesBook.class).forPayment(voucherNo);
        if (issueKind == IssueKind.ISSUE && present.isPresent()) {
            return Decision.refuse(Refusal.ISSUED_ALREADY, "no", present.get().certificateNo());
        }
        var blank = ledger.book(VouchersBook.class).nextBlank(sitting.officer().id(), ticketKind.code());
        if (sitting.post().isOffice() && blank.isEmpty()) {
            return Decision.refuse(Refusal.NO_BLANK_VOUCHER, "票种", ticketKind.label());
        }
        var refusal = refusal(payment, present);
        return refusal == null
                ? issued(ledger, sitting, payment, sitting.post().isOffice() ? blank.orElseThrow() : null)
                : refusal;
    }

    /** Taxes of both kinds are certified, so both bureaus of the place issue; anybody else is told who is in charge. */
    private boolean isElsewhere(Ledger ledger, Sitting sitting) {
        var charge = ledger.book(RegistrationBook.class).get(taxpayerId).authority();
        var bureau = sitting.officer().authority();
        return sitting.post().isOffice()
                && !bureau.isSameBureauAs(charge)
                && !bureau.isSameBureauAs(charge.counterpart());
    }

    private @Nullable Decision refusal(PaymentReceived payment, Optional<PaymentCertificateIssued> present) {
        if (issueKind != IssueKind.ISSUE) {
            if (present.isEmpty()) {
                return Decision.refuse(Refusal.NOTHING_TO_REPLACE);
            }
            var no = present.get().certificateNo();
            if (!no.equals(originalNo)) {
                return issueKind == IssueKind.EXCHANGE
                        ? Decision.refuse(Refusal.ORIGINAL_NOT_RETURNED)
                        : Decision.refuse(Refusal.ORIGINAL_WRONG, "no", no);
            }
        }
        return isOutsidePeriods(payment.period())
                ? Decision.refuse(Refusal.PERIOD_DIFFERS, "period", payment.period())
                : null;
    }

    private boolean isOutsidePeriods(TaxPeriod paid) {
        return periodFrom != null && paid.firstDay().isBefore(periodFrom.firstDay())
                || periodTo != null && paid.lastDay().isAfter(periodTo.lastDay());
    }

    /** @param blank the voucher it is printed on, null for an electronic one */
    private Decision issued(Ledger ledger, Sitting sitting, PaymentReceived payment, @Nullable NumberRange blank) {
        var no =
                blank == null ? ledger.book(CertificatesBook.class).nextElectronicNo(ledger.today()) : blank.fromText();
        var certificate = new PaymentCertificateIssued(
                taxpayerId,
                no,
                issueKind.code(),
                voucherNo,
                ticketKind.code(),
                issueKind == IssueKind.ISSUE || originalNo == null ? "" : originalNo,
                payment.amount(),
                receiverIdNo.toString(),
                ledger.today());
        return Decision.accepting()
                .post(VoucherTurnover.of(this, ledger, sitting, payment, blank))
                .post(certificate)
                .post(CertificatePaper.of(this, ledger, sitting, payment, certificate))
                .done();
    }
}
