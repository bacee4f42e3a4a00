package org.wsis.prizes.expert;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.OrganisationView;
import org.wsis.organisation.Organisations;

/** Keeps the members of the group, their organisations and the weights. */
@Component
class Experts {
    private final JdbcClient sql;
    private final Accounts accounts;
    private final Organisations organisations;

    Experts(JdbcClient sql, Accounts accounts, Organisations organisations) {
        this.sql = sql;
        this.accounts = accounts;
        this.organisations = organisations;
    }

    private record Row(AccountId person, Set<OrganisationId> organisations) {}

    /** The members whose account exists, by name. */
    List<Expert> of(int edition) {
        List<Row> rows = sql.sql("SELECT e.person, ARRAY(SELECT t.organisation FROM prizes.expert_tie t"
                        + " WHERE t.edition = e.edition AND t.person = e.person) AS organisations"
                        + " FROM prizes.expert e WHERE e.edition = ?")
                .param(edition)
                .query((row, number) -> new Row(
                        new AccountId(row.getObject("person", UUID.class)),
                        Arrays.stream((UUID[]) row.getArray("organisations").getArray())
                                .map(OrganisationId::new)
                                .collect(Collectors.toSet())))
                .list();
        Set<OrganisationId> named =
                rows.stream().flatMap(row -> row.organisations().stream()).collect(Collectors.toSet());
        Map<OrganisationId, OrganisationView> today = named.isEmpty() ? Map.of() : organisations.findAll(named);
        Map<AccountId, AccountView> people = rows.isEmpty()
                ? Map.of()
                : accounts.findAll(rows.stream().map(Row::person).toList());
        Map<OrganisationId, Set<String>> names = named.isEmpty() ? Map.of() : organisations.plainNames(named);
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(people.get(row.person()))
                        .map(person -> expert(person, row.organisations(), today, names))
                        .stream())
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    /** The organisations themselves, and those that took them in. */
    private static Set<OrganisationId> today(Set<OrganisationId> known, Map<OrganisationId, OrganisationView> today) {
        return known.stream()
                .flatMap(id -> Stream.concat(
                        Stream.of(id), Optional.ofNullable(today.get(id)).map(OrganisationView::id).stream()))
                .collect(Collectors.toSet());
    }

    private static Expert expert(
            AccountView person,
            Set<OrganisationId> known,
            Map<OrganisationId, OrganisationView> today,
            Map<OrganisationId, Set<String>> names) {
        return new Expert(
                person.id(),
                person.name(),
                person.email(),
                person.country(),
                today(known, today),
                known.stream()
                        .flatMap(id -> names.getOrDefault(id, Set.of()).stream())
                        .collect(Collectors.toSet()));
    }

    /** Answers whether the person was no member. */
    boolean add(int edition, AccountId person, Instant now) {
        return sql.sql("INSERT INTO prizes.expert (edition, person, added_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                        .params(edition, person.value(), now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** Removes a member of whom nothing was handed in, with what was asked; answers whether that was possible. */
    boolean remove(int edition, AccountId person) {
        for (Round round : Round.values()) {
            if (handedIn(edition, person, round) > 0) {
                return false;
            }
        }
        for (Round round : Round.values()) {
            sql.sql("DELETE FROM " + round.table() + " WHERE edition = ? AND person = ?")
                    .params(edition, person.value())
                    .update();
        }
        return sql.sql("DELETE FROM prizes.expert WHERE edition = ? AND person = ?")
                        .params(edition, person.value())
                        .update()
                > 0;
    }

    private int handedIn(int edition, AccountId person, Round round) {
        return sql.sql("SELECT count(*) FROM " + round.table()
                        + " WHERE edition = ? AND person = ? AND state IN ('FINAL', 'ABSTAINED')")
                .params(edition, person.value())
                .query(Integer.class)
                .single();
    }

    void write(int edition, AccountId person, String act, String reason, AccountId by, Instant now) {
        sql.sql("INSERT INTO prizes.expert_act (edition, person, act, at, by, reason) VALUES (?, ?, ?, ?, ?, ?)")
                .params(edition, person.value(), act, now.atOffset(ZoneOffset.UTC), by.value(), reason)
                .update();
    }

    /** The member belongs to these from now on. */
    void tie(int edition, AccountId person, Collection<OrganisationId> organisations) {
        sql.sql("DELETE FROM prizes.expert_tie WHERE edition = ? AND person = ?")
                .params(edition, person.value())
                .update();
        organisations.forEach(organisation -> sql.sql(
                        "INSERT INTO prizes.expert_tie (edition, person, organisation) VALUES (?, ?, ?)")
                .params(edition, person.value(), organisation.value())
                .update());
    }
}
