package org.lianbing.courses.drill;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** A window opens or closes: whoever watches looks again, and what is still open after its end is handed in. */
@DisallowConcurrentExecution
class WindowTurn implements Job {
    private final Closing closing;

    WindowTurn(Closing closing) {
        this.closing = closing;
    }

    @Override
    public void execute(JobExecutionContext context) {
        closing.turned(Long.parseLong(context.getJobDetail().getKey().getName()));
    }
}
