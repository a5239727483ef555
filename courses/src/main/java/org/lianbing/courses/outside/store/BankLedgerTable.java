package org.lianbing.courses.outside.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.lianbing.courses.outside.DebitStatus;
import org.lianbing.courses.outside.ReceivedDebit;
import org.lianbing.courses.outside.Settlement;
import org.lianbing.courses.outside.mock.BankLedger;
import org.lianbing.sandbox.value.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The mock bank's ledger in a table. */
@Repository
class BankLedgerTable implements BankLedger {
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    BankLedgerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Line> find(String sandboxId, String serial) {
        return jdbc.sql(
                        "select serial, message, before_it, ordered_on, status, reason, paid_on, arrivals from mock_debit"
                                + " where sandbox_id = ? and serial = ?")
                .params(sandboxId, serial)
                .query(BankLedgerTable::read)
                .optional();
    }

    @Override
    public void add(String sandboxId, ReceivedDebit debit, Optional<Settlement> settlement) {
        jdbc.sql("insert into mock_debit (sandbox_id, serial, bank_account, amount, message, before_it, ordered_on,"
                        + " status, reason, paid_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        sandboxId,
                        debit.serial(),
                        debit.account(),
                        debit.amount().yuan(),
                        JSON.writeValueAsString(debit.message()),
                        debit.before(),
                        debit.orderedOn(),
                        settlement.map(BankLedgerTable::status).orElse(DebitStatus.PENDING))
                .param(settlement.map(Settlement::reason).orElse(null))
                .param(settlement.map(Settlement::on).orElse(debit.orderedOn()))
                .update();
    }

    @Override
    public void settle(String sandboxId, String serial, Settlement settlement) {
        jdbc.sql("update mock_debit set status = ?, reason = ?, paid_on = ?"
                        + " where sandbox_id = ? and serial = ? and status = ?")
                .param(status(settlement))
                .param(settlement.reason())
                .params(settlement.on(), sandboxId, serial, DebitStatus.PENDING)
                .update();
    }

    @Override
    public void arrivedAgain(String sandboxId, String serial) {
        jdbc.sql("update mock_debit set arrivals = arrivals + 1 where sandbox_id = ? and serial = ?")
                .params(sandboxId, serial)
                .update();
    }

    @Override
    public Money drawn(String sandboxId, String account) {
        var total = jdbc.sql("select coalesce(sum(amount), 0) from mock_debit"
                        + " where sandbox_id = ? and bank_account = ? and status = ?")
                .params(sandboxId, account, DebitStatus.SUCCESS)
                .query(BigDecimal.class)
                .single();
        return Money.rounded(total);
    }

    private static String status(Settlement settlement) {
        return settlement.success() ? DebitStatus.SUCCESS : DebitStatus.FAILURE;
    }

    private static Line read(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getString("serial"),
                JSON.readValue(row.getString("message"), FIELDS),
                row.getInt("before_it"),
                row.getObject("ordered_on", LocalDate.class),
                row.getString("status"),
                row.getString("reason"),
                row.getObject("paid_on", LocalDate.class),
                row.getInt("arrivals"));
    }
}
