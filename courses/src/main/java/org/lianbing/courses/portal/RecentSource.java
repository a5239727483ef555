package org.lianbing.courses.portal;

import java.util.List;
import org.lianbing.courses.people.SignedIn;

/** A bean of a feature in which people practise. */
public interface RecentSource {

    /** The latest of this person, newest first. */
    List<Recent> recent(SignedIn person);
}
