package org.lianbing.sandbox.certificates;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.certificates.CertificateEvent.PaymentCertificateIssued;
import org.lianbing.sandbox.books.collection.CollectionEvent.PaymentReceived;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.document.DocumentBook;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.value.ChineseAmount;
import org.lianbing.sandbox.value.CodeTables;

/** The certificate as a paper. */
final class CertificatePaper {
    private CertificatePaper() {}

    static DocumentIssued of(
            IssuePaymentCertificate form,
            Ledger ledger,
            Sitting sitting,
            PaymentReceived payment,
            PaymentCertificateIssued certificate) {
        Map<String, String> content = new LinkedHashMap<>();
        content.put("票证号", certificate.certificateNo());
        content.put(
                "纳税人名称",
                ledger.book(RegistrationBook.class).get(form.taxpayerId()).name());
        content.put("纳税人识别号", form.taxpayerId().toString());
        content.put("原凭证号", payment.voucherNo());
        content.put("税种", CodeTables.named("levy_item").label(payment.levyItem(), payment.paidOn()));
        content.put("税款种类", payment.kind().label());
        content.put("税款所属时期", payment.period().toString());
        content.put("入（退）库日期", payment.paidOn().toString());
        content.put("实缴金额", payment.amount().toString());
        content.put("金额合计（大写）", ChineseAmount.of(payment.amount()).toString());
        content.put("领取人证件号码", form.receiverIdNo().toString());
        content.put("备注", remark(form.issueKind(), certificate.replacedNo()));
        return DocumentBook.next(
                ledger,
                sitting,
                0,
                "tax-payment-certificate",
                form.ticketKind().label(),
                form.taxpayerId(),
                content,
                "税收票证管理办法第十七条");
    }

    private static String remark(IssueKind kind, String originalNo) {
        return switch (kind) {
            case ISSUE -> "";
            case REPRINT -> "此件补打（原票证号 " + originalNo + "）";
            case EXCHANGE -> "换开（原票证号 " + originalNo + " 已收回）";
        };
    }
}
