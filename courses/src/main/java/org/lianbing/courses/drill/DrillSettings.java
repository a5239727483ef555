package org.lianbing.courses.drill;

import org.lianbing.sandbox.Replicas;
import org.lianbing.scenarios.counter.Counters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The counter as a domain of the replica. */
@Configuration(proxyBeanMethods = false)
class DrillSettings {
    @Bean
    Replicas.Extension counter() {
        return Counters.extension();
    }
}
