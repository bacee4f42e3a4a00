package org.wsis.portal.admin.imports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.imports.ImportView;

/** Puts the names of people to imports. */
@Component
class HistoryLines {
    private final Accounts accounts;

    HistoryLines(Accounts accounts) {
        this.accounts = accounts;
    }

    List<HistoryLine> of(List<ImportView> runs) {
        Set<AccountId> ids = runs.stream()
                .flatMap(run -> Stream.of(run.takenBy(), run.startedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<AccountId, AccountView> people = accounts.findAll(ids);
        return runs.stream()
                .map(run -> new HistoryLine(run, name(people, run.takenBy()), name(people, run.startedBy())))
                .toList();
    }

    private static @Nullable String name(Map<AccountId, AccountView> people, @Nullable AccountId id) {
        AccountView person = id == null ? null : people.get(id);
        return person == null ? null : person.name();
    }
}
