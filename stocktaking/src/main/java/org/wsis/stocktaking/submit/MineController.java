package org.wsis.stocktaking.submit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.content.ContentView;
import org.wsis.stocktaking.content.ContentViews;
import org.wsis.stocktaking.content.Step;
import org.wsis.stocktaking.entry.Confirming;
import org.wsis.stocktaking.entry.Histories;
import org.wsis.stocktaking.entry.OwnEntry;
import org.wsis.stocktaking.entry.OwnLine;
import org.wsis.stocktaking.entry.OwnerDesk;
import org.wsis.stocktaking.history.Changes;
import org.wsis.web.Column;
import org.wsis.web.ListFile;
import org.wsis.web.ListFiles;
import org.wsis.web.Paging;

@Controller
@RequestMapping("/stocktaking/mine")
class MineController {
    private static final int SIZE = 20;
    private static final List<Column<OwnLine>> COLUMNS = List.of(
            Column.of("stocktaking.receipt.number", OwnLine::number),
            Column.of("stocktaking.field.title", OwnLine::title),
            Column.said("stocktaking.national.state", line -> line.state().key()),
            new Column<>(
                    "stocktaking.revision.badge",
                    (line, reader) -> line.revision() ? reader.words("stocktaking.revision.badge") : null),
            Column.of("stocktaking.mine.changed-at", OwnLine::changedAt),
            Column.of("stocktaking.receipt.at", OwnLine::receivedAt),
            Column.of("stocktaking.mine.promised-by", OwnLine::promisedBy));

    private final OwnerDesk desk;
    private final ContentViews views;
    private final Histories histories;
    private final Changes changes;
    private final Confirming confirming;
    private final ListFiles files;

    MineController(
            OwnerDesk desk,
            ContentViews views,
            Histories histories,
            Changes changes,
            Confirming confirming,
            ListFiles files) {
        this.desk = desk;
        this.files = files;
        this.confirming = confirming;
        this.views = views;
        this.histories = histories;
        this.changes = changes;
    }

    @GetMapping
    String list(Actor actor, @RequestParam(defaultValue = "1") int page, Model model) {
        Page<OwnLine> entries = desk.entries(actor.account(), PageRequest.of(Math.clamp(page, 1, 1000) - 1, SIZE));
        model.addAttribute("entries", entries.getContent());
        model.addAttribute("paging", Paging.of(entries));
        return "stocktaking/mine/list";
    }

    @GetMapping("/export.{ending}")
    void export(@PathVariable String ending, Actor actor, Locale locale, HttpServletResponse response)
            throws IOException {
        var list = new ListFile<>(
                "wsis-my-entries",
                COLUMNS,
                (page, size) -> desk.entries(actor.account(), PageRequest.of(page - 1, size))
                        .getContent());
        files.send(list, ending, locale, response);
    }

    @GetMapping("/{id}")
    String entry(@PathVariable EntryId id, Actor actor, Locale locale, Model model) {
        OwnEntry own = own(id, actor);
        model.addAttribute("own", own);
        ContentView view = views.of(id, own.content(), null, locale);
        model.addAttribute("view", view);
        changes.describe(own.face(), view, own.published(), own.publishedAt(), locale, model);
        model.addAttribute("history", histories.thread(own.history(), locale));
        model.addAttribute("edit", StepPages.path(id, first(own)));
        return "stocktaking/mine/page";
    }

    /** Begins a change of what is published, or goes on with the one that is begun. */
    @PostMapping("/{id}/revision")
    String revise(@PathVariable EntryId id, Actor actor) {
        EntryId revision =
                desk.revise(id, actor.account()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return "redirect:" + revision.own();
    }

    /** What is published is still true. */
    @PostMapping("/{id}/confirmation")
    String confirm(@PathVariable EntryId id, Actor actor, RedirectAttributes redirect) {
        if (!confirming.confirm(id, actor.account())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        redirect.addFlashAttribute("done", "stocktaking.still-true.thanks");
        return "redirect:" + id.own();
    }

    /** Where correcting begins: at the first reason, else at the first step. */
    private static Step first(OwnEntry own) {
        return own.pins().stream()
                .flatMap(pin -> pin.field() == null
                        ? Stream.empty()
                        : Stream.of(pin.field().step()))
                .min(Step::compareTo)
                .orElse(Step.ACTIVITY);
    }

    @GetMapping("/{id}/withdrawal")
    String confirm(@PathVariable EntryId id, Actor actor, Model model) {
        OwnEntry own = own(id, actor);
        if (!own.owned() && own.revises() == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("own", own);
        return "stocktaking/mine/withdrawal";
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(@PathVariable EntryId id, Actor actor, RedirectAttributes redirect) {
        if (!desk.withdraw(id, actor.account())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        redirect.addFlashAttribute("done", "stocktaking.mine.withdrawn");
        return "redirect:/stocktaking/mine";
    }

    private OwnEntry own(EntryId id, Actor actor) {
        return desk.find(id, actor.account()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
