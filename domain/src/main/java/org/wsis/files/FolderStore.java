package org.wsis.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder, local or shared by the nodes. A file appears under its name whole or not at all. */
final class FolderStore implements Store {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final Clock clock;

    FolderStore(Path folder, Clock clock) {
        this.folder = folder.toAbsolutePath().normalize();
        this.clock = clock;
    }

    @Override
    public void keep(String digest, byte[] content) throws IOException {
        Path drawer = folder.resolve(drawer(digest));
        Files.createDirectories(drawer);
        Path place = drawer.resolve(digest);
        try {
            Files.setLastModifiedTime(place, FileTime.from(clock.instant()));
        } catch (NoSuchFileException isNew) {
            write(drawer, place, content);
            sync(folder);
        }
    }

    @Override
    public InputStream open(String digest) throws IOException {
        return Files.newInputStream(place(digest));
    }

    @Override
    public void remove(String digest) throws IOException {
        Files.deleteIfExists(place(digest));
    }

    @Override
    public List<String> keptBefore(Instant then) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file ->
                            DIGEST.matcher(file.getFileName().toString()).matches())
                    .filter(file -> modified(file).isBefore(then))
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private Path place(String digest) {
        if (!DIGEST.matcher(digest).matches()) {
            throw new IllegalArgumentException("Not a digest: " + digest);
        }
        return folder.resolve(drawer(digest)).resolve(digest);
    }

    private static String drawer(String digest) {
        return digest.substring(0, 2);
    }

    private static void write(Path drawer, Path place, byte[] content) throws IOException {
        Path unfinished = Files.createTempFile(drawer, "unfinished-", "");
        try {
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            sync(drawer);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** A new name is on the disk only once its folder is. */
    private static void sync(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (NoSuchFileException removedMeanwhile) {
            return Instant.MAX;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
