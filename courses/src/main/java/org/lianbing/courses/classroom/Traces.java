package org.lianbing.courses.classroom;

import java.util.List;
import java.util.Map;

/** The journals of the attempts at an assignment, as stored by whichever node. */
public interface Traces {

    /** The number of the last entry of each attempt, by the attempt's id. */
    Map<String, Integer> heads(long assignmentId);

    /** What was done in an attempt after an entry; the initial state is left out. */
    List<Trace> after(String attempt, int entry);
}
