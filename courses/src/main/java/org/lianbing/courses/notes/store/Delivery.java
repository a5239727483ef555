package org.lianbing.courses.notes.store;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.notes.store.DeliveredNotes.Delivered;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the product's notes into the notebook at every start: adds what is missing and renews what nobody has edited
 * since; what a person has edited is his.
 */
@Component
@Order(20)
class Delivery implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(Delivery.class);
    private static final String EDITED = "";

    private final DeliveredNotes delivered;
    private final NoteTables tables;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    private record Known(int version, String hash) {}

    Delivery(DeliveredNotes delivered, NoteTables tables, JdbcClient jdbc, TransactionTemplate transaction) {
        this.delivered = delivered;
        this.tables = tables;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var known = known();
        var changed = delivered.all().stream()
                .filter(note -> bring(note, known.get(note.id())))
                .count();
        if (changed > 0) {
            log.info("{} notes of the product added or renewed", changed);
        }
    }

    /** False if there was nothing to do, or another node did it at the same moment. */
    boolean bring(Delivered note, @Nullable Known known) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                if (known == null) {
                    tables.add(note.id(), note.text(), note.author(), note.hash());
                    return true;
                }
                return !known.hash.equals(EDITED)
                        && !known.hash.equals(note.hash())
                        && tables.change(
                                        note.id(),
                                        known.version,
                                        note.text(),
                                        note.author().name(),
                                        note.hash())
                                .isPresent();
            }));
        } catch (DuplicateKeyException anotherNode) {
            return false;
        }
    }

    private Map<String, Known> known() {
        var known = new HashMap<String, Known>();
        jdbc.sql("select id, version, coalesce(seed_hash, '') as hash from note")
                .query(row -> {
                    known.put(row.getString("id"), new Known(row.getInt("version"), row.getString("hash")));
                });
        return known;
    }
}
