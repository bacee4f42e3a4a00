package org.wsis.portal.queue;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wsis.account.Actor;
import org.wsis.web.Column;
import org.wsis.web.ListFile;
import org.wsis.web.ListFiles;
import org.wsis.web.QueueFilter;

@Controller
class QueueController {
    private static final List<Column<QueueRow>> COLUMNS = List.of(
            Column.of("moderation.queue.item", row -> row.item().title()),
            Column.said("moderation.queue.kind", row -> row.item().process()),
            Column.of("moderation.queue.from", row -> row.item().from()),
            Column.said("moderation.queue.why", row -> row.item().why()),
            Column.of("moderation.queue.arrived", row -> row.item().since()),
            Column.of("moderation.queue.due", row -> row.item().promisedBy()),
            Column.of("moderation.queue.assignee", QueueRow::assignee),
            Column.of("moderation.queue.page", row -> row.item().path()));

    private final Queue queue;
    private final QueueChoices choices;
    private final QueueSides sides;
    private final ListFiles files;

    QueueController(Queue queue, QueueChoices choices, QueueSides sides, ListFiles files) {
        this.queue = queue;
        this.choices = choices;
        this.sides = sides;
        this.files = files;
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

    @GetMapping("/admin/queue/export.{ending}")
    void export(
            @PathVariable String ending, QueueFilter filter, Actor actor, Locale locale, HttpServletResponse response)
            throws IOException {
        var list =
                new ListFile<>("wsis-queue", COLUMNS, (page, size) -> queue.part(page, size, filter, actor.account()));
        files.sendRecorded(list, ending, locale, actor, response);
    }
}
