package org.wsis.portal.admin.start;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.wsis.moderation.PendingItems;

@Controller
class StartController {
    private final List<PendingItems> queues;

    StartController(ObjectProvider<PendingItems> queues) {
        this.queues = queues.orderedStream().toList();
    }

    @GetMapping("/admin")
    String start(Model model) {
        List<Waiting> waiting = queues.stream()
                .map(queue -> new Waiting(queue.process(), queue.count()))
                .toList();
        model.addAttribute("waiting", waiting);
        model.addAttribute("total", waiting.stream().mapToLong(Waiting::count).sum());
        return "portal/admin/start";
    }

    /** How many things of a process wait. */
    record Waiting(String process, long count) {}
}
