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

/** The outside of a drill is that of its variant, so that the mock answers exactly as the proof did. */
@Component
class DrillWorlds implements WorldSource {
    private final DrillFiles files;
    private final Shelf shelf;
    private final Variants variants;

    DrillWorlds(DrillFiles files, Shelf shelf, Variants variants) {
        this.files = files;
        this.shelf = shelf;
        this.variants = variants;
    }

    @Override
    public Optional<MockWorld> world(String sandboxId) {
        return files.attempt(sandboxId)
                .flatMap(attempt -> shelf.find(attempt.scenario())
                        .map(scenario -> new OfVariant(
                                variants.of(scenario, attempt.seed()).world())));
    }

    private record OfVariant(World world) implements MockWorld {
        @Override
        public Reply ask(Inquiry inquiry) {
            return world.ask(inquiry);
        }

        @Override
        public Optional<Settlement> settle(ReceivedDebit debit) {
            return world.settle(debit, debit.before(), debit.orderedOn(), debit.today())
                    .map(end -> end.reason() == null
                            ? Settlement.done(end.paidOn())
                            : Settlement.failed(end.reason(), end.paidOn()));
        }
    }
}
