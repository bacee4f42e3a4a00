package org.wsis.portal.security;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
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

/** Makes the first administrator from {@code PORTAL_ADMIN_EMAIL} and {@code PORTAL_ADMIN_PASSWORD}, if there is none. */
@Component
class FirstAdministrator implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Oversight oversight;
    private final Members members;
    private final Credentials credentials;
    private final PasswordEncoder passwords;
    private final String email;
    private final String password;

    FirstAdministrator(
            Oversight oversight,
            Members members,
            Credentials credentials,
            PasswordEncoder passwords,
            @Value("${portal.admin.email:}") String email,
            @Value("${portal.admin.password:}") String password) {
        this.oversight = oversight;
        this.members = members;
        this.credentials = credentials;
        this.passwords = passwords;
        this.email = email;
        this.password = password;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (email.isBlank() || password.isBlank() || oversight.hasAdministrator(null)) {
            return;
        }
        EmailAddress address = EmailAddress.read(email)
                .orElseThrow(() -> new IllegalArgumentException("PORTAL_ADMIN_EMAIL is not an e-mail address"));
        AccountId account = credentials
                .byEmail(address.value())
                .map(Credential::account)
                .orElseGet(() -> members.join(person(), address).orElseThrow());
        oversight.grant(account, new Grant(Role.ADMINISTRATOR, null), null, "First administrator, by setting");
        log.info("The first administrator was made from the settings");
    }

    private NewPerson person() {
        @Nullable String hash = passwords.encode(password);
        return new NewPerson("Administrator", Locale.ENGLISH, null, null, null, hash);
    }
}
