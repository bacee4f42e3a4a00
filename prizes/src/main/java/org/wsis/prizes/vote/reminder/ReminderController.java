package org.wsis.prizes.vote.reminder;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the stop link of a reminder opens: a page with a button, because mail scanners follow links. */
@Controller
@RequestMapping("/prizes/reminders")
class ReminderController {
    private final ReminderDesk desk;

    ReminderController(ReminderDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String page(@RequestParam @Nullable String token, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("edition", desk.look(token).orElse(null));
        return "prizes/vote/reminder/stop";
    }

    @PostMapping
    String stop(@RequestParam @Nullable String token, RedirectAttributes flash) {
        boolean stopped = desk.stop(token).isPresent();
        flash.addFlashAttribute(
                stopped ? "done" : "problem", stopped ? "prizes.reminder.stopped" : "prizes.reminder.over");
        return "redirect:/prizes";
    }
}
