package org.wsis.stocktaking.invitation;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.account.EmailAddress;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.entry.OwnEntry;

/** The people who write an entry. */
@Controller
@RequestMapping("/stocktaking/mine/{id}/authors")
class AuthorController {
    private final AuthorDesk desk;

    AuthorController(AuthorDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String list(@PathVariable EntryId id, Actor actor, Model model) {
        model.addAttribute("form", new InviteForm(null));
        return page(id, actor, model);
    }

    private String page(EntryId id, Actor actor, Model model) {
        OwnEntry own = desk.written(id, actor.account()).orElseThrow(AuthorController::notFound);
        model.addAttribute("own", own);
        model.addAttribute("authors", desk.of(own, actor.account()));
        return "stocktaking/invitation/authors";
    }

    @PostMapping
    ModelAndView invite(
            @PathVariable EntryId id,
            Actor actor,
            @Valid @ModelAttribute("form") InviteForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            invite(id, actor, Objects.requireNonNull(form.email()), errors);
        }
        if (errors.hasErrors()) {
            return new ModelAndView(page(id, actor, model), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute("done", "stocktaking.author.invited");
        return new ModelAndView("redirect:" + id.own() + "/authors");
    }

    private void invite(EntryId id, Actor actor, String typed, BindingResult errors) {
        Optional<EmailAddress> email = EmailAddress.read(typed);
        if (email.isEmpty()) {
            errors.rejectValue("email", "stocktaking.author.no-address");
            return;
        }
        switch (desk.invite(id, actor.account(), email.get())) {
            case DONE -> {}
            case ALREADY -> errors.rejectValue("email", "stocktaking.author.already");
            case TOO_MANY -> errors.rejectValue("email", "stocktaking.author.too-many");
            case TOO_OFTEN -> errors.rejectValue("email", "stocktaking.author.too-often");
            case NOT_YOURS -> throw notFound();
        }
    }

    /** Asks before the entry changes hands. */
    @GetMapping("/{author}/ownership")
    String ask(@PathVariable EntryId id, @PathVariable UUID author, Actor actor, Model model) {
        model.addAttribute("own", desk.written(id, actor.account()).orElseThrow(AuthorController::notFound));
        model.addAttribute(
                "author",
                desk.one(id, actor.account(), author)
                        .filter(line -> line.name() != null)
                        .orElseThrow(AuthorController::notFound));
        return "stocktaking/invitation/ownership";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
