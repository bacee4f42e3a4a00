package org.wsis.stocktaking.entry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;

/** Reads what was done to an entry, with the names of who did it; the latest first. */
@Component
class History {
    private final Acts acts;
    private final Accounts accounts;

    History(Acts acts, Accounts accounts) {
        this.acts = acts;
        this.accounts = accounts;
    }

    List<HistoryLine> of(Entry entry) {
        List<Act> all = acts.of(entry.id().value());
        Map<AccountId, AccountView> people = accounts.findAll(
                all.stream().map(Act::by).filter(Objects::nonNull).distinct().toList());
        return all.reversed().stream().map(act -> line(entry, act, people)).toList();
    }

    /** The last act, which is the one that another moderator lost against. */
    HistoryLine last(Entry entry) {
        return of(entry).getFirst();
    }

    private static HistoryLine line(Entry entry, Act act, Map<AccountId, AccountView> people) {
        AccountId by = act.by();
        return new HistoryLine(
                act.keyFor(entry), mark(act.kind()), act.at(), name(by, people), act.words(), List.copyOf(act.pins()));
    }

    private static @Nullable String name(@Nullable AccountId by, Map<AccountId, AccountView> people) {
        AccountView person = by == null ? null : people.get(by);
        return person == null ? null : person.name();
    }

    private static String mark(Act.Kind kind) {
        return switch (kind) {
            case PUBLISHED, ARCHIVED, CONFIRMED, IMPORTED, AMENDED -> "ok";
            case RETURNED, DECLINED, RECALLED -> "no";
            case CLAIMED, ASKED, ANSWERED, PROPOSED -> "now";
            case RECEIVED,
                    CORRECTED,
                    WITHDRAWN,
                    TAKEN_OVER,
                    ENDED,
                    JOINED,
                    LEFT,
                    REMOVED,
                    HANDED_OVER,
                    HELD,
                    REWRITTEN -> "";
        };
    }
}
