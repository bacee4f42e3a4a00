package org.wsis.portal.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL that the portal starts for itself and that keeps its data between starts. One portal may use a data
 * folder at a time; a server left behind by a killed portal is stopped first. What is acknowledged is on the disk:
 * {@code fsync} and {@code synchronous_commit} are on.
 */
final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String NAME = "portal";
    private static final Credentials OWNER = new Credentials("portal_owner", "");
    private static final Credentials APPLICATION = new Credentials("portal_app", "");

    private final FileLock lock;
    private final EmbeddedPostgres server;

    private final ProcessHandle postmaster;
    private volatile boolean closing;

    private EmbeddedDatabase(FileLock lock, EmbeddedPostgres server, ProcessHandle postmaster) {
        this.lock = lock;
        this.server = server;
        this.postmaster = postmaster;
    }

    /**
     * Starts the server over {@code folder}, creating it on the first start.
     *
     * @throws DataFolderInUse if another portal runs on the same folder
     */
    static EmbeddedDatabase start(Path folder) throws IOException, SQLException {
        Path data = folder.toAbsolutePath().normalize();
        Files.createDirectories(data);
        FileLock lock = lock(data);
        Path cluster = data.resolve("postgresql");
        Path binaries = data.resolve("binaries");
        Files.createDirectories(binaries);
        new Leftovers(binaries.toRealPath(), cluster).clear();
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("timezone", "UTC")
                .setPGStartupWait(Duration.ofSeconds(60))
                // Its own hook would stop it beside the portal that still finishes what it has begun: close() does.
                .setRegisterShutdownHook(false)
                .start();
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            new Bootstrap(connection).createRolesAndDatabase(OWNER, APPLICATION, NAME);
        }
        log.info(
                "PostgreSQL runs on port {} with its data in {} (fsync and synchronous_commit on)",
                server.getPort(),
                cluster);
        return new EmbeddedDatabase(lock, server, postmaster(cluster));
    }

    /** Calls back if the server ends by itself or is killed, but not when it is closed. */
    void onDeath(Runnable then) {
        postmaster.onExit().thenRun(() -> {
            if (!closing) {
                then.run();
            }
        });
    }

    PortalDatabase database() {
        return new PortalDatabase(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), NAME), OWNER, APPLICATION, true);
    }

    @Override
    public void close() throws IOException {
        closing = true;
        server.close();
        lock.channel().close();
    }

    private static ProcessHandle postmaster(Path cluster) throws IOException {
        String pid =
                Files.readAllLines(cluster.resolve("postmaster.pid")).getFirst().strip();
        return ProcessHandle.of(Long.parseLong(pid))
                .orElseThrow(() -> new IOException("PostgreSQL ended right after its start"));
    }

    private static FileLock lock(Path data) throws IOException {
        FileChannel channel =
                FileChannel.open(data.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException thisProcess) {
            channel.close();
            throw new DataFolderInUse(data);
        }
        channel.close();
        throw new DataFolderInUse(data);
    }
}
