package org.lianbing.sandbox.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.value.TaxpayerId;

/** What happens to to-dos (待办) that operations push to other posts. */
public sealed interface TodoEvent extends Event {
    /** Something is to be done by a post: usually the operation named, for the taxpayer named. */
    record TodoRaised(@Nullable TaxpayerId taxpayerId, String operation, Post post, String subject)
            implements TodoEvent {
        @Override
        public List<String> key() {
            return List.of(operation, taxpayerId == null ? "" : taxpayerId.toString());
        }
    }

    /** It was done. */
    record TodoDone(@Nullable TaxpayerId taxpayerId, String operation) implements TodoEvent {
        @Override
        public List<String> key() {
            return List.of(operation, taxpayerId == null ? "" : taxpayerId.toString());
        }
    }
}
