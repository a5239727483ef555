package org.lianbing.courses.desk;

import java.util.List;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Replicas;
import org.lianbing.sandbox.baseline.Baselines;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one replica of this node, its metamodel checked as it starts; features bring their own domains along as beans. */
@Configuration(proxyBeanMethods = false)
class ReplicaSettings {
    @Bean
    Replica replica(List<Replicas.Extension> extensions) {
        return Replicas.of(List.of(Baselines.changsha2015(), Baselines.wuhu2015()), extensions);
    }
}
