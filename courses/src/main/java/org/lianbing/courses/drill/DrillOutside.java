package org.lianbing.courses.drill;

import java.util.Optional;
import org.lianbing.courses.outside.MockWorld;
import org.lianbing.courses.outside.ReceivedDebit;
import org.lianbing.courses.outside.Settlement;
import org.lianbing.courses.outside.WorldSource;
import org.lianbing.sandbox.Inquiry;
import org.lianbing.sandbox.Reply;
import org.lianbing.scenarios.world.World;
import org.springframework.stereotype.Component;

/** The outside of a drill: the mock server answers from the same world the proof of the scenario was played in. */
@Component
class DrillOutside implements WorldSource {
    private final DrillFiles files;
    private final Editions editions;
    private final Variants variants;

    DrillOutside(DrillFiles files, Editions editions, Variants variants) {
        this.files = files;
        this.editions = editions;
        this.variants = variants;
    }

    @Override
    public Optional<MockWorld> world(String sandboxId) {
        return files.attempt(sandboxId)
                .flatMap(attempt -> editions.of(attempt)
                        .map(scenario -> new OfVariant(
                                variants.of(scenario, attempt.seed()).world())));
    }

    /** The world of a variant behind the mock server. */
    record OfVariant(World world) implements MockWorld {
        @Override
        public Reply ask(Inquiry inquiry) {
            return world.ask(inquiry);
        }

        @Override
        public Optional<Settlement> settle(ReceivedDebit debit) {
            var failed = world.outcome(debit, debit.before()).ending() == World.Ending.FAILURE;
            return world.settle(debit, debit.before(), debit.orderedOn(), debit.today())
                    .map(answer -> new Settlement(!failed, answer.reason(), answer.paidOn()));
        }
    }
}
