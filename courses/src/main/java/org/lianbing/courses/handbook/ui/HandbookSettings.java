package org.lianbing.courses.handbook.ui;

import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.handbook.Handbook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one handbook of this node, read off the replica's catalogue. */
@Configuration(proxyBeanMethods = false)
class HandbookSettings {
    @Bean
    Handbook handbook(Replica replica) {
        return Handbook.of(replica.catalogue());
    }
}
