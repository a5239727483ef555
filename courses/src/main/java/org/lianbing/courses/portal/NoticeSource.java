package org.lianbing.courses.portal;

import java.util.List;
import org.lianbing.courses.people.SignedIn;

/** A bean of a feature that has announcements. */
public interface NoticeSource {

    /** The latest that concern this person, newest first. */
    List<Notice> notices(SignedIn person);
}
