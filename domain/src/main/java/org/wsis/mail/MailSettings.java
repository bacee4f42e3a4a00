package org.wsis.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code portal.mail.*}.
 *
 * @param host the SMTP server; without it letters are kept in the portal's own mailbox, or wait
 * @param port 0 for the usual port of {@code tls}
 * @param user for SMTP authentication, or empty for none
 * @param from the sender's address, to which nobody needs to answer
 * @param tls how the connection is protected
 */
@ConfigurationProperties("portal.mail")
record MailSettings(
        @Nullable String host,
        @DefaultValue("0") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("wsis-portal@localhost") String from,
        @DefaultValue("starttls") Tls tls) {

    /** How the connection to the mail server is protected. */
    enum Tls {
        /** Plain text: only for a mail catcher on the same network. */
        NONE(25),
        /** Begins plain and must become encrypted before anything is said. */
        STARTTLS(587),
        /** Encrypted from the first byte. */
        IMPLICIT(465);

        private final int usualPort;

        Tls(int usualPort) {
            this.usualPort = usualPort;
        }
    }

    boolean hasServer() {
        return host != null && !host.isBlank();
    }

    int effectivePort() {
        return port == 0 ? tls.usualPort : port;
    }

    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }

    @Override
    public String toString() {
        return "%s:%d (%s)".formatted(host, effectivePort(), tls);
    }
}
