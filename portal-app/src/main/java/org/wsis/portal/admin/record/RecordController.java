package org.wsis.portal.admin.record;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.account.Actor;
import org.wsis.audit.Trail;
import org.wsis.web.Column;
import org.wsis.web.ListFile;
import org.wsis.web.ListFiles;
import org.wsis.web.Option;
import org.wsis.web.Paging;

@Controller
class RecordController {
    private static final int ROWS = 50;
    private static final List<Column<RecordLine>> COLUMNS = List.of(
            Column.of("portal.admin.record.when", line -> line.entry().at()),
            new Column<>("portal.admin.record.who", RecordController::who),
            Column.said("portal.admin.record.act", line -> "act." + line.entry().act()),
            Column.of("portal.admin.record.subject", line -> line.entry().subject()),
            Column.of("portal.admin.record.id", line -> line.entry().subjectId()),
            Column.of(
                    "portal.admin.record.facts",
                    line -> line.entry().facts().entrySet().stream()
                            .map(fact -> fact.getKey() + ": " + fact.getValue())
                            .toList()));

    private final Trail trail;
    private final Accounts accounts;
    private final MessageSource messages;
    private final ListFiles files;

    RecordController(Trail trail, Accounts accounts, MessageSource messages, ListFiles files) {
        this.trail = trail;
        this.accounts = accounts;
        this.messages = messages;
        this.files = files;
    }

    @GetMapping("/admin/record")
    String list(
            @Valid @ModelAttribute("filter") RecordFilter filter, BindingResult errors, Locale locale, Model model) {
        model.addAttribute("acts", acts(locale));
        if (!errors.hasErrors()) {
            Trail.Filter matching = filter.toFilter();
            var paging = new Paging(filter.pageOrFirst(), ROWS, trail.count(matching));
            model.addAttribute("paging", paging);
            model.addAttribute("lines", lines(trail.find(matching, (paging.number() - 1) * ROWS, ROWS)));
        }
        return "portal/admin/record";
    }

    @GetMapping("/admin/record/export.{ending}")
    void export(
            @PathVariable String ending,
            @Valid @ModelAttribute("filter") RecordFilter filter,
            BindingResult errors,
            Actor actor,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        if (errors.hasErrors()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Trail.Filter matching = filter.toFilter();
        var list = new ListFile<>(
                "wsis-record", COLUMNS, (page, size) -> lines(trail.find(matching, (page - 1) * size, size)));
        files.sendRecorded(list, ending, locale, actor, response);
    }

    private static String who(RecordLine line, Column.Reader reader) {
        if (line.name() != null) {
            return line.name();
        }
        return reader.words(line.entry().by() == null ? "portal.admin.record.portal" : "portal.admin.record.gone");
    }

    private List<RecordLine> lines(List<Trail.Entry> entries) {
        List<AccountId> authors = entries.stream()
                .map(Trail.Entry::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<AccountId, AccountView> people = authors.isEmpty() ? Map.of() : accounts.findAll(authors);
        return entries.stream().map(entry -> line(entry, people)).toList();
    }

    private static RecordLine line(Trail.Entry entry, Map<AccountId, AccountView> people) {
        AccountView author = entry.by() == null ? null : people.get(entry.by());
        return new RecordLine(entry, author == null ? null : author.name());
    }

    private List<Option> acts(Locale locale) {
        return trail.acts().stream()
                .map(act ->
                        new Option(act, Objects.requireNonNull(messages.getMessage("act." + act, null, act, locale))))
                .toList();
    }
}
