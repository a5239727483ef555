package org.lianbing.courses.desk.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;

class PostgresJournalTest extends JdbcJournalContract {
    private EmbeddedPostgres postgres;

    @Override
    protected DataSource database() throws IOException {
        postgres = EmbeddedPostgres.start();
        return postgres.getPostgresDatabase();
    }

    @Override
    protected String vendor() {
        return "postgresql";
    }

    @AfterAll
    void stop() throws IOException {
        postgres.close();
    }
}
