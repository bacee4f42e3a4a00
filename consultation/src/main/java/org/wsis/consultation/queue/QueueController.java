package org.wsis.consultation.queue;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.consultation.fate.Shares;
import org.wsis.consultation.fate.Standing;
import org.wsis.web.Choices;
import org.wsis.web.Column;
import org.wsis.web.ListFile;
import org.wsis.web.ListFiles;
import org.wsis.web.Paging;

/** The contributions to a consultation, for staff: the oldest first. */
@Controller
@RequestMapping("/admin/consultations/{slug}/contributions")
class QueueController {
    private static final int SIZE = 50;
    private static final List<Column<QueueLine>> COLUMNS = List.of(
            Column.of("consultation.fate.number", row -> row.line().number()),
            Column.of("consultation.fate.title", row -> row.line().title()),
            Column.of("consultation.queue.author", QueueLine::author),
            Column.of("consultation.fate.when", row -> row.line().sentAt()),
            Column.of("consultation.queue.age", QueueLine::days),
            Column.of("consultation.queue.assignee", QueueLine::assignee),
            Column.said("consultation.fate.state", row -> row.line().state().key()),
            Column.said("consultation.queue.confidential", row -> row.line().confidential() ? "kit.yes" : "kit.no"));

    private final Consultations consultations;
    private final Queues queues;
    private final Shares shares;
    private final Choices choices;
    private final ListFiles files;

    QueueController(Consultations consultations, Queues queues, Shares shares, Choices choices, ListFiles files) {
        this.consultations = consultations;
        this.queues = queues;
        this.shares = shares;
        this.choices = choices;
        this.files = files;
    }

    @GetMapping
    String list(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") List<String> state,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "false") boolean kept,
            @RequestParam(defaultValue = "1") int page,
            Actor actor,
            Locale locale,
            Model model) {
        ConsultationView consultation = find(slug);
        QueueFilter filter = QueueFilter.of(state, who, kept, actor.account());
        var paging = new Paging(Math.max(1, page), SIZE, queues.count(consultation.id(), filter));
        model.addAttribute("consultation", consultation);
        model.addAttribute("consultationTitle", consultation.words(locale).title());
        model.addAttribute("share", shares.of(consultation.id()));
        model.addAttribute("lines", queues.part(consultation.id(), filter, paging.number(), SIZE));
        model.addAttribute("paging", paging);
        model.addAttribute("filter", filter);
        model.addAttribute("states", choices.of(Standing.class, Standing::key, locale));
        return "consultation/queue/list";
    }

    @GetMapping("/export.{ending}")
    void export(
            @PathVariable String slug,
            @PathVariable String ending,
            @RequestParam(defaultValue = "") List<String> state,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "false") boolean kept,
            Actor actor,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        ConsultationView consultation = find(slug);
        QueueFilter filter = QueueFilter.of(state, who, kept, actor.account());
        var list = new ListFile<>(
                "wsis-contributions-" + slug,
                COLUMNS,
                (page, size) -> queues.part(consultation.id(), filter, page, size));
        files.sendRecorded(list, ending, locale, actor, response);
    }

    private ConsultationView find(String slug) {
        return consultations.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
