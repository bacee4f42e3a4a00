package org.wsis.portal.admin.accounts;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.AccountId;
import org.wsis.account.Actor;
import org.wsis.account.Grant;
import org.wsis.portal.admin.accounts.AccountDesk.Outcome;

@Controller
@RequestMapping("/admin/accounts/{id}")
class AccountController {
    private final AccountPages pages;
    private final AccountDesk desk;
    private final Scopes scopes;
    private final MessageSource messages;

    AccountController(AccountPages pages, AccountDesk desk, Scopes scopes, MessageSource messages) {
        this.pages = pages;
        this.desk = desk;
        this.scopes = scopes;
        this.messages = messages;
    }

    @GetMapping
    String page(@PathVariable AccountId id, Actor actor, Model model, Locale locale) {
        model.addAttribute("grant", new GrantForm(null, null, null));
        return show(id, actor, model, locale);
    }

    private String show(AccountId id, Actor actor, Model model, Locale locale) {
        model.addAttribute(
                "page",
                pages.find(id, actor, locale).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute("roles", AccountsController.roles(messages, locale));
        return "portal/admin/accounts/page";
    }

    @PostMapping("/grants")
    String give(
            @PathVariable AccountId id,
            @Valid @ModelAttribute("grant") GrantForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Locale locale,
            RedirectAttributes flash) {
        Optional<Grant> grant = Optional.ofNullable(form.role()).flatMap(role -> scopes.grant(role, form.scope()));
        if (form.role() != null && grant.isEmpty()) {
            errors.rejectValue("scope", OversightRules.refusal(form.role()));
        }
        return done(id, errors, flash, () -> desk.grant(id, grant.orElseThrow(), actor.account(), form.why()))
                .orElseGet(() -> show(id, actor, model, locale));
    }

    @PostMapping("/revocations")
    String end(
            @PathVariable AccountId id,
            @Valid @ModelAttribute("form") GrantForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Locale locale,
            RedirectAttributes flash) {
        return done(id, errors, flash, () -> desk.revoke(id, form.held(), actor.account(), form.why()))
                .orElseGet(() -> reason(id, "revoke", actor, model, locale));
    }

    @PostMapping("/lock")
    String lock(
            @PathVariable AccountId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Locale locale,
            RedirectAttributes flash) {
        return done(id, errors, flash, () -> desk.lock(id, actor.account(), form.why()))
                .orElseGet(() -> reason(id, "lock", actor, model, locale));
    }

    @PostMapping("/unlock")
    String unlock(
            @PathVariable AccountId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Locale locale,
            RedirectAttributes flash) {
        return done(id, errors, flash, () -> desk.unlock(id, actor.account(), form.why()))
                .orElseGet(() -> reason(id, "unlock", actor, model, locale));
    }

    /** Asks once more for the reason of an act that was refused. */
    private String reason(AccountId id, String act, Actor actor, Model model, Locale locale) {
        show(id, actor, model, locale);
        model.addAttribute("act", act);
        return "portal/admin/accounts/reason";
    }

    /** Where to go after the act; empty if it was refused, and then the errors say why. */
    private static Optional<String> done(
            AccountId id, BindingResult errors, RedirectAttributes flash, Supplier<Outcome> act) {
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        Outcome outcome = act.get();
        String said = "portal.admin.accounts." + outcome.name().toLowerCase(Locale.ROOT);
        if (!outcome.isDone()) {
            errors.reject(said);
            return Optional.empty();
        }
        flash.addFlashAttribute("done", said);
        return Optional.of("redirect:/admin/accounts/" + id);
    }
}
