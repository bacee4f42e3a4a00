package org.wsis.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** The SMTP server of the settings, if there is one. */
@Component
class MailServer {
    private static final String CONNECT_MILLIS = "10000";
    private static final String TALK_MILLIS = "30000";

    private final MailSettings settings;
    private final Envelopes envelopes;
    private final Session session;

    MailServer(MailSettings settings, Envelopes envelopes) {
        this.settings = settings;
        this.envelopes = envelopes;
        this.session = Session.getInstance(properties(settings));
    }

    boolean exists() {
        return settings.hasServer();
    }

    /** One connection for several letters; the caller closes it. */
    Connection open() throws MessagingException {
        Transport transport = session.getTransport("smtp");
        boolean named = !settings.user().isBlank();
        transport.connect(
                settings.host(),
                settings.effectivePort(),
                named ? settings.user() : null,
                named ? settings.password() : null);
        return new Connection(transport);
    }

    @Override
    public String toString() {
        return settings.toString();
    }

    private static Properties properties(MailSettings settings) {
        var properties = new Properties();
        properties.put("mail.smtp.from", settings.from());
        properties.put("mail.smtp.localhost", settings.domain());
        properties.put("mail.smtp.auth", String.valueOf(!settings.user().isBlank()));
        properties.put("mail.smtp.starttls.enable", String.valueOf(settings.tls() == MailSettings.Tls.STARTTLS));
        properties.put("mail.smtp.starttls.required", String.valueOf(settings.tls() == MailSettings.Tls.STARTTLS));
        properties.put("mail.smtp.ssl.enable", String.valueOf(settings.tls() == MailSettings.Tls.IMPLICIT));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.put("mail.smtp.timeout", TALK_MILLIS);
        properties.put("mail.smtp.writetimeout", TALK_MILLIS);
        return properties;
    }

    /** An open connection to the server. */
    final class Connection implements AutoCloseable {
        private final Transport transport;

        private Connection(Transport transport) {
            this.transport = transport;
        }

        /** Returns once the server has taken responsibility for the letter. */
        void hand(Letter letter) throws MessagingException {
            var message = envelopes.message(session, letter);
            transport.sendMessage(message, message.getAllRecipients());
        }

        boolean isOpen() {
            return transport.isConnected();
        }

        @Override
        public void close() throws MessagingException {
            transport.close();
        }
    }
}
