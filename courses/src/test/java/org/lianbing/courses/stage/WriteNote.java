package org.lianbing.courses.stage;

import org.lianbing.courses.stage.StageEvent.NoteWritten;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Form;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Limits.Text;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Sitting;

/** Writes something down; always accepted. */
@Form(code = "TS-01", title = "记一笔", posts = Post.RECEPTION, law = "测试")
record WriteNote(@Label("内容") @Text(max = 200) String text) implements Operation {
    @Override
    public Decision decide(Ledger ledger, Sitting sitting) {
        return Decision.accept(new NoteWritten(text));
    }
}
