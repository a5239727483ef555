package org.lianbing.sandbox.books.relief;

import java.util.List;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;

/** What happens to reliefs. */
public sealed interface ReliefEvent extends Event {
    @Override
    TaxpayerId taxpayerId();

    /** A relief was enjoyed with a return: sales exempted and tax forgone. */
    record ReliefRecorded(
            TaxpayerId taxpayerId,
            String reliefCode,
            String levyItem,
            TaxPeriod period,
            Money sales,
            Money tax,
            String returnNo)
            implements ReliefEvent {
        @Override
        public List<String> key() {
            return List.of(taxpayerId.toString(), levyItem, period.toString(), reliefCode);
        }
    }

    /** The reliefs of a return fell away with it. */
    record ReliefWithdrawn(TaxpayerId taxpayerId, String returnNo) implements ReliefEvent {
        @Override
        public List<String> key() {
            return List.of(taxpayerId.toString(), returnNo);
        }

        @Override
        public boolean undoes(Event earlier) {
            return earlier instanceof ReliefRecorded recorded
                    && recorded.returnNo().equals(returnNo);
        }
    }
}
