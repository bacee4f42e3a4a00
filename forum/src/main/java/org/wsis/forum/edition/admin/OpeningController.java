package org.wsis.forum.edition.admin;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.forum.edition.EditionDesk;
import org.wsis.forum.edition.Editions;
import org.wsis.web.Option;

/** Where staff open an edition, like a former one or from nothing. */
@Controller
@RequestMapping("/admin/forum")
class OpeningController {
    private static final String PAGE = "forum/edition/opening";

    private final Editions editions;
    private final EditionDesk desk;

    OpeningController(Editions editions, EditionDesk desk) {
        this.editions = editions;
        this.desk = desk;
    }

    @GetMapping("/new")
    String begin(Locale locale, Model model) {
        describe(locale, model);
        model.addAttribute("form", new OpeningForm(null, null, null));
        return PAGE;
    }

    @PostMapping
    ModelAndView open(
            @Valid @ModelAttribute("form") OpeningForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        form.check(errors);
        if (!errors.hasErrors() && !opens(form, actor)) {
            errors.rejectValue("year", "forum.opening.taken");
        }
        if (errors.hasErrors()) {
            describe(locale, model);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute("done", "forum.opening.done");
        return new ModelAndView("redirect:/admin/forum/" + form.year());
    }

    private boolean opens(OpeningForm form, Actor actor) {
        try {
            return desk.open(
                    Objects.requireNonNull(form.year()),
                    WordsForm.read(Objects.requireNonNull(form.words())),
                    form.like(),
                    actor.account());
        } catch (DataIntegrityViolationException somebodyWasFaster) {
            return false;
        }
    }

    private void describe(Locale locale, Model model) {
        model.addAttribute("languages", WordsForm.languages());
        model.addAttribute(
                "former",
                editions.all().stream()
                        .map(edition -> new Option(String.valueOf(edition.year()), edition.title(locale)))
                        .toList());
    }
}
