package org.wsis.portal.admin.accounts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.account.Actor;
import org.wsis.account.Dossier;
import org.wsis.account.Oversight;
import org.wsis.audit.Trail;
import org.wsis.portal.account.AccountTrace;
import org.wsis.portal.account.mine.RoleLine;
import org.wsis.web.ThreadItem;

/** Reads what an administrator sees of one account. */
@Component
class AccountPages {
    private static final int ACTS = 50;

    private final Oversight oversight;
    private final Accounts accounts;
    private final Trail trail;
    private final MessageSource messages;

    AccountPages(Oversight oversight, Accounts accounts, Trail trail, MessageSource messages) {
        this.oversight = oversight;
        this.accounts = accounts;
        this.trail = trail;
        this.messages = messages;
    }

    /**
     * One account.
     *
     * @param own whether it is the reader's own account
     */
    record AccountPage(
            AccountLine account,
            Optional<Dossier.Lock> lock,
            List<RoleLine> roles,
            List<ThreadItem> history,
            boolean own) {}

    Optional<AccountPage> find(AccountId id, Actor reader, Locale locale) {
        return oversight
                .dossier(id)
                .map(dossier -> new AccountPage(
                        AccountLine.of(dossier.account()),
                        dossier.lock(),
                        RoleLine.of(dossier.account().grants()),
                        history(id, locale),
                        id.equals(reader.account())));
    }

    private List<ThreadItem> history(AccountId id, Locale locale) {
        List<Trail.Entry> entries =
                trail.find(new Trail.Filter(null, null, AccountTrace.SUBJECT, id.toString(), null, null), 0, ACTS);
        Set<AccountId> actors = new HashSet<>();
        entries.stream().map(Trail.Entry::by).forEach(by -> {
            if (by != null) {
                actors.add(by);
            }
        });
        Map<AccountId, AccountView> names = accounts.findAll(actors);
        return entries.stream().map(entry -> item(entry, names, locale)).toList();
    }

    private ThreadItem item(Trail.Entry entry, Map<AccountId, AccountView> names, Locale locale) {
        return new ThreadItem(
                "",
                messages.getMessage("act." + entry.act(), null, locale),
                entry.at(),
                name(entry.by(), names, locale),
                note(entry.facts(), locale));
    }

    private String name(@Nullable AccountId by, Map<AccountId, AccountView> names, Locale locale) {
        if (by == null) {
            return messages.getMessage("portal.account.portal", null, locale);
        }
        AccountView known = names.get(by);
        return known == null ? messages.getMessage("portal.account.deleted", null, locale) : known.name();
    }

    private @Nullable String note(Map<String, String> facts, Locale locale) {
        List<String> parts = new ArrayList<>();
        if (facts.containsKey("role")) {
            String key = RoleLine.key(org.wsis.account.Role.valueOf(String.valueOf(facts.get("role"))));
            parts.add(messages.getMessage(key, null, locale));
        }
        if (facts.containsKey("scope")) {
            parts.add(String.valueOf(facts.get("scope")));
        }
        if (facts.containsKey("reason")) {
            parts.add(String.valueOf(facts.get("reason")));
        }
        return parts.isEmpty() ? null : String.join(" · ", parts);
    }
}
