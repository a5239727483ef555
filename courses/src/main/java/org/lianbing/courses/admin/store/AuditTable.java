package org.lianbing.courses.admin.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.admin.AuditLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The audit log in its table. */
@Repository
class AuditTable implements AuditLog {
    private static final String READ = "select at, account_id, login, what, address, detail from audit_entry ";

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void add(@Nullable Long accountId, String login, What what, String address, String detail) {
        jdbc.sql("insert into audit_entry (at, account_id, login, what, address, detail) values (?, ?, ?, ?, ?, ?)")
                .param(Moments.column(clock.instant()))
                .param(accountId)
                .param(cut(login, 40))
                .param(what.name())
                .param(cut(address, 60))
                .param(cut(detail, 400))
                .update();
    }

    @Override
    public List<Entry> about(long accountId, int limit) {
        return jdbc.sql(READ + "where account_id = ? order by at desc, id desc limit ?")
                .params(accountId, limit)
                .query(AuditTable::read)
                .list();
    }

    @Override
    public List<Entry> latest(int limit, int offset) {
        return jdbc.sql(READ + "order by id desc limit ? offset ?")
                .params(limit, offset)
                .query(AuditTable::read)
                .list();
    }

    @Override
    public long count() {
        return jdbc.sql("select count(*) from audit_entry").query(Long.class).single();
    }

    private static Entry read(ResultSet row, int number) throws SQLException {
        var account = row.getLong("account_id");
        return new Entry(
                Moments.read(row, "at"),
                row.wasNull() ? null : account,
                row.getString("login"),
                What.valueOf(row.getString("what")),
                row.getString("address"),
                row.getString("detail"));
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
