package org.lianbing.sandbox.flow;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.Application;
import org.lianbing.sandbox.Case;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Step;
import org.lianbing.sandbox.value.TaxpayerId;

/** What happens to cases. */
public sealed interface CaseEvent extends Event {
    /** An application was accepted and became a case. */
    record CaseOpened(
            String no,
            String operation,
            @Nullable TaxpayerId taxpayerId,
            Application form,
            String officer,
            Post post,
            LocalDate acceptedOn)
            implements CaseEvent {
        @Override
        public List<String> key() {
            return List.of(operation, taxpayerId == null ? "" : taxpayerId.toString());
        }
    }

    /** A step was taken on a case, which now stands at {@code state}. */
    record StepTaken(
            String no,
            String operation,
            @Nullable TaxpayerId taxpayerId,
            Action action,
            String officer,
            Post post,
            LocalDate on,
            @Nullable Step form,
            Case.State state)
            implements CaseEvent {
        @Override
        public List<String> key() {
            return List.of(operation, taxpayerId == null ? "" : taxpayerId.toString(), action.code());
        }
    }
}
