package org.lianbing.sandbox.bench;

import org.lianbing.sandbox.Answer;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.Outside;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.sandbox.Submission;
import org.lianbing.sandbox.invoicing.CopyTaxControlDevice;
import org.lianbing.sandbox.invoicing.SellInvoices;
import org.lianbing.sandbox.invoicing.TakeMode;
import org.lianbing.sandbox.kernel.TypedCore;
import org.lianbing.sandbox.value.InvoiceCode;
import org.lianbing.sandbox.value.InvoiceNumber;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.ResidentId;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;
import tools.jackson.databind.node.ObjectNode;

/** A little drill: P01 takes invoices one by one, and his device reports in between. */
public final class Steps {
    public static final int COUNT = 30;
    private static final String P01 = "430102582743014";
    private static final String CODE = "4300151130";
    private static final String BUYER = "430102198506120371";
    private static final int FIRST_NUMBER = 12_301;

    private final Replica replica;
    private final TypedCore core = new TypedCore();

    public Steps(Replica replica) {
        this.replica = replica;
    }

    /** One step as it arrives, to be taken after those before it. */
    public Submission submission(int step) {
        return step % 2 == 0 ? Submission.operation("FP-03", sale(step)) : copy(P01);
    }

    /** As it arrives: JSON read, decided, posted, written and chained. */
    Sandbox submitted(Sandbox origin) {
        var sandbox = origin;
        for (int step = 0; step < COUNT; step++) {
            var answer = replica.submit(sandbox, submission(step), Outside.UNREACHABLE);
            if (answer.entry().isRefused()) {
                throw new IllegalStateException(String.valueOf(answer.entry().refusal()));
            }
            sandbox = answer.sandbox();
        }
        return sandbox;
    }

    /** The same without JSON and hash. */
    Ledger decided(Sandbox origin) {
        var seller = origin.officer("14301020000-G05");
        var taxpayer = origin.officer(Post.TAXPAYER.code());
        var ledger = origin.ledger();
        for (int step = 0; step < COUNT; step++) {
            ledger = step % 2 == 0
                    ? core.posted(ledger, typedSale(step), seller, Post.INVOICES)
                    : core.posted(ledger, typedCopy(), taxpayer, Post.TAXPAYER);
        }
        return ledger;
    }

    Answer copied(Sandbox sandbox, String taxpayer) {
        return replica.submit(sandbox, copy(taxpayer), Outside.UNREACHABLE);
    }

    private Submission copy(String taxpayer) {
        var form = replica.emptyForm()
                .put("taxpayer_id", taxpayer)
                .put("period", "2015-08")
                .put("sales", "300000.00")
                .put("tax", "51000.00");
        return Submission.operation("FP-N2", form);
    }

    private ObjectNode sale(int step) {
        return replica.emptyForm()
                .put("taxpayer_id", P01)
                .put("invoice_kind", "004")
                .put("invoice_code", CODE)
                .put("no_from", number(step))
                .put("no_to", number(step))
                .put("qty", 1)
                .put("buyer_id_no", BUYER)
                .put("sale_mode", "01");
    }

    private static Operation typedSale(int step) {
        var number = InvoiceNumber.of(number(step));
        return new SellInvoices(
                TaxpayerId.of(P01),
                "004",
                InvoiceCode.of(CODE),
                number,
                number,
                1,
                ResidentId.of(BUYER),
                TakeMode.VERIFY_OLD);
    }

    private static Operation typedCopy() {
        return new CopyTaxControlDevice(
                TaxpayerId.of(P01), TaxPeriod.of("2015-08"), Money.of("300000.00"), Money.of("51000.00"));
    }

    private static String number(int step) {
        return "000" + (FIRST_NUMBER + step / 2);
    }
}
