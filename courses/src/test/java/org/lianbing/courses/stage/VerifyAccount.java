package org.lianbing.courses.stage;

import java.util.List;
import java.util.Map;
import org.lianbing.courses.stage.StageEvent.NoteWritten;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Form;
import org.lianbing.sandbox.Inquiry;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Limits.Text;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Reason;
import org.lianbing.sandbox.Says;
import org.lianbing.sandbox.Sitting;

/** Has the bank verify an account. */
@Form(code = "ZS-T3", title = "验证账户", posts = Post.COLLECTION, law = "测试")
record VerifyAccount(@Label("账号") @Text(max = 30) String bankAccount) implements Operation {

    private record Question(String partner, Map<String, String> question) implements Inquiry {}

    enum Refusal implements Reason {
        @Says(code = "ZS-T3-V1", value = "银行暂无应答，所填内容已保留，请稍后再试")
        BANK_SILENT,
        @Says(code = "ZS-T3-V2", value = "银行验证失败：{reason}")
        FAILED
    }

    @Override
    public List<Inquiry> inquiries(Ledger ledger) {
        return List.of(new Question("bank", Map.of("bank_account", bankAccount)));
    }

    @Override
    public Decision decide(Ledger ledger, Sitting sitting) {
        var reply = sitting.reply("bank");
        if (!reply.isAnswered()) {
            return Decision.refuse(Refusal.BANK_SILENT);
        }
        return reply.value("result").equals("passed")
                ? Decision.accept(new NoteWritten(bankAccount))
                : Decision.refuse(Refusal.FAILED, "reason", reply.value("reason"));
    }
}
