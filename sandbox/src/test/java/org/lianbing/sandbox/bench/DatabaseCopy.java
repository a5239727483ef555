package org.lianbing.sandbox.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.books.registration.Taxpayer;

/** The yardstick: the register as rows of an H2 database in memory, copied into a schema of its own with its key. */
final class DatabaseCopy {
    private static final String URL = "jdbc:h2:mem:register;DB_CLOSE_DELAY=-1";
    private static final String TABLE = """
            create table taxpayer (
              id varchar(20) primary key, name varchar(80), state char(2), register_type char(3), industry char(4),
              authority char(11), region char(6), chief_name varchar(40), chief_id_no char(18), chief_mobile char(11),
              address varchar(200), capital decimal(18, 2), licence_no varchar(18), opened_on date, confirmed_on date,
              employees int, accounting char(3), certificate_no varchar(20))""";
    private static final int COLUMNS = 18;

    private final RegistrationBook register;

    DatabaseCopy(RegistrationBook register) {
        this.register = register;
    }

    double medianNanosOf(int copies) throws SQLException {
        try (var database = DriverManager.getConnection(URL)) {
            fill(database);
            var nanos = new long[copies];
            for (int i = 0; i < copies; i++) {
                var begun = System.nanoTime();
                copy(database, "copy" + i);
                nanos[i] = System.nanoTime() - begun;
            }
            Arrays.sort(nanos);
            return nanos[copies / 2];
        }
    }

    private static void copy(Connection database, String schema) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("create schema " + schema);
            statement.execute("create table " + schema + ".taxpayer as select * from taxpayer");
            statement.execute("alter table " + schema + ".taxpayer alter column id set not null");
            statement.execute("alter table " + schema + ".taxpayer add primary key (id)");
        }
    }

    private void fill(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(TABLE);
        }
        var row = "insert into taxpayer values (?" + ", ?".repeat(COLUMNS - 1) + ")";
        try (var insert = database.prepareStatement(row)) {
            for (var taxpayer : register.taxpayers().values()) {
                var values = valuesOf(taxpayer);
                for (int column = 0; column < COLUMNS; column++) {
                    insert.setObject(column + 1, values[column]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Object[] valuesOf(Taxpayer taxpayer) {
        var chief = taxpayer.legalRepresentative();
        return new Object[] {
            taxpayer.id().number(),
            taxpayer.name(),
            taxpayer.state().code(),
            taxpayer.registerType(),
            taxpayer.industry(),
            taxpayer.authority().code(),
            taxpayer.region(),
            chief.name(),
            chief.idNo(),
            chief.mobile(),
            taxpayer.registeredAddress(),
            taxpayer.registeredCapital().yuan(),
            taxpayer.licenseNo(),
            taxpayer.openDate(),
            taxpayer.confirmedOn(),
            taxpayer.employees(),
            taxpayer.accountingSystem(),
            String.valueOf(taxpayer.certificateNo())
        };
    }
}
