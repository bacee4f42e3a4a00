package org.wsis.portal.admin.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wsis.account.Oversight;
import org.wsis.account.Role;
import org.wsis.portal.account.mine.RoleLine;
import org.wsis.web.Option;
import org.wsis.web.Paging;

@Controller
@RequestMapping("/admin/accounts")
class AccountsController {
    private static final int ROWS = 25;
    private static final int LONGEST = 100;

    private final Oversight oversight;
    private final MessageSource messages;

    AccountsController(Oversight oversight, MessageSource messages) {
        this.oversight = oversight;
        this.messages = messages;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable String role,
            @RequestParam(defaultValue = "1") String page,
            Model model,
            Locale locale) {
        String words = q.substring(0, Math.min(LONGEST, q.length()));
        @Nullable
        Role wanted = Arrays.stream(Role.values())
                .filter(known -> known.name().equals(role))
                .findFirst()
                .orElse(null);
        int number = page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
        List<AccountLine> lines = oversight.find(words, wanted, (number - 1) * ROWS, ROWS).stream()
                .map(AccountLine::of)
                .toList();
        model.addAttribute("accounts", lines);
        model.addAttribute("paging", new Paging(number, ROWS, oversight.count(words, wanted)));
        model.addAttribute("filter", new Filter(words, wanted == null ? "" : wanted.name()));
        model.addAttribute("roles", roles(messages, locale));
        return "portal/admin/accounts/list";
    }

    static List<Option> roles(MessageSource messages, Locale locale) {
        return Arrays.stream(Role.values())
                .map(role -> new Option(role.name(), messages.getMessage(RoleLine.key(role), null, locale)))
                .toList();
    }

    /** What is looked for. */
    record Filter(String q, String role) {}
}
