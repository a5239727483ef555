package org.lianbing.courses.outside.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianbing.courses.outside.Faults;
import org.lianbing.courses.outside.OutsideFault;
import org.lianbing.courses.outside.Partner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Ordered faults in a table, shared by all nodes. */
@Repository
class FaultTable implements Faults {
    private final JdbcClient jdbc;

    FaultTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void order(String sandboxId, Ordered fault) {
        jdbc.sql("delete from outside_fault where sandbox_id = ? and partner = ?")
                .params(sandboxId, fault.partner().code())
                .update();
        if (fault.times() > 0) {
            jdbc.sql("insert into outside_fault (sandbox_id, partner, fault, times_left) values (?, ?, ?, ?)")
                    .params(sandboxId, fault.partner().code(), fault.fault().name(), fault.times())
                    .update();
        }
    }

    @Override
    public List<Ordered> of(String sandboxId) {
        return jdbc.sql("select partner, fault, times_left from outside_fault"
                        + " where sandbox_id = ? and times_left > 0 order by partner")
                .param(sandboxId)
                .query(FaultTable::read)
                .list();
    }

    /** Used up in one statement, so that of two calls at once only one is hit by the last. */
    @Override
    public Optional<OutsideFault> strike(String sandboxId, Partner partner, Set<OutsideFault> possible) {
        return of(sandboxId).stream()
                .filter(ordered -> ordered.partner() == partner && possible.contains(ordered.fault()))
                .map(Ordered::fault)
                .filter(fault -> jdbc.sql("update outside_fault set times_left = times_left - 1"
                                        + " where sandbox_id = ? and partner = ? and fault = ? and times_left > 0")
                                .params(sandboxId, partner.code(), fault.name())
                                .update()
                        == 1)
                .findFirst();
    }

    private static Ordered read(ResultSet row, int number) throws SQLException {
        return new Ordered(
                Partner.of(row.getString("partner")).orElseThrow(),
                OutsideFault.valueOf(row.getString("fault")),
                row.getInt("times_left"));
    }
}
