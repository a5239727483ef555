package org.lianbing.courses.admin.ui;

import java.util.List;
import org.lianbing.courses.look.NavItem;
import org.lianbing.courses.look.UserMenuSource;
import org.springframework.stereotype.Component;

/** The pages about one's own account. */
@Component
class AccountPages implements UserMenuSource {

    @Override
    public List<NavItem> pages() {
        return List.of();
    }
}
