package org.lianbing.courses.handbook.ui;

import java.util.List;
import org.lianbing.sandbox.Replicas;
import org.lianbing.sandbox.handbook.Handbook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one handbook of this node: the replica's own operations, without what drills bring along to play the counter. */
@Configuration(proxyBeanMethods = false)
class HandbookSettings {
    @Bean
    Handbook handbook() {
        return Handbook.of(Replicas.of(List.of(), List.of()).catalogue());
    }
}
