package org.wsis.portal.admin.accounts;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wsis.account.Actor;
import org.wsis.account.Oversight;
import org.wsis.account.Role;
import org.wsis.portal.account.mine.RoleLine;
import org.wsis.web.Column;
import org.wsis.web.ListFile;
import org.wsis.web.ListFiles;
import org.wsis.web.Option;
import org.wsis.web.Paging;

@Controller
@RequestMapping("/admin/accounts")
class AccountsController {
    private static final int ROWS = 25;
    private static final int LONGEST = 100;
    private static final List<Column<AccountLine>> COLUMNS = List.of(
            Column.of("portal.account.name", AccountLine::name),
            Column.of("portal.account.email", AccountLine::email),
            new Column<>(
                    "portal.admin.accounts.roles",
                    (line, reader) -> line.roles().stream()
                            .map(role ->
                                    reader.words(role.key()) + (role.scope() == null ? "" : " (" + role.scope() + ")"))
                            .toList()),
            new Column<>(
                    "portal.admin.accounts.is-locked",
                    (line, reader) -> line.locked() ? reader.words("portal.admin.accounts.is-locked") : null),
            Column.of("portal.admin.accounts.registered", AccountLine::registeredAt),
            Column.of("portal.admin.accounts.signed-in", AccountLine::signedInAt));

    private final Oversight oversight;
    private final MessageSource messages;
    private final ListFiles files;

    AccountsController(Oversight oversight, MessageSource messages, ListFiles files) {
        this.oversight = oversight;
        this.messages = messages;
        this.files = files;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable String role,
            @RequestParam(defaultValue = "1") String page,
            Model model,
            Locale locale) {
        String words = words(q);
        @Nullable Role wanted = role(role);
        int number = page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
        model.addAttribute("accounts", lines(words, wanted, number, ROWS));
        model.addAttribute("paging", new Paging(number, ROWS, oversight.count(words, wanted)));
        model.addAttribute("filter", new Filter(words, wanted == null ? "" : wanted.name()));
        model.addAttribute("roles", roles(messages, locale));
        return "portal/admin/accounts/list";
    }

    @GetMapping("/export.{ending}")
    void export(
            @PathVariable String ending,
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable String role,
            Actor actor,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var list = new ListFile<>("wsis-accounts", COLUMNS, (page, size) -> lines(words(q), role(role), page, size));
        files.sendRecorded(list, ending, locale, actor, response);
    }

    private List<AccountLine> lines(String words, @Nullable Role role, int page, int size) {
        return oversight.find(words, role, (page - 1) * size, size).stream()
                .map(AccountLine::of)
                .toList();
    }

    private static String words(String typed) {
        return typed.substring(0, Math.min(LONGEST, typed.length()));
    }

    private static @Nullable Role role(@Nullable String name) {
        return Arrays.stream(Role.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    static List<Option> roles(MessageSource messages, Locale locale) {
        return Arrays.stream(Role.values())
                .map(role -> new Option(role.name(), messages.getMessage(RoleLine.key(role), null, locale)))
                .toList();
    }

    /** What is looked for. */
    record Filter(String q, String role) {}
}
