package org.lianbing.courses.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The yardstick: rows with the bytes of journal entries, inserted into a table of the journal's shape through the same
 * pool into the same database by as many clients, each row a commit, with nothing around it.
 */
final class RawRows {
    private static final String INSERT = "insert into raw_entry (sandbox_id, number, body, hash) values (?, ?, ?, ?)";

    private final JdbcClient jdbc;
    private final DataSource pool;

    private record Row(String sandbox, int number, String body, String hash) {}

    RawRows(Workplace workplace) {
        this.jdbc = workplace.jdbc();
        this.pool = workplace.pool();
        List.of(
                        "create table raw_entry as select * from journal_entry with no data",
                        "alter table raw_entry alter column sandbox_id set not null",
                        "alter table raw_entry alter column number set not null",
                        "alter table raw_entry alter column recorded_at set default current_timestamp",
                        "alter table raw_entry add primary key (sandbox_id, number)",
                        "alter table raw_entry add foreign key (sandbox_id) references sandbox (id)")
                .forEach(sql -> jdbc.sql(sql).update());
    }

    /** Inserts a second of copies of what the journals of these sandboxes hold after their opening. */
    double perSecond(List<List<String>> sandboxesByClient) throws InterruptedException, ExecutionException {
        var rows = sandboxesByClient.stream()
                .map(ids -> ids.stream().flatMap(id -> entries(id).stream()).toList())
                .toList();
        return Clients.perSecond(
                rows.getFirst().size(),
                (client, number) -> insert(rows.get(client).get(number)));
    }

    private List<Row> entries(String sandbox) {
        return jdbc.sql("select number, body, hash from journal_entry where sandbox_id = ? and number > 1")
                .param(sandbox)
                .query((row, number) ->
                        new Row(sandbox, row.getInt("number"), row.getString("body"), row.getString("hash")))
                .list();
    }

    /** Bytes of an entry's body, on average over those inserted. */
    double bytesEach() {
        return jdbc.sql("select avg(cast(octet_length(body) as double precision)) from raw_entry")
                .query(Double.class)
                .single();
    }

    private void insert(Row row) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, row.sandbox());
            statement.setInt(2, row.number());
            statement.setString(3, row.body());
            statement.setString(4, row.hash());
            statement.executeUpdate();
        }
    }
}
