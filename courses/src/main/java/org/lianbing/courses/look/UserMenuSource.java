package org.lianbing.courses.look;

import java.util.List;

/** A bean of a feature that puts pages into the user menu. */
public interface UserMenuSource {

    List<NavItem> pages();
}
