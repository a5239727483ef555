package org.lianbing.courses.portal;

import java.util.List;
import org.lianbing.courses.people.SignedIn;

/** A bean of a feature that knows what people are to do. */
public interface TaskSource {

    /** What this person still has to do; done or expired tasks are left out. */
    List<Task> tasks(SignedIn person);
}
