package org.wsis.portal.queue;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wsis.account.Actor;
import org.wsis.web.QueueFilter;

@Controller
class QueueController {
    private final Queue queue;
    private final QueueChoices choices;
    private final QueueSides sides;

    QueueController(Queue queue, QueueChoices choices, QueueSides sides) {
        this.queue = queue;
        this.choices = choices;
        this.sides = sides;
    }

    @GetMapping("/admin/queue")
    String show(
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "false") boolean ticked,
            QueueFilter filter,
            Actor actor,
            Locale locale,
            Model model) {
        QueuePage shown = queue.page(page, filter, actor.account());
        List<QueueChoices.Choice> offered = choices.of(filter, shown.facets(), actor.account(), locale);
        model.addAttribute("queue", shown);
        model.addAttribute("ticked", ticked);
        model.addAttribute("filter", filter);
        model.addAttribute("choices", offered);
        model.addAttribute("chosen", choices.active(filter, offered, locale));
        model.addAttribute("side", sides.side());
        return "portal/queue/list";
    }
}
