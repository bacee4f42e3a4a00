package org.wsis.portal.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.wsis.portal.FreePort;

/** A PostgreSQL for one test that can be killed and started again over what is on its disk, at the same address. */
public final class KillableServer implements AutoCloseable {
    private final Path data;
    private final int port;
    private EmbeddedPostgres server;

    private KillableServer(Path data, int port) throws IOException {
        this.data = data;
        this.port = port;
        this.server = begin();
    }

    public static KillableServer start(Path data) throws IOException {
        return new KillableServer(data, FreePort.choose());
    }

    /** A new database with the roles of the portal: its address. */
    public String database(String name) {
        return TestDatabase.database("jdbc:postgresql://127.0.0.1:%d/".formatted(port), name)
                .url();
    }

    /** As {@code kill -9} of its first process does; the others end themselves. */
    public void kill() throws IOException {
        String pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst();
        ProcessHandle first = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(first), first.descendants()).toList();
        first.destroyForcibly();
        all.stream().map(ProcessHandle::onExit).forEach(CompletableFuture::join);
        server.close();
    }

    public void again() throws IOException {
        server = begin();
    }

    private EmbeddedPostgres begin() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
