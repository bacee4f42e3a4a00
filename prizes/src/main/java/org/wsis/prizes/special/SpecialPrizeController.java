package org.wsis.prizes.special;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.edition.EditionView;
import org.wsis.web.Languages;
import org.wsis.web.Option;

/** The words of a prize beside the categories, for staff. */
@Controller
@RequestMapping("/admin/prizes/{year:\\d{4}}/special-prizes")
class SpecialPrizeController {
    private static final String PAGE = "prizes/special/form";

    private final Contests contests;
    private final SpecialPrizes prizes;
    private final SpecialPrizeDesk desk;

    SpecialPrizeController(Contests contests, SpecialPrizes prizes, SpecialPrizeDesk desk) {
        this.contests = contests;
        this.prizes = prizes;
        this.desk = desk;
    }

    @GetMapping("/new")
    String begin(@PathVariable int year, Model model) {
        describe(year, null, model);
        model.addAttribute("form", SpecialPrizeForm.empty());
        return PAGE;
    }

    @PostMapping
    ModelAndView add(
            @PathVariable int year,
            @Valid @ModelAttribute("form") SpecialPrizeForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        describe(year, null, model);
        UUID id = UUID.randomUUID();
        if (!errors.hasErrors() && !desk.add(year, id, form.toWords(), actor.account())) {
            errors.reject("prizes.special.closed");
        }
        return errors.hasErrors() ? refused() : done(year, id, redirect);
    }

    @GetMapping("/{prize}")
    String show(@PathVariable int year, @PathVariable UUID prize, Model model) {
        SpecialPrize found = prizes.find(year, prize).orElseThrow(SpecialPrizeController::notFound);
        describe(year, found, model);
        model.addAttribute("form", SpecialPrizeForm.of(found));
        return PAGE;
    }

    @PostMapping("/{prize}")
    ModelAndView set(
            @PathVariable int year,
            @PathVariable UUID prize,
            @Valid @ModelAttribute("form") SpecialPrizeForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        describe(year, prizes.find(year, prize).orElseThrow(SpecialPrizeController::notFound), model);
        if (!errors.hasErrors() && !set(year, prize, form, actor)) {
            errors.reject("prizes.special.closed");
        }
        return errors.hasErrors() ? refused() : done(year, prize, redirect);
    }

    private boolean set(int year, UUID prize, SpecialPrizeForm form, Actor actor) {
        return desk.set(year, prize, Objects.requireNonNull(form.version()), form.toWords(), actor.account());
    }

    private void describe(int year, @Nullable SpecialPrize prize, Model model) {
        EditionView edition =
                contests.find(year).filter(EditionView::isRunning).orElseThrow(SpecialPrizeController::notFound);
        model.addAttribute("edition", edition);
        model.addAttribute("prize", prize);
        model.addAttribute(
                "languages",
                Languages.all().stream()
                        .map(language -> new Option(language.getLanguage(), Languages.nameOf(language)))
                        .toList());
    }

    private static ModelAndView refused() {
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView done(int year, UUID prize, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", "prizes.special.saved");
        return new ModelAndView("redirect:/admin/prizes/" + year + "/special-prizes/" + prize);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
