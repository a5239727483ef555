package org.lianbing.courses.start;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Small facts about this installation that outlive a restart. */
@Repository
class Settings {
    private final JdbcClient jdbc;

    Settings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> get(String name) {
        return jdbc.sql("select worth from setting where name = ?")
                .param(name)
                .query(String.class)
                .optional();
    }

    @Transactional
    void set(String name, String worth) {
        if (jdbc.sql("update setting set worth = ? where name = ?")
                        .params(worth, name)
                        .update()
                == 0) {
            jdbc.sql("insert into setting (name, worth) values (?, ?)")
                    .params(name, worth)
                    .update();
        }
    }
}
