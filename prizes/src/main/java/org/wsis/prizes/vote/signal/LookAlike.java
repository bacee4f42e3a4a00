package org.wsis.prizes.vote.signal;

import java.util.Locale;
import java.util.Optional;

/**
 * What addresses have in common that are varied for a further account: the part before a plus without digits, points,
 * hyphens and underscores, at the same host. Short rests say nothing: too many people share them.
 */
final class LookAlike {
    private static final int SHORTEST = 4;

    private LookAlike() {}

    /** The common part; empty if the address has none. */
    static Optional<String> of(String email) {
        String plain = email.toLowerCase(Locale.ROOT);
        int at = plain.lastIndexOf('@');
        if (at < 1) {
            return Optional.empty();
        }
        String name = plain.substring(0, at).replaceFirst("\\+.*$", "").replaceAll("[\\d._-]", "");
        return name.length() < SHORTEST ? Optional.empty() : Optional.of(name + "@" + host(plain.substring(at + 1)));
    }

    private static String host(String host) {
        return host.equals("googlemail.com") ? "gmail.com" : host;
    }
}
