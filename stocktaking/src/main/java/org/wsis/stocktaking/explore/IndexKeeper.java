package org.wsis.stocktaking.explore;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
 * beside the index says that it was closed in good order, in which format, and up to which position; without the right
 * seal (first start, new format, a process that was killed, another database) the index is built anew before the portal
 * answers. What other nodes publish is the {@link IndexFollower}'s.
 */
@Component
class IndexKeeper implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(IndexKeeper.class);
    private static final long NONE = -1;

    private final EntityManagerFactory factory;
    private final EntityManager entities;
    private final EntryChanges changes;
    private final IndexFollower follower;
    private final Path seal;
    private volatile boolean running;

    IndexKeeper(
            EntityManagerFactory factory,
            EntityManager entities,
            EntryChanges changes,
            IndexFollower follower,
            @Value("${portal.search.directory:data/search}") Path directory) {
        this.factory = factory;
        this.entities = entities;
        this.changes = changes;
        this.follower = follower;
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
            long now = changes.position();
            long from = sealedPosition().filter(place -> place <= now).orElse(NONE);
            if (from == NONE) {
                log.info("Building the index of the register");
                Search.mapping(factory)
                        .scope(PublishedEntry.class)
                        .massIndexer()
                        .startAndWait();
            }
            Files.deleteIfExists(seal);
            follower.start(from == NONE ? now : from);
            running = true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while building the index", interrupted);
        }
    }

    private Optional<Long> sealedPosition() throws IOException {
        List<String> lines = Files.exists(seal) ? Files.readAllLines(seal) : List.of();
        return lines.size() == 2 && lines.getFirst().equals(EntryDocument.FORMAT)
                ? Optional.of(Long.valueOf(lines.getLast()))
                : Optional.empty();
    }

    @Override
    public void stop() {
        try {
            long position = follower.stop();
            Search.mapping(factory)
                    .scope(PublishedEntry.class)
                    .workspace()
                    .flush(); // the seal promises what is on the disk
            Files.write(seal, List.of(EntryDocument.FORMAT, Long.toString(position)));
            running = false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt(); // no seal: the next start builds the index anew
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
