package org.lianbing.scenarios.counter;

import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.Form;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Limits.Text;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Sitting;
import tools.jackson.core.JacksonException;

/**
 * 期初导入: one fact of the initial state for which the replica has no operation, such as invoices that came into a
 * counter's stock; as data migrated from the old system. Only a scenario's initial state may submit it.
 */
@Form(code = "GT-N2", title = "期初导入", posts = Post.SYSTEM, law = "演练设定", anyBureau = true)
public record BringForward(
        @Label("事件") @Text(max = 60) String event,
        @Label("内容") @Text(max = 20_000) String content) implements Operation {

    @Override
    public void check(Faults faults) {
        try {
            BroughtForward.read(event, content);
        } catch (IllegalArgumentException | JacksonException wrong) {
            faults.add("event", "CV05", "期初导入 " + event + "：" + wrong.getMessage());
        }
    }

    @Override
    public Decision decide(Ledger ledger, Sitting sitting) {
        return Decision.accept(BroughtForward.read(event, content));
    }
}
