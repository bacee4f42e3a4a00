package org.wsis.portal.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.EmailAddress;
import org.wsis.portal.security.FirstAdministrator;
import org.wsis.portal.security.PasswordRules;

/** The page of the link that is printed at the first start: makes the first administrator. Otherwise not found. */
@Controller
@RequestMapping("/setup")
class SetupController {
    private static final String PAGE = "portal/account/setup";

    private final FirstAdministrator first;
    private final PasswordRules rules;

    SetupController(FirstAdministrator first, PasswordRules rules) {
        this.first = first;
        this.rules = rules;
    }

    @GetMapping
    String page(@RequestParam @Nullable String token, Model model) {
        check(token);
        model.addAttribute("setup", new Setup(token, null, null, null));
        return PAGE;
    }

    @PostMapping
    String make(
            @Valid @ModelAttribute("setup") Setup form, BindingResult errors, Locale locale, RedirectAttributes flash) {
        check(form.token());
        Optional<EmailAddress> email = Addresses.read(form.email(), "email", errors);
        rules.problem(form.password(), form.email(), form.name())
                .filter(problem -> !errors.hasFieldErrors("password"))
                .ifPresent(problem -> errors.rejectValue("password", problem));
        if (errors.hasErrors() || email.isEmpty()) {
            return PAGE;
        }
        if (!first.make(
                Objects.requireNonNull(form.name()).strip(),
                email.get(),
                Objects.requireNonNull(form.password()),
                locale)) {
            throw gone();
        }
        flash.addFlashAttribute("done", "portal.account.confirm.done");
        return "redirect:/login";
    }

    private void check(@Nullable String token) {
        if (!first.isOpen(token)) {
            throw gone();
        }
    }

    private static ResponseStatusException gone() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** The first administrator; its text shows nothing. */
    record Setup(
            @Nullable String token,
            @NotBlank @Size(max = 200) @Nullable String name,
            @NotBlank @Size(max = 254) @Nullable String email,
            @NotBlank @Size(max = 500) @Nullable String password) {
        @Override
        public String toString() {
            return "a first administrator";
        }
    }
}
