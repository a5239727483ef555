package org.lianbing.courses.drill.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.lianbing.courses.desk.look.DeskColumn;
import org.lianbing.courses.desk.DeskContext;
import org.lianbing.courses.desk.Seating;
import org.lianbing.scenarios.counter.CounterBook;

/** Puts the counter at the left of the desk wherever a taxpayer stands there. */
@org.springframework.stereotype.Component
class CounterColumn implements DeskColumn {
    private final Seating seating;

    CounterColumn(Seating seating) {
        this.seating = seating;
    }

    @Override
    public Side side() {
        return Side.LEFT;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> build(DeskContext desk) {
        var isStaffed = desk.sandbox().ledger().book(CounterBook.class).script() != null;
        return isStaffed ? Optional.of(new CounterPanel(desk, seating)) : Optional.empty();
    }
}
