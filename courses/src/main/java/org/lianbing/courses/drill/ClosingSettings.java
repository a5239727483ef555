package org.lianbing.courses.drill;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the sweep into the scheduler's store. */
@Configuration(proxyBeanMethods = false)
class ClosingSettings {

    @Bean
    JobDetail closingSweep() {
        return JobBuilder.newJob(ClosingSweep.class)
                .withIdentity("closing-sweep")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger everyMinute(JobDetail closingSweep) {
        return TriggerBuilder.newTrigger()
                .forJob(closingSweep)
                .withIdentity("closing-sweep-every-minute")
                .withSchedule(SimpleScheduleBuilder.repeatMinutelyForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
