package org.wsis.portal.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.account.EmailAddress;

/** A report of a problem, as typed. */
record ReportForm(
        @Size(max = 500) @Nullable String page,
        @NotBlank @Size(max = 5000) @Nullable String words,
        @Size(max = 254) @Nullable String email) {

    /**
     * An empty form about a page.
     *
     * @param reference what the page showed for the log, if it was an error page
     */
    static ReportForm about(@Nullable String page, @Nullable String reference) {
        return new ReportForm(page == null || reference == null ? page : page + " (" + reference + ")", null, null);
    }

    /** Whether an answer could be sent is known only by reading the address. */
    void check(Errors errors) {
        if (email != null && !email.isBlank() && EmailAddress.read(email).isEmpty()) {
            errors.rejectValue("email", "portal.problem.error.email");
        }
    }

    @Nullable
    String pageOrNull() {
        return page == null || page.isBlank() ? null : page.strip();
    }

    @Nullable
    String emailOrNull() {
        return email == null || email.isBlank()
                ? null
                : EmailAddress.read(email).map(EmailAddress::value).orElse(null);
    }
}
