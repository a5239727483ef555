package org.lianbing.scenarios.counter;

import java.util.List;
import org.lianbing.sandbox.Domain;
import org.lianbing.sandbox.Operation;

/** The counter's table of contents. */
final class CounterDomain implements Domain {
    @Override
    public String code() {
        return "GT";
    }

    @Override
    public String name() {
        return "柜台";
    }

    @Override
    public List<Class<? extends Operation>> operations() {
        return List.of(
                Say.class,
                AskFor.class,
                OpenPaper.class,
                NotifyOnce.class,
                AnswerQuestion.class,
                OpenCounter.class,
                BringForward.class);
    }
}
