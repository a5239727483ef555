package org.lianbing.courses.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.quartz.JobBuilder;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.stereotype.Service;

/** Has the scheduler call when a window opens and when it closes. What it was told survives a restart. */
@Service
class Windows {
    /** What was acknowledged in the last moment of a window is stored by then, so that it is graded too. */
    static final Duration GRACE = Duration.ofSeconds(1);

    private static final String GROUP = "assignment";

    private final Scheduler scheduler;

    Windows(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** Has the window's turns called; told again, nothing changes. */
    void watch(Assignment assignment) {
        var key = new JobKey(String.valueOf(assignment.id()), GROUP);
        try {
            if (scheduler.checkExists(key)) {
                return;
            }
            var job = JobBuilder.newJob(WindowTurn.class)
                    .withIdentity(key)
                    .storeDurably()
                    .requestRecovery()
                    .build();
            scheduler.addJob(job, false);
            scheduler.scheduleJob(at(key, "opens", assignment.opensAt()));
            scheduler.scheduleJob(at(key, "closes", assignment.closesAt().plus(GRACE)));
        } catch (SchedulerException broken) {
            throw new IllegalStateException(
                    "the window of assignment " + assignment.id() + " is not scheduled", broken);
        }
    }

    /** A turn missed while nobody ran is made up for at once. */
    private static Trigger at(JobKey job, String turn, Instant moment) {
        return TriggerBuilder.newTrigger()
                .forJob(job)
                .withIdentity(job.getName() + "-" + turn, GROUP)
                .startAt(Date.from(moment))
                .withSchedule(SimpleScheduleBuilder.simpleSchedule().withMisfireHandlingInstructionFireNow())
                .build();
    }
}
