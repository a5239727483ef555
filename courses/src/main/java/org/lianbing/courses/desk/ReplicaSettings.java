package org.lianbing.courses.desk;

import java.util.List;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Replicas;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one replica of this node, its metamodel checked as it starts. */
@Configuration(proxyBeanMethods = false)
class ReplicaSettings {
    @Bean
    Replica replica() {
        return Replicas.of(List.of(), List.of());
    }
}
