package org.wsis.portal.rate;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;

/** What programs may ask for how often. Addresses that are not here are not counted. */
@Component
@EnableConfigurationProperties(RateSettings.class)
public class Allowances {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final List<Allowance> all;

    Allowances(RateSettings settings) {
        all = List.of(
                Allowance.of(
                        "api",
                        settings.api(),
                        MINUTE,
                        "/api/**",
                        "/v3/api-docs/**",
                        "/v3/api-docs.yaml",
                        "/data/*/*",
                        "/sitemap-*.xml"),
                Allowance.of("feed", settings.feed(), MINUTE, "/*/feed.atom"),
                Allowance.of("export", settings.export(), MINUTE.multipliedBy(10), "/stocktaking/export.*"),
                Allowance.of(
                        "proof",
                        settings.proof(),
                        MINUTE.multipliedBy(10),
                        "/prizes/*/commitments.csv",
                        "/prizes/*/choices.csv"));
    }

    /** All of them, for the page that tells. */
    public List<Allowance> all() {
        return all;
    }

    Optional<Allowance> of(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return all.stream().filter(allowance -> allowance.covers(parsed)).findFirst();
    }
}
