package org.wsis.stocktaking.collection;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.collection.MemberRows.Member;

/** Where staff put published entries into special repositories. */
@Controller
class PlacingController {
    private static final String PAGE = "stocktaking/collection/placing";
    private static final String PATH = "/admin/stocktaking/entries/{id}/collections";

    private final CollectionDesk desk;
    private final MemberRows members;
    private final Intake intake;
    private final Questions questions;
    private final SpecialRepositories repositories;

    PlacingController(
            CollectionDesk desk,
            MemberRows members,
            Intake intake,
            Questions questions,
            SpecialRepositories repositories) {
        this.desk = desk;
        this.members = members;
        this.intake = intake;
        this.questions = questions;
        this.repositories = repositories;
    }

    /** All of them; an entry's number leads to its page here. */
    @GetMapping("/admin/stocktaking/collections")
    String all(@RequestParam(required = false) @Nullable String number, Model model) {
        if (number != null && number.matches("\\d{1,12}")) {
            EntryId found = members.numbered(Long.parseLong(number)).orElse(null);
            if (found != null) {
                return "redirect:" + path(found);
            }
        }
        model.addAttribute("number", number);
        model.addAttribute("repositories", repositories.all());
        return "stocktaking/collection/admin";
    }

    @GetMapping(PATH)
    String show(@PathVariable EntryId id, Locale locale, Model model) {
        Member member = find(id);
        model.addAttribute("form", new PlacingForm(member.collections(), null));
        describe(member, locale, model);
        return PAGE;
    }

    @PostMapping(PATH)
    ModelAndView place(
            @PathVariable EntryId id,
            @Valid @ModelAttribute("form") PlacingForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes flash) {
        Member member = find(id);
        if (form.wanted().stream().anyMatch(slug -> repositories.find(slug).isEmpty())) {
            errors.rejectValue("collections", "stocktaking.form.choice");
        }
        if (!errors.hasErrors() && !place(id, form, actor, flash)) {
            errors.rejectValue("collections", "stocktaking.collection.unchanged");
        }
        if (errors.hasErrors()) {
            describe(member, locale, model);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView("redirect:" + path(id));
    }

    /** False if nothing would change. */
    private boolean place(EntryId id, PlacingForm form, Actor actor, RedirectAttributes flash) {
        String reason = Objects.requireNonNull(form.reason()).strip();
        CollectionDesk.Outcome outcome = desk.place(id, form.wanted(), reason, actor.account());
        switch (outcome) {
            case DONE -> flash.addFlashAttribute("done", "stocktaking.collection.placed");
            case NOT_PUBLIC -> flash.addFlashAttribute("problem", "stocktaking.collection.not-public");
            case UNCHANGED -> {}
        }
        return outcome != CollectionDesk.Outcome.UNCHANGED;
    }

    private static String path(EntryId id) {
        return "/admin/stocktaking/entries/" + id + "/collections";
    }

    private Member find(EntryId id) {
        return members.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void describe(Member member, Locale locale, Model model) {
        model.addAttribute("member", member);
        model.addAttribute(
                "asked", intake.told(member.id(), intake.of(member.id()).keySet(), locale));
        model.addAttribute("choices", questions.repositories(locale));
    }
}
