package org.wsis.forum.setting.admin;

import jakarta.validation.Valid;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.forum.setting.AgendaPages;
import org.wsis.forum.setting.Colour;
import org.wsis.forum.setting.SettingDesk;
import org.wsis.forum.setting.Settings;
import org.wsis.forum.setting.Track;
import org.wsis.web.Choices;
import org.wsis.web.Languages;
import org.wsis.web.Option;

/** A track of an agenda, for staff; number 0 is a new one. */
@Controller
@RequestMapping("/admin/forum/{year:\\d{4}}/agenda/tracks/{number:\\d{1,4}}")
class TrackController {
    private static final String PAGE = "forum/setting/track";

    private final AgendaPages pages;
    private final Settings settings;
    private final SettingDesk desk;
    private final Choices choices;

    TrackController(AgendaPages pages, Settings settings, SettingDesk desk, Choices choices) {
        this.pages = pages;
        this.settings = settings;
        this.desk = desk;
        this.choices = choices;
    }

    @GetMapping
    String show(@PathVariable int year, @PathVariable int number, Locale locale, Model model) {
        TrackForm form = TrackForm.of(describe(year, number, locale, model));
        model.addAttribute("form", form);
        model.addAttribute("version", form.version());
        return PAGE;
    }

    @PostMapping
    ModelAndView save(
            @PathVariable int year,
            @PathVariable int number,
            @Valid @ModelAttribute("form") TrackForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        describe(year, number, locale, model);
        model.addAttribute("version", form.version());
        form.check(number, errors);
        return pages.act(
                PAGE,
                errors,
                model,
                redirect,
                AgendaPages.path(year) + "/setting",
                () -> {
                    if (!desk.track(year, form.toTrack(number), actor.account())) {
                        errors.rejectValue("slug", "forum.setting.track.slug.taken");
                    }
                },
                () -> track(year, number).version());
    }

    private @Nullable Track describe(int year, int number, Locale locale, Model model) {
        pages.show(year, model);
        model.addAttribute("number", number);
        model.addAttribute("colours", choices.of(Colour.class, Colour::key, locale));
        model.addAttribute(
                "languages",
                Languages.all().stream()
                        .map(language -> new Option(language.getLanguage(), Languages.nameOf(language)))
                        .toList());
        return number == 0 ? null : track(year, number);
    }

    private Track track(int year, int number) {
        return settings.of(year).tracks().stream()
                .filter(track -> track.number() == number)
                .findFirst()
                .orElseThrow(AgendaPages::missing);
    }
}
