package org.lianbing.courses.desk.store;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;

class H2JournalTest extends JdbcJournalContract {
    @TempDir
    static Path home;

    private JdbcConnectionPool pool;

    @Override
    protected DataSource database() {
        pool = JdbcConnectionPool.create("jdbc:h2:async:" + home.resolve("test") + ";WRITE_DELAY=0", "sa", "");
        return pool;
    }

    @Override
    protected String vendor() {
        return "h2";
    }

    @AfterAll
    void release() {
        pool.dispose();
    }
}
