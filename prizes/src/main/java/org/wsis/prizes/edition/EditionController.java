package org.wsis.prizes.edition;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
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
import org.wsis.account.Role;

/** The settings of an edition, for staff. */
@Controller
@RequestMapping("/admin/prizes/{year}")
class EditionController {
    private static final String PAGE = "prizes/edition/settings";

    private final ContestPages pages;
    private final EditionDesk desk;
    private final EditionChoices choices;

    EditionController(ContestPages pages, EditionDesk desk, EditionChoices choices) {
        this.pages = pages;
        this.desk = desk;
        this.choices = choices;
    }

    @GetMapping
    String show(@PathVariable int year, Actor actor, Locale locale, Model model) {
        model.addAttribute("form", SettingsForm.of(describe(year, actor, locale, model)));
        return PAGE;
    }

    @PostMapping
    ModelAndView set(
            @PathVariable int year,
            @Valid @ModelAttribute("form") SettingsForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        describe(year, actor, locale, model);
        if (!errors.hasErrors()) {
            form.check(errors);
        }
        if (!errors.hasErrors()) {
            set(year, form, actor, errors);
        }
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute("done", "prizes.edition.set");
        return new ModelAndView("redirect:/admin/prizes/" + year);
    }

    private void set(int year, SettingsForm form, Actor actor, BindingResult errors) {
        EditionState state = Objects.requireNonNull(form.state());
        long version = Objects.requireNonNull(form.version());
        switch (desk.set(year, version, state, form.toSettings(), form.toTitles(), actor.account())) {
            case DONE -> {}
            case PROMISED -> errors.reject("prizes.edition.promised");
            case UNCHANGED, TAKEN -> errors.reject("prizes.edition.unchanged");
        }
    }

    private EditionView describe(int year, Actor actor, Locale locale, Model model) {
        ContestPage page = pages.of(year, locale).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", page);
        model.addAttribute("plans", actor.has(Role.ADMINISTRATOR));
        model.addAttribute("yesNo", choices.yesNo(locale));
        model.addAttribute("states", choices.states(locale));
        model.addAttribute("tieRules", choices.tieRules(locale));
        model.addAttribute("languages", choices.languages());
        return page.edition();
    }
}
