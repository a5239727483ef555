package org.lianbing.courses.drill;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Every minute, on one node of all: hands in what a missed turn of a window left open. */
@DisallowConcurrentExecution
class ClosingSweep implements Job {
    private final Closing closing;

    ClosingSweep(Closing closing) {
        this.closing = closing;
    }

    @Override
    public void execute(JobExecutionContext context) {
        closing.handInLeftOpen();
    }
}
