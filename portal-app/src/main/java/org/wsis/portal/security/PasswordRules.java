package org.wsis.portal.security;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.password.CompromisedPasswordChecker;
import org.springframework.stereotype.Component;

/** What a new password must be: long enough and not guessable. No rules about kinds of signs (decision 0009). */
@Component
public class PasswordRules {
    /** Characters a password has at least. */
    public static final int SHORTEST = 12;
    /** Characters a password has at most. */
    public static final int LONGEST = 128;

    private static final int TELLING = 4;

    private final CompromisedPasswordChecker common;

    PasswordRules(CompromisedPasswordChecker common) {
        this.common = common;
    }

    /**
     * What is wrong with it, as a message key.
     *
     * @param person what others know of the person: name, address
     */
    public Optional<String> problem(@Nullable String password, @Nullable String... person) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        if (password == null || length < SHORTEST) {
            return Optional.of("portal.account.password.short");
        }
        if (length > LONGEST) {
            return Optional.of("portal.account.password.long");
        }
        if (common.check(password).isCompromised() || isTelling(password, person)) {
            return Optional.of("portal.account.password.common");
        }
        return Optional.empty();
    }

    private static boolean isTelling(String password, @Nullable String... person) {
        String plain = password.toLowerCase(Locale.ROOT);
        return Stream.of(person)
                .filter(known -> known != null && known.length() >= TELLING)
                .map(known -> String.valueOf(known).toLowerCase(Locale.ROOT))
                .anyMatch(known -> plain.contains(known) || known.contains(plain));
    }
}
