package org.wsis.portal.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where dumps lie, a folder for each. A dump is written in a folder that nobody is shown and appears whole, by one
 * renaming: whoever is killed meanwhile leaves the former dump as it was.
 */
@Component
@EnableConfigurationProperties(DumpSettings.class)
class DumpFolder {
    private static final DateTimeFormatter EDITION =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("\\d{8}T\\d{9}Z");
    private static final String UNFINISHED = ".unfinished-";
    /** Much longer than a dump takes: nobody is writing it any more. */
    private static final Duration ABANDONED = Duration.ofHours(6);

    private final DumpSettings settings;
    private final JsonMapper json;

    DumpFolder(DumpSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
    }

    static String edition(Instant at) {
        return EDITION.format(at);
    }

    /** How long a dump is kept. */
    int days() {
        return settings.days();
    }

    /** A folder to write a dump in. */
    Path begin() throws IOException {
        return Files.createDirectories(settings.directory().resolve(UNFINISHED + UUID.randomUUID()));
    }

    /** Shows the dump, once all of it is on the disk. */
    void publish(Path written, Manifest manifest) throws IOException {
        json.writerWithDefaultPrettyPrinter().writeValue(written.resolve(Manifest.NAME), manifest);
        try (Stream<Path> files = Files.list(written)) {
            for (Path file : files.toList()) {
                sync(file);
            }
        }
        sync(written);
        Files.move(written, settings.directory().resolve(manifest.edition()), StandardCopyOption.ATOMIC_MOVE);
        sync(settings.directory());
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Forgets a dump that failed. */
    void discard(Path written) throws IOException {
        FileSystemUtils.deleteRecursively(written);
    }

    /** Removes dumps that are too old, but never the newest, and what a killed run left. */
    void tidy(Instant now) throws IOException {
        List<String> old = editions().stream().skip(1).toList();
        String oldest = edition(now.minus(Duration.ofDays(settings.days())));
        for (String edition : old) {
            if (edition.compareTo(oldest) < 0) {
                discard(settings.directory().resolve(edition));
            }
        }
        for (Path folder : folders()) {
            if (folder.getFileName().toString().startsWith(UNFINISHED) && isAbandoned(folder)) {
                discard(folder);
            }
        }
    }

    /** By the file system's clock, which a rehearsal does not set. */
    private static boolean isAbandoned(Path folder) throws IOException {
        Instant touched = Files.getLastModifiedTime(folder).toInstant();
        return touched.isBefore(java.time.Clock.systemUTC().instant().minus(ABANDONED));
    }

    /** The names of the dumps, the newest first. */
    List<String> editions() {
        return folders().stream()
                .map(folder -> folder.getFileName().toString())
                .filter(name -> NAME.matcher(name).matches())
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private List<Path> folders() {
        try (Stream<Path> folders = Files.list(settings.directory())) {
            return folders.toList();
        } catch (IOException none) {
            return List.of(); // no dump was ever made here
        }
    }

    /** What the newest dump consists of. */
    Optional<Manifest> newest() {
        return editions().stream().findFirst().flatMap(this::manifest);
    }

    /** What the dump of this name consists of. */
    Optional<Manifest> manifest(String edition) {
        if (!NAME.matcher(edition).matches()) {
            return Optional.empty();
        }
        try {
            byte[] stored =
                    Files.readAllBytes(settings.directory().resolve(edition).resolve(Manifest.NAME));
            return Optional.of(json.readValue(stored, Manifest.class));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    /** The bytes of a file that the manifest names. */
    Path path(Manifest manifest, Manifest.DumpFile file) {
        return settings.directory().resolve(manifest.edition()).resolve(file.name());
    }
}
