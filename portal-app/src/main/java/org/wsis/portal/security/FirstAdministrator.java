package org.wsis.portal.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.Credential;
import org.wsis.account.Credentials;
import org.wsis.account.EmailAddress;
import org.wsis.account.Grant;
import org.wsis.account.Members;
import org.wsis.account.NewPerson;
import org.wsis.account.Oversight;
import org.wsis.account.Role;
import org.wsis.mail.PublicAddress;

/**
 * Makes the first administrator, while there is none: from {@code PORTAL_ADMIN_EMAIL} and {@code PORTAL_ADMIN_PASSWORD},
 * or by a link that is printed at start, to the console and not to the log. The link's secret lives in memory only: a
 * restart makes a new one, and the first administrator ends it.
 */
@Component
public class FirstAdministrator implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final int BYTES = 32;

    private final Oversight oversight;
    private final Members members;
    private final Credentials credentials;
    private final PasswordEncoder passwords;
    private final PublicAddress address;
    private final JdbcClient database;
    private final String email;
    private final String password;
    private final byte[] secret = new byte[BYTES];

    FirstAdministrator(
            Oversight oversight,
            Members members,
            Credentials credentials,
            PasswordEncoder passwords,
            PublicAddress address,
            JdbcClient database,
            @Value("${portal.admin.email:}") String email,
            @Value("${portal.admin.password:}") String password) {
        this.oversight = oversight;
        this.members = members;
        this.credentials = credentials;
        this.passwords = passwords;
        this.address = address;
        this.database = database;
        this.email = email;
        this.password = password;
        new SecureRandom().nextBytes(secret);
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (oversight.hasAdministrator(null)) {
            return;
        }
        if (email.isBlank() || password.isBlank()) {
            System.out.println("There is no administrator yet. Open " + address.of("/setup?token=" + token()));
            return;
        }
        EmailAddress reader = EmailAddress.read(email)
                .orElseThrow(() -> new IllegalArgumentException("PORTAL_ADMIN_EMAIL is not an e-mail address"));
        if (make("Administrator", reader, password, Locale.ENGLISH)) {
            log.info("The first administrator was made from the settings");
        }
    }

    /** Whether the printed link, and nothing else, was opened, and there is still no administrator. */
    @Transactional
    public boolean isOpen(@Nullable String token) {
        byte[] given = Objects.requireNonNullElse(token, "").getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(token().getBytes(StandardCharsets.US_ASCII), given)
                && !oversight.hasAdministrator(null);
    }

    /**
     * Makes the account, or takes the one that the address has and gives it this password, and gives it the role: whoever
     * starts the portal owns it. Two nodes that start at the same time, or two forms, make one administrator.
     *
     * @return false if there is an administrator meanwhile
     */
    @Transactional
    public boolean make(String name, EmailAddress reader, String chosen, Locale locale) {
        database.sql("SELECT pg_advisory_xact_lock(hashtext('account.first-administrator'))")
                .query((row, number) -> number)
                .list();
        if (oversight.hasAdministrator(null)) {
            return false;
        }
        String hash = Objects.requireNonNull(passwords.encode(chosen));
        Optional<AccountId> known = credentials.byEmail(reader.value()).map(Credential::account);
        known.ifPresent(account -> members.changePassword(account, hash));
        AccountId account = known.orElseGet(() -> join(new NewPerson(name, locale, null, null, null, hash), reader));
        return oversight.grant(account, new Grant(Role.ADMINISTRATOR, null), null, "First administrator");
    }

    private AccountId join(NewPerson person, EmailAddress reader) {
        return members.join(person, reader).orElseThrow();
    }

    private String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
