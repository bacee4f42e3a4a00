package org.wsis.organisation.representation;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.Accounts;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.OrganisationView;
import org.wsis.organisation.Organisations;
import org.wsis.organisation.Representation;
import org.wsis.organisation.RepresentationState;
import org.wsis.organisation.Representatives;
import org.wsis.organisation.Tie;

/** Where people ask to represent an organisation, and step down. */
@Component
@Transactional
class RequestDesk implements Representatives {
    private static final int MOST_WAITING = 10;

    private final RepresentationRows rows;
    private final Organisations organisations;
    private final Accounts accounts;
    private final RepresentationTrace trace;
    private final JdbcClient sql;
    private final Clock clock;

    RequestDesk(
            RepresentationRows rows,
            Organisations organisations,
            Accounts accounts,
            RepresentationTrace trace,
            JdbcClient sql,
            Clock clock) {
        this.rows = rows;
        this.organisations = organisations;
        this.accounts = accounts;
        this.trace = trace;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Asking ask(OrganisationId asked, AccountId person, String function) {
        serialise(person);
        Optional<OrganisationId> organisation = organisations.find(asked).map(OrganisationView::id);
        if (organisation.isEmpty()) {
            return new Asking.Unknown();
        }
        if (rows.isOpen(organisation.get(), person)) {
            return new Asking.Already();
        }
        if (rows.waitingOf(person) >= MOST_WAITING) {
            return new Asking.TooMany(MOST_WAITING);
        }
        Instant now = clock.instant();
        UUID id = UUID.randomUUID();
        rows.insert(id, organisation.get(), person, function, now);
        trace.requested(rows.find(id).orElseThrow(), tie(organisation.get(), person), now);
        return new Asking.Done(id);
    }

    /** Two clicks of one person at once: the second must be told, not shown the constraint. */
    private void serialise(AccountId person) {
        sql.sql("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended('representation ' || ?, 0))) AS held")
                .param(person.toString())
                .query()
                .singleValue();
    }

    @Override
    public boolean leave(UUID representation, AccountId person) {
        Instant now = clock.instant();
        return rows.find(representation)
                .filter(mine -> mine.person().equals(person) && mine.state().isOpen())
                .filter(mine -> leave(mine, now))
                .isPresent();
    }

    private boolean leave(Representation mine, Instant now) {
        RepresentationState next = mine.state() == RepresentationState.APPROVED
                ? RepresentationState.GIVEN_UP
                : RepresentationState.WITHDRAWN;
        boolean left = rows.become(mine, next, mine.person(), null, now);
        if (left) {
            trace.became(mine, next, mine.person(), null, now);
        }
        return left;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Representation> of(AccountId person) {
        return rows.of(person);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Representation> find(UUID representation) {
        return rows.find(representation);
    }

    @Override
    @Transactional(readOnly = true)
    public long waiting() {
        return rows.waiting();
    }

    @Override
    @Transactional(readOnly = true)
    public long waitingSince(Instant at) {
        return rows.waitingSince(at);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Representation> oldest(int limit) {
        return rows.oldest(limit);
    }

    @Override
    @Transactional(readOnly = true)
    public Tie tie(OrganisationId asked, AccountId person) {
        return organisations
                .find(asked)
                .map(organisation -> rows.tie(organisation.id(), person, domainOf(person)))
                .orElse(Tie.NONE);
    }

    @Override
    @Transactional(readOnly = true)
    public List<OrganisationView> belonging(AccountId person) {
        return organisations.findAll(rows.belonging(person, domainOf(person))).values().stream()
                .distinct()
                .sorted(Comparator.comparing(OrganisationView::name))
                .toList();
    }

    private @Nullable String domainOf(AccountId person) {
        return accounts.find(person)
                .flatMap(account -> MailDomain.of(account.email()))
                .map(MailDomain::value)
                .orElse(null);
    }
}
