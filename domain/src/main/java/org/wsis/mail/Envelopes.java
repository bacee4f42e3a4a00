package org.wsis.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a letter into the form in which mail travels: encoded headers, a text part and an HTML part. */
@Component
class Envelopes {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailSettings settings;
    private final PublicAddress portal;
    private final LetterFrame frame;
    private final MessageSource messages;

    Envelopes(MailSettings settings, PublicAddress portal, LetterFrame frame, MessageSource messages) {
        this.settings = settings;
        this.portal = portal;
        this.frame = frame;
        this.messages = messages;
    }

    MimeMessage message(Session session, Letter letter) throws MessagingException {
        LetterText text = text(letter);
        var message = new Numbered(session, letter.messageId());
        message.setFrom(sender(letter.locale()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient(), true));
        message.setSubject(letter.subject(), UTF_8);
        message.setHeader("Date", DATE.format(letter.queuedAt()));
        message.setHeader("Content-Language", letter.locale().toLanguageTag());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (text.stopLink() != null) {
            message.setHeader("List-Unsubscribe", "<" + text.stopLink() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        var parts = new MimeMultipart("alternative", part(plain(text), "plain"), part(frame.html(text), "html"));
        message.setContent(parts);
        message.saveChanges();
        return message;
    }

    private LetterText text(Letter letter) {
        return new LetterText(
                letter.locale(),
                letter.subject(),
                Words.paragraphs(letter.body()),
                letter.action(),
                letter.path() == null ? null : portal.of(letter.path()),
                letter.stop(),
                letter.stopPath() == null ? null : portal.of(letter.stopPath()),
                portal.of(""));
    }

    private String plain(LetterText letter) {
        var text = new StringBuilder(String.join("\n\n", letter.paragraphs()));
        if (letter.action() != null) {
            text.append("\n\n%s\n%s".formatted(letter.action(), letter.link()));
        }
        if (letter.stop() != null) {
            text.append("\n\n%s\n%s".formatted(letter.stop(), letter.stopLink()));
        }
        String footer = messages.getMessage("mail.frame.footer", null, letter.locale());
        return text.append("\n\n-- \n%s\n%s\n".formatted(footer, letter.portal()))
                .toString();
    }

    private InternetAddress sender(Locale locale) throws MessagingException {
        try {
            String name = messages.getMessage("mail.frame.sender", null, locale);
            return new InternetAddress(settings.from(), name, UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException("No UTF-8", impossible);
        }
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    /** Keeps the Message-ID of the row, where Jakarta Mail would make a new one for every attempt. */
    private static final class Numbered extends MimeMessage {
        private final String id;

        Numbered(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
