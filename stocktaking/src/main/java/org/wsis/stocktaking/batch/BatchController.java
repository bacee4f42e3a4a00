package org.wsis.stocktaking.batch;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.web.Column;
import org.wsis.web.ListFile;
import org.wsis.web.ListFiles;
import org.wsis.web.QueueFilter;

/** Entries of the queue that are published together: what would be, what was, and its undo. */
@Controller
@RequestMapping("/admin/stocktaking/publications")
class BatchController {
    private static final String HERE = "/admin/stocktaking/publications";
    private static final String PREVIEW = "stocktaking/batch/preview";
    private static final String FORM = "form";

    private static final List<Column<BatchPages.Named>> COLUMNS = List.of(
            Column.of("stocktaking.batch.list.at", named -> named.batch().at()),
            Column.of("stocktaking.batch.list.by", BatchPages.Named::moderator),
            Column.of("stocktaking.batch.list.number", named -> named.batch().published()),
            Column.of("stocktaking.batch.undone", named -> named.batch().undoneAt()));

    private final Candidates candidates;
    private final BatchDesk desk;
    private final BatchPages pages;
    private final UndoTime undo;
    private final ListFiles files;

    BatchController(Candidates candidates, BatchDesk desk, BatchPages pages, UndoTime undo, ListFiles files) {
        this.candidates = candidates;
        this.desk = desk;
        this.pages = pages;
        this.undo = undo;
        this.files = files;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("batches", pages.latest());
        return "stocktaking/batch/list";
    }

    @GetMapping("/export.{ending}")
    void export(@PathVariable String ending, Locale locale, HttpServletResponse response) throws IOException {
        files.send(new ListFile<>("wsis-published-together", COLUMNS, pages::latest), ending, locale, response);
    }

    @GetMapping("/new")
    String preview(
            @RequestParam(required = false) @Nullable List<@Nullable String> entry,
            QueueFilter filter,
            Actor actor,
            Locale locale,
            Model model) {
        List<Candidate> found = describe(Chosen.read(entry), filter, actor, locale, model);
        BatchForm form = BatchForm.of(found);
        model.addAttribute(FORM, form);
        tick(form, model);
        return PREVIEW;
    }

    @PostMapping
    ModelAndView publish(
            @Valid @ModelAttribute(FORM) BatchForm form,
            BindingResult errors,
            QueueFilter filter,
            Actor actor,
            Locale locale,
            Model model) {
        if (!errors.hasErrors() && form.chosen().isEmpty()) {
            errors.rejectValue("entry", "stocktaking.batch.none");
        }
        if (form.chosen().size() > Chosen.MOST) {
            errors.rejectValue("entry", "stocktaking.batch.too-many", new Object[] {Chosen.MOST}, null);
        }
        if (errors.hasErrors()) {
            describe(form.shown(), filter, actor, locale, model);
            tick(form, model);
            return new ModelAndView(PREVIEW, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        UUID batch = Objects.requireNonNull(form.batch());
        desk.publish(batch, actor.account(), form.chosen());
        return new ModelAndView("redirect:" + HERE + "/" + batch + filter.query());
    }

    private List<Candidate> describe(List<Chosen> chosen, QueueFilter filter, Actor actor, Locale locale, Model model) {
        List<Candidate> all = candidates.of(chosen.stream().limit(Chosen.MOST).toList(), actor.account(), locale);
        model.addAttribute(
                "publishable", all.stream().filter(Candidate::isPublishable).toList());
        model.addAttribute(
                "others", all.stream().filter(one -> !one.isPublishable()).toList());
        model.addAttribute("queue", filter.query());
        model.addAttribute("minutes", undo.undoTime().toMinutes());
        return all;
    }

    private static void tick(BatchForm form, Model model) {
        Set<String> ticked =
                form.chosen().stream().map(one -> one.entry().toString()).collect(Collectors.toSet());
        model.addAttribute("ticked", ticked);
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, QueueFilter filter, Model model) {
        model.addAttribute("batch", pages.find(id).orElseThrow(BatchController::notFound));
        model.addAttribute("queue", filter.query());
        return "stocktaking/batch/page";
    }

    @PostMapping("/{id}/undo")
    String undo(@PathVariable UUID id, QueueFilter filter, Actor actor, RedirectAttributes flash) {
        switch (desk.undo(id, actor.account())) {
            case DONE -> flash.addFlashAttribute("done", "stocktaking.batch.undo.done");
            case ALREADY -> flash.addFlashAttribute("problem", "stocktaking.batch.undo.already");
            case TOO_LATE -> flash.addFlashAttribute("problem", "stocktaking.batch.undo.too-late");
            case UNKNOWN -> throw notFound();
        }
        return "redirect:" + HERE + "/" + id + filter.query();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
