package org.wsis.mail;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the portal is reached from outside, setting {@code PORTAL_BASE_URL}. Links that leave the portal are built on
 * this address, never on the request's Host header, which the sender of the request chooses.
 *
 * @param baseUrl {@code https://host}, without a path
 */
@ConfigurationProperties("portal")
public record PublicAddress(URI baseUrl) {
    /** Refuses what is no address of a web server, so that a wrong setting ends the start. */
    public PublicAddress {
        String scheme = String.valueOf(baseUrl.getScheme());
        if (!scheme.matches("https?") || baseUrl.getHost() == null) {
            throw new IllegalArgumentException("PORTAL_BASE_URL must be http(s)://host, not " + baseUrl);
        }
    }

    /** The full address of a page, given from the portal's root: {@code /login}. */
    public String of(String path) {
        return baseUrl.toString().replaceFirst("/+$", "") + path;
    }
}
