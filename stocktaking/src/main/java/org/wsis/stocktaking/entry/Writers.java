package org.wsis.stocktaking.entry;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.author.Authors;

/** Who writes an entry: its owner and those who write it along. */
@Component
class Writers {
    private final Authors authors;
    private final Accounts accounts;

    Writers(Authors authors, Accounts accounts) {
        this.authors = authors;
        this.accounts = accounts;
    }

    /** Whether the person is one of them. */
    boolean isOne(Entry entry, AccountId person) {
        return entry.isOwnedBy(person) || along(entry).contains(person);
    }

    /** All of them. */
    Collection<AccountView> of(Entry entry) {
        List<AccountId> ids = Stream.concat(Stream.ofNullable(entry.owner()), along(entry).stream())
                .toList();
        return accounts.findAll(ids).values();
    }

    /** The names of those who write it along. */
    List<String> names(Entry entry) {
        return accounts.findAll(along(entry)).values().stream()
                .map(AccountView::name)
                .sorted()
                .toList();
    }

    private List<AccountId> along(Entry entry) {
        EntryId face = Objects.requireNonNullElse(entry.revises(), entry.id());
        return authors.writers(face);
    }
}
