package org.wsis.portal.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a dump consists of.
 *
 * @param edition its name in addresses
 * @param snapshot the state of the database that all files show, as PostgreSQL names it
 * @param changes what to ask {@code /api/v1/changes} for as {@code since} to go on from here
 * @param licence under which terms it may be used, or null if the operator named none
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Manifest(
        String edition,
        Instant madeAt,
        String snapshot,
        String changes,
        @Nullable String licence,
        List<DumpFile> files) {
    static final String NAME = "manifest.json";

    /**
     * A file.
     *
     * @param url its address
     * @param rows without the heading
     */
    record DumpFile(String name, String url, String mediaType, long bytes, long rows, String sha256) {}

    Optional<DumpFile> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /** In the format that {@code sha256sum --check} reads. */
    String sums() {
        var sums = new StringBuilder();
        files.forEach(file ->
                sums.append(file.sha256()).append("  ").append(file.name()).append('\n'));
        return sums.toString();
    }
}
