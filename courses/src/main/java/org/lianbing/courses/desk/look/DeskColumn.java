package org.lianbing.courses.desk.look;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.lianbing.courses.desk.DeskContext;

/** A part of the desk screen that another feature brings along: the counter at the left, task and notes at the right. */
public interface DeskColumn {

    /** Where it stands. */
    enum Side {
        LEFT,
        RIGHT
    }

    Side side();

    /** Lower stands higher. */
    int order();

    /** The part for this desk, empty if it has nothing to show there. */
    Optional<Component> build(DeskContext desk);
}
