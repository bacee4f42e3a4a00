package org.wsis.consultation.committee;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.account.Role;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.OrganisationView;
import org.wsis.organisation.Organisations;
import org.wsis.organisation.Representatives;

/** Knows what ties people to organisations now. A committee is small, so that it asks for each. */
@Component
class CommitteeMembers {
    private final Accounts accounts;
    private final Representatives representatives;
    private final Organisations organisations;

    CommitteeMembers(Accounts accounts, Representatives representatives, Organisations organisations) {
        this.accounts = accounts;
        this.representatives = representatives;
        this.organisations = organisations;
    }

    /** Whether the person may judge anything at all. */
    boolean isExpert(AccountId person) {
        return accounts.holding(Role.EXPERT).stream().anyMatch(one -> one.id().equals(person));
    }

    /** Those of these people who may. */
    Set<AccountId> experts(Set<AccountId> people) {
        return accounts.holding(Role.EXPERT).stream()
                .map(AccountView::id)
                .filter(people::contains)
                .collect(Collectors.toSet());
    }

    /** Those of these people whose account exists, by name. */
    List<CommitteeMember> of(Collection<AccountId> people) {
        return people.isEmpty()
                ? List.of()
                : accounts.findAll(people).values().stream()
                        .map(this::member)
                        .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                        .toList();
    }

    private CommitteeMember member(AccountView person) {
        Set<OrganisationId> ties = representatives.belonging(person.id()).stream()
                .map(OrganisationView::id)
                .collect(Collectors.toSet());
        return new CommitteeMember(
                person.id(), person.name(), person.email(), organisations.plain(person.name()), ties);
    }
}
