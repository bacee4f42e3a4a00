package org.wsis.portal.queue;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class QueueController {
    private final Queue queue;
    private final QueueSides sides;

    QueueController(Queue queue, QueueSides sides) {
        this.queue = queue;
        this.sides = sides;
    }

    @GetMapping("/admin/queue")
    String show(@RequestParam(defaultValue = "1") int page, @RequestParam @Nullable Integer process, Model model) {
        model.addAttribute("queue", queue.page(page, process));
        model.addAttribute("process", process);
        model.addAttribute("side", sides.side());
        return "portal/queue/list";
    }
}
