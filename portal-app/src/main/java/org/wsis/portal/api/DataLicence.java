package org.wsis.portal.api;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Under which terms this installation gives its data: settings {@code PORTAL_LICENCE_NAME} and {@code PORTAL_LICENCE_URL}.
 *
 * @param name for example {@code CC BY 4.0}, or null if the operator named none
 * @param url where its text stands, or null
 */
@ConfigurationProperties("portal.licence")
public record DataLicence(@Nullable String name, @Nullable String url) {
    /** Empty is not set; an address that is none of the web's is refused at the start. */
    public DataLicence {
        name = name == null || name.isBlank() ? null : name.strip();
        url = url == null || url.isBlank() ? null : url.strip();
        if (url != null && !url.matches("https?://\\S+")) {
            throw new IllegalArgumentException("PORTAL_LICENCE_URL must be http(s)://…, not " + url);
        }
    }
}
