package org.wsis.portal.phases;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.Planning;
import org.wsis.schedule.Timetable;
import org.wsis.web.Option;

/** The phases as administrators plan them. */
@Controller
@RequestMapping("/admin/phases")
class PhasesController {
    private final PhasePages pages;
    private final Planning planning;
    private final Timetable timetable;
    private final MessageSource messages;

    PhasesController(PhasePages pages, Planning planning, Timetable timetable, MessageSource messages) {
        this.pages = pages;
        this.planning = planning;
        this.timetable = timetable;
        this.messages = messages;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String process,
            @RequestParam(defaultValue = "") String edition,
            Model model) {
        model.addAttribute("editions", planning.editions());
        model.addAttribute("edition", edition);
        model.addAttribute("process", process);
        model.addAttribute("phases", edition.isEmpty() ? pages.current() : timetable.phases(process, edition));
        return "portal/phases/admin-list";
    }

    @GetMapping("/new")
    String blank(@RequestParam @Nullable String process, @RequestParam @Nullable String edition, Model model) {
        model.addAttribute("form", NewPhaseForm.empty(process, edition));
        return "portal/phases/new";
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") NewPhaseForm form,
            BindingResult errors,
            Actor actor,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            form.check(errors);
        }
        if (errors.hasErrors()) {
            return "portal/phases/new";
        }
        Optional<PhaseId> created = planning.create(form.toDraft(), actor.account());
        if (created.isEmpty()) {
            errors.rejectValue("key", "portal.phases.error.taken");
            return "portal/phases/new";
        }
        redirect.addFlashAttribute("done", "portal.phases.created");
        return "redirect:/admin/phases/" + created.get();
    }

    @ModelAttribute("processes")
    List<Option> processes(Locale locale) {
        return Timetable.PROCESSES.stream()
                .map(process -> new Option(process, messages.getMessage("schedule.process." + process, null, locale)))
                .toList();
    }
}
