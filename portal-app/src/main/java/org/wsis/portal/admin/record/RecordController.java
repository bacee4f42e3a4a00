package org.wsis.portal.admin.record;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.audit.Trail;
import org.wsis.web.Option;
import org.wsis.web.Paging;

@Controller
class RecordController {
    private static final int ROWS = 50;

    private final Trail trail;
    private final Accounts accounts;
    private final MessageSource messages;

    RecordController(Trail trail, Accounts accounts, MessageSource messages) {
        this.trail = trail;
        this.accounts = accounts;
        this.messages = messages;
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
