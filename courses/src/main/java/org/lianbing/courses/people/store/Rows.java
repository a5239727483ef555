package org.lianbing.courses.people.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.people.Account;
import org.lianbing.courses.people.Bureau;
import org.lianbing.courses.people.Group;
import org.lianbing.courses.people.Role;

/** Reads people off the rows of {@link PeopleTables}. */
final class Rows {
    private Rows() {}

    static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getLong("id"),
                row.getString("login"),
                row.getString("name"),
                bureau(row, number),
                roles(row.getString("roles")),
                row.getString("language"),
                row.getString("color_scheme"),
                row.getBoolean("must_change"));
    }

    private static Set<Role> roles(@Nullable String joined) {
        var roles = EnumSet.noneOf(Role.class);
        for (var name : joined == null ? new String[0] : joined.split(",")) {
            roles.add(Role.valueOf(name));
        }
        return roles;
    }

    static Bureau bureau(ResultSet row, int number) throws SQLException {
        var parent = row.getLong("b_parent");
        return new Bureau(
                row.getLong("b_id"),
                row.getString("b_code"),
                row.getString("b_name"),
                row.getString("b_short"),
                row.wasNull() ? null : parent);
    }

    static Group group(ResultSet row, int number) throws SQLException {
        return new Group(row.getLong("id"), row.getString("name"), bureau(row, number));
    }
}
