package org.lianbing.courses.stage;

import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Form;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Limits.Text;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.collection.CollectionEvent.DebitOrdered;
import org.lianbing.sandbox.value.TaxpayerId;

/** Has a levy debited from the taxpayer's account. */
@Form(code = "ZS-T1", title = "划缴", posts = Post.COLLECTION, law = "测试")
record OrderDebit(@Label("纳税人识别号") TaxpayerId taxpayerId, @Label("应征凭证序号") @Text(max = 30) String levyId)
        implements Operation {
    @Override
    public Decision decide(Ledger ledger, Sitting sitting) {
        var book = ledger.book(CollectionBook.class);
        var levy = book.find(levyId).orElseThrow();
        return Decision.accept(new DebitOrdered(
                book.nextSerial(ledger.today()),
                taxpayerId,
                levyId,
                "SF2015000001",
                "103551003101",
                StageBaseline.ACCOUNT,
                levy.balance()));
    }
}
