package org.wsis.reference;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads a data file of the project into the database once in the database's life, all of it or nothing, whichever node
 * starts first. Call it from a {@link org.springframework.beans.factory.SmartInitializingSingleton}, so that no page is
 * served before.
 */
@Component
public class ContentLoader {
    private static final Logger log = LoggerFactory.getLogger(ContentLoader.class);

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ContentLoader(JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Hands the rows of {@code data/<file>} to {@code load}, inside one transaction, unless content of this name was
     * loaded before. A later version of the file is not loaded again: corrections to content are migrations.
     *
     * @return whether it was loaded now
     */
    public boolean once(String name, String file, Consumer<List<ContentRow>> load) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            lock(name);
            if (isLoaded(name)) {
                return false;
            }
            ContentFile content = ContentFile.of(file);
            load.accept(content.rows());
            remember(name, content);
            log.info("Loaded {}: {} rows", name, content.rows().size());
            return true;
        }));
    }

    private void lock(String name) {
        database.sql("SELECT pg_advisory_xact_lock(hashtextextended('content ' || :name, 0))")
                .param("name", name)
                .query((row, number) -> number)
                .list();
    }

    private boolean isLoaded(String name) {
        return database.sql("SELECT EXISTS (SELECT FROM reference.loaded_content WHERE name = :name)")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    private void remember(String name, ContentFile content) {
        database.sql("""
                        INSERT INTO reference.loaded_content (name, sha256, rows, loaded_at)
                        VALUES (:name, :sha256, :rows, :at)""")
                .param("name", name)
                .param("sha256", content.sha256())
                .param("rows", content.rows().size())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
