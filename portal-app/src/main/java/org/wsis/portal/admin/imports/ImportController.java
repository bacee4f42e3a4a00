package org.wsis.portal.admin.imports;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.wsis.account.Actor;
import org.wsis.imports.ImportHistory;
import org.wsis.imports.ImportState;
import org.wsis.imports.Imports;
import org.wsis.imports.Taking;
import org.wsis.web.Column;
import org.wsis.web.ListFile;
import org.wsis.web.ListFiles;
import org.wsis.web.Option;
import org.wsis.web.Paging;

@Controller
@RequestMapping("/admin/import")
class ImportController {
    private static final int PAGE = 20;
    private static final List<Column<HistoryLine>> COLUMNS = List.of(
            Column.of("imports.file", line -> line.run().fileName()),
            Column.said(
                    "imports.form.kind", line -> "imports.kind." + line.run().kind()),
            Column.said("imports.state", line -> line.run().state().key()),
            Column.of("imports.taken", line -> line.run().takenAt()),
            Column.of("imports.taken-by", HistoryLine::takenBy),
            Column.of("imports.rows", line -> line.run().rows()),
            Column.of(
                    "imports.written",
                    line -> line.run().state() == ImportState.DONE ? line.run().writes() : null),
            Column.of("imports.rejected", line -> line.run().rejected()),
            Column.of("imports.hash", line -> line.run().sha256()));

    private final Imports imports;
    private final ImportHistory history;
    private final HistoryLines lines;
    private final ListFiles files;
    private final MessageSource messages;

    ImportController(
            Imports imports, ImportHistory history, HistoryLines lines, ListFiles files, MessageSource messages) {
        this.imports = imports;
        this.history = history;
        this.lines = lines;
        this.files = files;
        this.messages = messages;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int page, Model model, Locale locale) {
        model.addAttribute("importForm", new ImportForm(null, null));
        return show(page, model, locale);
    }

    @PostMapping
    ModelAndView take(
            @Valid @ModelAttribute ImportForm importForm, BindingResult errors, Actor actor, Model model, Locale locale)
            throws IOException {
        if (!errors.hasErrors()
                && imports.kinds().stream().noneMatch(kind -> kind.name().equals(importForm.kind()))) {
            errors.rejectValue("kind", "imports.form.kind.unknown");
        }
        if (!errors.hasErrors() && !importForm.hasFile()) {
            errors.rejectValue("file", "imports.form.file.missing");
        }
        if (!errors.hasErrors()) {
            MultipartFile file = Objects.requireNonNull(importForm.file());
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            switch (imports.take(Objects.requireNonNull(importForm.kind()), name, file.getBytes(), actor.account())) {
                case Taking.Taken(var id) -> {
                    return new ModelAndView("redirect:/admin/import/" + id);
                }
                case Taking.Refused(var reason) ->
                    errors.rejectValue("file", reason.key(), reason.arguments().toArray(), null);
            }
        }
        return new ModelAndView(show(1, model, locale), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/export.{ending}")
    void export(@PathVariable String ending, Locale locale, HttpServletResponse response) throws IOException {
        var list = new ListFile<>(
                "wsis-imports", COLUMNS, (page, size) -> lines.of(history.latest((page - 1) * size, size)));
        files.send(list, ending, locale, response);
    }

    private String show(int page, Model model, Locale locale) {
        var paging = new Paging(Math.clamp(page, 1, 50_000), PAGE, history.count());
        model.addAttribute("kinds", kinds(locale));
        model.addAttribute("columns", imports.kinds());
        model.addAttribute("paging", paging);
        model.addAttribute("lines", lines.of(history.latest((paging.number() - 1) * PAGE, PAGE)));
        return "portal/admin/imports/list";
    }

    private List<Option> kinds(Locale locale) {
        return imports.kinds().stream()
                .map(kind -> new Option(kind.name(), messages.getMessage("imports.kind." + kind.name(), null, locale)))
                .toList();
    }
}
