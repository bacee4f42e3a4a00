package org.wsis.stocktaking.explore;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.hibernate.search.mapper.orm.Search;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.moderation.ItemPublished;
import org.wsis.stocktaking.entry.EntryWithdrawn;

/**
 * Keeps the index true to the register: what is published or withdrawn is indexed when its transaction commits. A seal
 * beside the index says that it was closed in good order, and in which format; without the right seal (first start, new
 * format, a process that was killed) the index is built anew before the portal answers.
 */
@Component
class IndexKeeper implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(IndexKeeper.class);

    private final EntityManagerFactory factory;
    private final EntityManager entities;
    private final Path seal;
    private volatile boolean running;

    IndexKeeper(
            EntityManagerFactory factory,
            EntityManager entities,
            @Value("${portal.search.directory:data/search}") Path directory) {
        this.factory = factory;
        this.entities = entities;
        this.seal = directory.resolve("stocktaking-entry.seal");
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ItemPublished published) {
        if (published.kind().equals("stocktaking.entry")) {
            entities.flush(); // what was just published must be found
            var entry = entities.find(PublishedEntry.class, UUID.fromString(published.id()));
            Search.session(entities).indexingPlan().addOrUpdate(entry);
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(EntryWithdrawn withdrawn) {
        Search.session(entities)
                .indexingPlan()
                .purge(PublishedEntry.class, withdrawn.entry().value(), null);
    }

    @Override
    public void start() {
        try {
            if (!isSealed()) {
                log.info("Building the index of the register");
                Search.mapping(factory)
                        .scope(PublishedEntry.class)
                        .massIndexer()
                        .startAndWait();
            }
            Files.deleteIfExists(seal);
            running = true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while building the index", interrupted);
        }
    }

    private boolean isSealed() throws IOException {
        return Files.exists(seal) && Files.readString(seal).equals(EntryDocument.FORMAT);
    }

    @Override
    public void stop() {
        try {
            Files.writeString(seal, EntryDocument.FORMAT);
            running = false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server starts and after it stopped. */
    @Override
    public int getPhase() {
        return 0;
    }
}
