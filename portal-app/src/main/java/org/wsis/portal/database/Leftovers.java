package org.wsis.portal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What outlived a portal that was killed. A process is ours if its program lies in this data folder, where each portal
 * unpacks its own: a number in a file may meanwhile belong to somebody else. Call it only while holding the folder's lock.
 *
 * @param binaries where this data folder's PostgreSQL is unpacked
 * @param cluster where its data are
 */
record Leftovers(Path binaries, Path cluster) {
    private static final Logger log = LoggerFactory.getLogger(Leftovers.class);
    private static final int SECONDS_TO_STOP = 30;

    void clear() throws IOException {
        List<ProcessHandle> running =
                ProcessHandle.allProcesses().filter(this::isOurs).toList();
        if (!running.isEmpty()) {
            log.warn("A PostgreSQL of an earlier start still runs over {}: it is stopped first", cluster);
            running.forEach(ProcessHandle::destroy);
            running.forEach(Leftovers::await);
        }
        // Nothing of ours runs: what the file says is history, even if its number lives again as another program.
        Files.deleteIfExists(cluster.resolve("postmaster.pid"));
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .command()
                .map(Path::of)
                .filter(program -> program.startsWith(binaries))
                .isPresent();
    }

    private static void await(ProcessHandle process) {
        try {
            process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException late) {
            log.warn(
                    "Process {} did not stop in time and is ended; PostgreSQL recovers from its log",
                    process.pid(),
                    late);
            process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
