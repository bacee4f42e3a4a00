package org.wsis.portal.data;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code portal.dumps.*}.
 *
 * @param directory where dumps lie; every node needs the same one
 * @param days how long a dump is kept; what is withdrawn stays in older dumps so long
 */
@ConfigurationProperties("portal.dumps")
record DumpSettings(
        @DefaultValue("data/dumps") Path directory,
        @DefaultValue("7") int days) {
    DumpSettings {
        if (days < 1) {
            throw new IllegalArgumentException("PORTAL_DUMPS_DAYS must be at least 1");
        }
    }
}
