package org.lianbing.courses.desk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.lianbing.courses.desk.OpenOrders;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Order;
import org.lianbing.sandbox.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open orders in a table, written in the transaction of the entry that orders or answers. */
@Repository
class OrderTable implements OpenOrders {
    private static final String OPEN_ORDER = "select sandbox_id, serial, entry, attempts from open_order ";
    private static final int MOST_AT_ONCE = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    OrderTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes the orders in an entry; nobody else asks after them before so long. */
    void ordered(String sandbox, Entry entry, Duration firstWait) {
        var nextTry = clock.instant().plus(firstWait);
        for (var event : entry.events()) {
            if (event instanceof Order order) {
                jdbc.sql("insert into open_order (sandbox_id, serial, entry, next_try) values (?, ?, ?, ?)")
                        .params(sandbox, order.serial(), entry.number(), nextTry.atOffset(ZoneOffset.UTC))
                        .update();
            }
        }
    }

    /** The entry that records an order's answer comes from outside and names the serial in its form. */
    void answered(String sandbox, Entry entry) {
        var serial = entry.form().path("serial");
        if (entry.post() == Post.SYSTEM && serial.isString() && !entry.isRefused()) {
            jdbc.sql("delete from open_order where sandbox_id = ? and serial = ?")
                    .params(sandbox, serial.asString())
                    .update();
        }
    }

    @Override
    public List<OpenOrder> due(Instant now, int mostAttempts) {
        return jdbc.sql(OPEN_ORDER + "where next_try <= ? and attempts < ? order by next_try limit ?")
                .params(now.atOffset(ZoneOffset.UTC), mostAttempts, MOST_AT_ONCE)
                .query(OrderTable::readOrder)
                .list();
    }

    @Override
    public List<OpenOrder> of(String sandboxId) {
        return jdbc.sql(OPEN_ORDER + "where sandbox_id = ? order by entry, serial")
                .param(sandboxId)
                .query(OrderTable::readOrder)
                .list();
    }

    @Override
    public boolean isOpen(String sandboxId, String serial) {
        return jdbc.sql(OPEN_ORDER + "where sandbox_id = ? and serial = ?")
                .params(sandboxId, serial)
                .query(OrderTable::readOrder)
                .optional()
                .isPresent();
    }

    @Override
    public boolean claim(OpenOrder order, Instant nextTry) {
        return jdbc.sql("update open_order set attempts = attempts + 1, next_try = ?"
                                + " where sandbox_id = ? and serial = ? and attempts = ?")
                        .params(nextTry.atOffset(ZoneOffset.UTC), order.sandboxId(), order.serial(), order.attempts())
                        .update()
                == 1;
    }

    private static OpenOrder readOrder(ResultSet row, int number) throws SQLException {
        return new OpenOrder(
                row.getString("sandbox_id"), row.getString("serial"), row.getInt("entry"), row.getInt("attempts"));
    }
}
