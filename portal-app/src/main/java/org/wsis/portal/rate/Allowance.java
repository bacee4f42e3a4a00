package org.wsis.portal.rate;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * So many requests in a time, counted together over some addresses.
 *
 * @param name as headers tell it
 */
public record Allowance(String name, int requests, Duration time, List<PathPattern> paths) {
    static Allowance of(String name, int requests, Duration time, String... paths) {
        return new Allowance(
                name,
                requests,
                time,
                Arrays.stream(paths)
                        .map(PathPatternParser.defaultInstance::parse)
                        .toList());
    }

    boolean covers(PathContainer path) {
        return paths.stream().anyMatch(pattern -> pattern.matches(path));
    }

    /** A full bucket; all of it comes back at once when the time is over, as the headers say. */
    Bucket bucket() {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(requests)
                        .refillIntervally(requests, time)
                        .build())
                .build();
    }

    /** The header {@code RateLimit-Policy}. */
    String policy() {
        return "\"%s\";q=%d;w=%d".formatted(name, requests, time.toSeconds());
    }

    /** The header {@code RateLimit}. */
    String state(long left, long seconds) {
        return "\"%s\";r=%d;t=%d".formatted(name, left, seconds);
    }
}
