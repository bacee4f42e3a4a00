package org.wsis.portal.process;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;

/** The names of those who wrote or decided something, in one query for a page; deleted accounts are missing. */
@Component
public class Authors {
    private final Accounts accounts;

    Authors(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The names by id. */
    public <T> Map<UUID, String> of(Collection<T> things, Function<T, @Nullable UUID> author) {
        var ids = things.stream()
                .map(author)
                .filter(Objects::nonNull)
                .map(AccountId::new)
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : accounts.findAll(ids).values().stream()
                        .collect(Collectors.toMap(account -> account.id().value(), AccountView::name));
    }
}
