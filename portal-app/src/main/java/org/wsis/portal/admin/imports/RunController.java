package org.wsis.portal.admin.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
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
import org.wsis.export.ExportFormat;
import org.wsis.export.RowWriter;
import org.wsis.imports.Fate;
import org.wsis.imports.ImportHistory;
import org.wsis.imports.ImportId;
import org.wsis.imports.ImportLine;
import org.wsis.imports.ImportView;
import org.wsis.imports.Imports;
import org.wsis.imports.Remark;
import org.wsis.web.Paging;

/** One import: its dry run, its progress, its result. */
@Controller
@RequestMapping("/admin/import/{id}")
class RunController {
    private static final int PAGE = 50;
    private static final String SECONDS_BETWEEN_LOOKS = "5";

    private final Imports imports;
    private final ImportHistory history;
    private final HistoryLines lines;
    private final RowChanges changes;
    private final MessageSource messages;

    RunController(
            Imports imports, ImportHistory history, HistoryLines lines, RowChanges changes, MessageSource messages) {
        this.imports = imports;
        this.history = history;
        this.lines = lines;
        this.changes = changes;
        this.messages = messages;
    }

    @GetMapping
    String show(
            @PathVariable ImportId id,
            @RequestParam @Nullable Fate fate,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        ImportView run = find(id);
        if (run.state().isRunning()) {
            // Without script the page looks again by itself; with script it did so already.
            response.setHeader("Refresh", SECONDS_BETWEEN_LOOKS);
        }
        var paging = new Paging(Math.clamp(page, 1, 50_000), PAGE, fate == null ? run.rows() : run.count(fate));
        model.addAttribute("run", run);
        model.addAttribute("fate", fate);
        model.addAttribute("fates", Fate.values());
        model.addAttribute(
                "badges",
                Map.of(
                        Fate.NEW,
                        "ok",
                        Fate.CHANGED,
                        "a",
                        Fate.PROPOSED,
                        "a",
                        Fate.UNCHANGED,
                        "",
                        Fate.DUPLICATE,
                        "due",
                        Fate.REJECTED,
                        "bad",
                        Fate.FAILED,
                        "bad"));
        model.addAttribute("line", lines.of(List.of(run)).getFirst());
        model.addAttribute("paging", paging);
        List<ImportLine> rows = history.rows(id, fate, (paging.number() - 1) * PAGE, PAGE);
        model.addAttribute("rows", rows);
        model.addAttribute("differences", changes.of(run, rows, locale));
        return "portal/admin/imports/page";
    }

    @PostMapping("/execution")
    String start(@PathVariable ImportId id, Actor actor, RedirectAttributes redirect) {
        find(id);
        boolean started = imports.start(id, actor.account());
        redirect.addFlashAttribute(
                started ? "done" : "problem", started ? "imports.run.started" : "imports.run.not-waiting");
        return "redirect:/admin/import/" + id;
    }

    @PostMapping("/withdrawal")
    String discard(@PathVariable ImportId id, Actor actor, RedirectAttributes redirect) {
        find(id);
        boolean gone = imports.discard(id, actor.account());
        redirect.addFlashAttribute(
                gone ? "done" : "problem", gone ? "imports.run.discarded" : "imports.run.not-waiting");
        return "redirect:/admin/import/" + id;
    }

    @GetMapping("/result.{ending}")
    void result(@PathVariable ImportId id, @PathVariable String ending, Locale locale, HttpServletResponse response)
            throws IOException {
        ImportView run = find(id);
        ExportFormat format =
                ExportFormat.of(ending).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setContentType(format.mediaType());
        String name = run.fileName().replaceFirst("\\.[A-Za-z]{3,4}$", "") + "-result." + format.extension();
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try (RowWriter out = format.open(
                response.getOutputStream(), history.resultColumns(run, key -> said(Remark.of(key), locale)))) {
            history.writeResult(
                    id, out, remark -> said(remark, locale), contrast -> changes.inWords(run, contrast, locale));
        }
    }

    private String said(Remark remark, Locale locale) {
        return messages.getMessage(remark.key(), remark.arguments().toArray(), locale);
    }

    private ImportView find(ImportId id) {
        return history.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
