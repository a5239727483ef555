package org.lianbing.courses.look;

import java.util.List;

/** A bean of a feature that names its pages. */
public interface NavSource {

    List<NavItem> pages();
}
