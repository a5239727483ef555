package org.lianbing.courses.stage;

import java.util.List;
import org.lianbing.courses.drill.Shelf;
import org.lianbing.sandbox.Domain;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Replicas;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.ScenarioFault;
import org.lianbing.scenarios.counter.Counters;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Primary;

/** Puts the stage into the application in place of the city baselines. */
@TestConfiguration(proxyBeanMethods = false)
public class StageReplica {

    @Bean
    @Primary
    public Replica stage() {
        return replica();
    }

    @Bean
    @Fallback
    Shelf emptyShelf() {
        return new Shelf() {
            @Override
            public List<Scenario> scenarios() {
                return List.of();
            }

            @Override
            public List<ScenarioFault> faults() {
                return List.of();
            }
        };
    }

    /** The replica without an application around it. */
    public static Replica replica() {
        var extension = new Replicas.Extension(new StageDomain(), StageBook.EMPTY, StageEvent.class);
        return Replicas.of(List.of(new StageBaseline()), List.of(extension, Counters.extension()));
    }

    private record StageDomain() implements Domain {
        @Override
        public String code() {
            return "TS";
        }

        @Override
        public String name() {
            return "测试";
        }

        @Override
        public List<Class<? extends Operation>> operations() {
            return List.of(WriteNote.class);
        }
    }
}
