package org.wsis.portal.account;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.wsis.account.EmailAddress;
import org.wsis.account.NewPerson;
import org.wsis.account.Registrations.Registration;
import org.wsis.portal.security.PasswordRules;

/** Reads a sign-up form; what is wrong is said beside its field. */
@Component
class RegisterIntake {
    private final PasswordRules rules;
    private final PasswordEncoder encoder;
    private final Choices choices;

    RegisterIntake(PasswordRules rules, PasswordEncoder encoder, Choices choices) {
        this.rules = rules;
        this.encoder = encoder;
        this.choices = choices;
    }

    Optional<Registration> read(RegisterForm form, BindingResult errors, Locale locale) {
        Optional<EmailAddress> email = Addresses.read(form.email(), "email", errors);
        rules.problem(form.password(), form.email(), form.name())
                .filter(problem -> !errors.hasFieldErrors("password"))
                .ifPresent(problem -> errors.rejectValue("password", problem));
        if (form.country() != null && !form.country().isBlank() && !choices.isCountry(form.country())) {
            errors.rejectValue("country", "portal.account.country.unknown");
        }
        return errors.hasErrors() ? Optional.empty() : email.map(address -> registration(form, address, locale));
    }

    private Registration registration(RegisterForm form, EmailAddress address, Locale locale) {
        var person = new NewPerson(
                Objects.requireNonNull(form.name()).strip(),
                locale,
                form.country(),
                form.stakeholderType() == null ? null : form.stakeholderType().name(),
                null,
                encoder.encode(form.password()));
        return new Registration(address, person, blankToNull(form.organisation()));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
