package org.wsis.account.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.account.Role;

@Component
@Transactional(readOnly = true)
class AccountLookup implements Accounts {
    private final AccountRows rows;

    AccountLookup(AccountRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<AccountView> find(AccountId id) {
        return rows.findById(id.value()).map(Account::view);
    }

    @Override
    public Map<AccountId, AccountView> findAll(Collection<AccountId> ids) {
        return rows.findByIdIn(ids.stream().map(AccountId::value).toList()).stream()
                .map(Account::view)
                .collect(Collectors.toMap(AccountView::id, Function.identity()));
    }

    @Override
    public List<AccountView> holding(Role role) {
        return rows.holding(role).stream().map(Account::view).toList();
    }

    @Override
    public List<AccountView> holding(Role role, String scope) {
        return rows.holding(role, scope).stream().map(Account::view).toList();
    }
}
