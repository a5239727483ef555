package org.lianbing.sandbox;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.value.TaxpayerId;

/** An application under way (在办事项): its form, where it stands, and the steps taken so far. */
public record Case(
        String no,
        String operation,
        @Nullable TaxpayerId taxpayerId,
        Application form,
        State state,
        LocalDate acceptedOn,
        int openedByEntry,
        List<Taken> taken) {

    /** One step that was taken. */
    public record Taken(
            Action action,
            String officer,
            Post post,
            LocalDate on,
            @Nullable Step form,
            int entry) {}

    /** Where a case stands (reference A3). */
    public enum State {
        ACCEPTED("已受理"),
        SUPPLEMENT("待补正"),
        IN_REVIEW("审核中"),
        IN_APPROVAL("审批中"),
        APPROVED("已决定"),
        REJECTED("不予通过"),
        ISSUED("已出件"),
        DELIVERED("已送达"),
        ARCHIVED("已归档"),
        WITHDRAWN("已撤回");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Whether nothing more can happen to the case. */
        public boolean isClosed() {
            return this == REJECTED || this == ARCHIVED || this == WITHDRAWN;
        }
    }

    public Case {
        taken = List.copyOf(taken);
    }

    /** The latest step of an action, null if it was not taken. */
    public @Nullable Taken last(Action action) {
        for (int i = taken.size() - 1; i >= 0; i--) {
            if (taken.get(i).action() == action) {
                return taken.get(i);
            }
        }
        return null;
    }

    /** The form of the latest step of an action, if it was taken with a form of this type. */
    public <S extends Step> @Nullable S form(Action action, Class<S> type) {
        var step = last(action);
        return step != null && type.isInstance(step.form()) ? type.cast(step.form()) : null;
    }
}
