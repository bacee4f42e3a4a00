package org.wsis.portal.security;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.Credential;
import org.wsis.account.Credentials;

/** Compares a password in the same time whether or not the address has an account. */
@Component
public class PasswordCheck {
    private final Credentials credentials;
    private final PasswordEncoder encoder;
    private final String nobody;

    PasswordCheck(Credentials credentials, PasswordEncoder encoder) {
        this.credentials = credentials;
        this.encoder = encoder;
        this.nobody = Objects.requireNonNull(encoder.encode("nobody’s password"));
    }

    /** The account with this address and this password, unless it is locked. */
    public Optional<Credential> check(@Nullable String email, @Nullable String password) {
        Optional<Credential> account = credentials.byEmail(Objects.requireNonNullElse(email, ""));
        String hash = account.map(Credential::passwordHash).orElse(nobody);
        boolean matches = encoder.matches(Objects.requireNonNullElse(password, ""), hash);
        if (!matches
                || account.isEmpty()
                || account.get().passwordHash() == null
                || account.get().locked()) {
            return Optional.empty();
        }
        keepNewer(account.get(), hash, Objects.requireNonNullElse(password, ""));
        return account;
    }

    /** Whether it is the account's password; any is, for an account that has none. */
    public boolean isOwn(AccountId account, @Nullable String password) {
        return credentials
                .byAccount(account)
                .filter(known -> known.passwordHash() == null || encoder.matches(password, known.passwordHash()))
                .isPresent();
    }

    private void keepNewer(Credential account, String hash, String password) {
        if (encoder.upgradeEncoding(hash)) {
            credentials.rehashed(account.account(), Objects.requireNonNull(encoder.encode(password)));
        }
    }
}
