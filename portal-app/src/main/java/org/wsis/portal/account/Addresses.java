package org.wsis.portal.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.wsis.account.EmailAddress;

/** Reads a typed address and says so beside its field if it is none. */
final class Addresses {
    private Addresses() {}

    static Optional<EmailAddress> read(@Nullable String text, String field, BindingResult errors) {
        Optional<EmailAddress> address = EmailAddress.read(text == null ? "" : text);
        if (address.isEmpty() && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "portal.account.email.wrong");
        }
        return address;
    }
}
