package org.wsis.forum.setting.admin;

import jakarta.validation.Valid;
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
import org.wsis.forum.setting.Room;
import org.wsis.forum.setting.SettingDesk;
import org.wsis.forum.setting.Settings;

/** A room of an agenda, for staff; number 0 is a new one. */
@Controller
@RequestMapping("/admin/forum/{year:\\d{4}}/agenda/rooms/{number:\\d{1,4}}")
class RoomController {
    private static final String PAGE = "forum/setting/room";

    private final AgendaPages pages;
    private final Settings settings;
    private final SettingDesk desk;

    RoomController(AgendaPages pages, Settings settings, SettingDesk desk) {
        this.pages = pages;
        this.settings = settings;
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable int year, @PathVariable int number, Model model) {
        RoomForm form = RoomForm.of(describe(year, number, model));
        model.addAttribute("form", form);
        model.addAttribute("version", form.version());
        return PAGE;
    }

    @PostMapping
    ModelAndView save(
            @PathVariable int year,
            @PathVariable int number,
            @Valid @ModelAttribute("form") RoomForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        describe(year, number, model);
        model.addAttribute("version", form.version());
        form.check(errors);
        return pages.act(
                PAGE,
                errors,
                model,
                redirect,
                AgendaPages.path(year) + "/setting",
                () -> {
                    if (!desk.room(year, form.toRoom(number), actor.account())) {
                        errors.rejectValue("name", "forum.setting.room.taken");
                    }
                },
                () -> settings.of(year).room(number).orElseThrow().version());
    }

    private @Nullable Room describe(int year, int number, Model model) {
        pages.show(year, model);
        model.addAttribute("number", number);
        return number == 0 ? null : settings.of(year).room(number).orElseThrow(AgendaPages::missing);
    }
}
