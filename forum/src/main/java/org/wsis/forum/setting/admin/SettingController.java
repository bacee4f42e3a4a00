package org.wsis.forum.setting.admin;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
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
import org.wsis.forum.edition.EditionView;
import org.wsis.forum.setting.AgendaPages;
import org.wsis.forum.setting.Setting;
import org.wsis.forum.setting.SettingDesk;
import org.wsis.forum.setting.Settings;

/** The days, rooms and tracks of an agenda, for staff. */
@Controller
@RequestMapping("/admin/forum/{year:\\d{4}}/agenda/setting")
class SettingController {
    private static final String PAGE = "forum/setting/page";

    private final AgendaPages pages;
    private final Settings settings;
    private final SettingDesk desk;

    SettingController(AgendaPages pages, Settings settings, SettingDesk desk) {
        this.pages = pages;
        this.settings = settings;
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable int year, Model model) {
        List<LocalDate> possible = describe(year, model);
        model.addAttribute("form", DaysForm.of(possible, settings.of(year).days()));
        return PAGE;
    }

    @PostMapping
    ModelAndView days(
            @PathVariable int year,
            @Valid @ModelAttribute("form") DaysForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        List<LocalDate> possible = describe(year, model);
        if (!errors.hasErrors()) {
            desk.days(year, form.toDays(possible), actor.account())
                    .forEach(day ->
                            errors.rejectValue("days[" + possible.indexOf(day) + "].held", "forum.setting.day.used"));
        }
        return errors.hasErrors()
                ? AgendaPages.refused(PAGE)
                : AgendaPages.done(AgendaPages.path(year) + "/setting", "forum.saved", redirect);
    }

    private List<LocalDate> describe(int year, Model model) {
        EditionView edition = pages.show(year, model);
        Setting setting = settings.of(year);
        List<LocalDate> possible = PossibleDays.of(edition, setting.days());
        model.addAttribute("setting", setting);
        model.addAttribute("possible", possible);
        return possible;
    }
}
