package org.wsis.portal.nodes;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A data folder that looks to other processes as if a portal ran on it. */
record LockedFolder(Path path, FileChannel lock) implements AutoCloseable {
    LockedFolder(Path path) throws IOException {
        Files.createDirectories(path);
        this(path, FileChannel.open(path.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        if (lock.tryLock() == null) {
            throw new IOException("Another process is in " + path);
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
