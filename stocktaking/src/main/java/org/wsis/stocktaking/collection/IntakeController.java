package org.wsis.stocktaking.collection;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.wsis.account.Actor;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.entry.OwnEntry;
import org.wsis.stocktaking.entry.OwnerDesk;
import org.wsis.stocktaking.entry.Saved;

/** Where submitters choose special repositories and answer their questions, before or after the steps of the form. */
@Controller
@RequestMapping("/stocktaking/submit/{id}/collections")
class IntakeController {
    private static final String PAGE = "stocktaking/collection/intake";

    private final Intake intake;
    private final Questions questions;
    private final OwnerDesk owners;

    IntakeController(Intake intake, Questions questions, OwnerDesk owners) {
        this.intake = intake;
        this.questions = questions;
        this.owners = owners;
    }

    @GetMapping
    String form(
            @PathVariable EntryId id,
            @RequestParam(required = false) @Nullable String collection,
            Actor actor,
            Locale locale,
            Model model) {
        OwnEntry own = owners.find(id, actor.account()).orElse(null);
        if (own != null && !Intake.isOpen(own)) {
            return "redirect:" + id.own();
        }
        Map<String, Map<String, String>> kept = own == null ? Map.of() : intake.of(id);
        Set<String> chosen = new TreeSet<>(kept.keySet());
        if (collection != null) {
            chosen.add(collection);
        }
        model.addAttribute("form", questions.form(kept, chosen));
        describe(id, locale, model);
        return PAGE;
    }

    @PostMapping
    ModelAndView save(
            @PathVariable EntryId id,
            @Valid @ModelAttribute("form") IntakeForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "next") String to,
            Actor actor,
            Locale locale,
            Model model) {
        if (!errors.hasErrors()) {
            questions.check(form, errors);
        }
        if (errors.hasErrors()) {
            describe(id, locale, model);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView("redirect:"
                + switch (intake.save(id, actor.account(), questions.kept(form))) {
                    case Saved.Done done -> "/stocktaking/submit/" + id + (to.equals("check") ? "/check" : "/activity");
                    case Saved.Closed closed -> id.own();
                    case Saved.Overtaken overtaken -> id.own();
                    case Saved.TooManyDrafts many -> "/stocktaking/mine?full";
                    case Saved.NotYours no -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
                });
    }

    /** Saves while the owner types on; says nothing but whether it is saved. */
    @PostMapping(headers = "X-Autosave")
    ResponseEntity<Void> autosave(
            @PathVariable EntryId id,
            @Valid @ModelAttribute("form") IntakeForm form,
            BindingResult errors,
            Actor actor) {
        if (!errors.hasErrors()) {
            questions.check(form, errors);
        }
        if (errors.hasErrors() || !questions.keepsAll(form)) {
            return ResponseEntity.unprocessableContent().build();
        }
        return switch (intake.save(id, actor.account(), questions.kept(form))) {
            case Saved.Done done -> ResponseEntity.noContent().build();
            case Saved.NotYours no -> ResponseEntity.notFound().build();
            case Saved.Closed closed -> conflict();
            case Saved.Overtaken overtaken -> conflict();
            case Saved.TooManyDrafts many -> conflict();
        };
    }

    private static ResponseEntity<Void> conflict() {
        return ResponseEntity.status(HttpStatus.CONFLICT).build();
    }

    private void describe(EntryId id, Locale locale, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("repositories", questions.repositories(locale));
        model.addAttribute("groups", questions.groups(locale));
    }
}
