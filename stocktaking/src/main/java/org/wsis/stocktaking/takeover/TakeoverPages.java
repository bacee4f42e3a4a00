package org.wsis.stocktaking.takeover;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.organisation.OrganisationView;
import org.wsis.organisation.Organisations;
import org.wsis.organisation.Tie;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.entry.Handover;
import org.wsis.stocktaking.entry.Held;

/** Reads requests to take entries over, for those who asked and for staff. */
@Component
@Transactional(readOnly = true)
class TakeoverPages {
    private final TakeoverRows rows;
    private final Takeovers takeovers;
    private final Handover handover;
    private final Organisations organisations;
    private final Accounts accounts;

    TakeoverPages(
            TakeoverRows rows, Takeovers takeovers, Handover handover, Organisations organisations, Accounts accounts) {
        this.rows = rows;
        this.takeovers = takeovers;
        this.handover = handover;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    /**
     * An entry before the person who may take it over, or asked to.
     *
     * @param request the person's last one, or null
     * @param may whether the person may ask now
     */
    record AskPage(
            Held entry,
            @Nullable String organisation,
            Tie tie,
            @Nullable TakeoverView request,
            boolean may) {}

    /** A request before staff. */
    record DecisionPage(
            TakeoverView request,
            Held entry,
            @Nullable String organisation,
            Tie tie,
            @Nullable AccountView person,
            @Nullable AccountView owner,
            boolean mayDecide) {}

    /** A request in a list, with its entry. */
    record Line(TakeoverView request, Held entry) {}

    /** Nothing for whoever neither may ask nor asked. */
    Optional<AskPage> forPerson(EntryId id, AccountId person) {
        return handover.find(id).map(entry -> ask(entry, person)).filter(page -> page.may() || page.request() != null);
    }

    private AskPage ask(Held entry, AccountId person) {
        Tie tie = takeovers.tie(entry, person);
        TakeoverView last = rows.findFirstByEntryAndPersonOrderByRequestedAtDesc(
                        entry.id().value(), person.value())
                .map(Takeover::view)
                .orElse(null);
        boolean may = TakeoverRules.mayTakeOver(entry, person, tie) && (last == null || !last.waits());
        return new AskPage(entry, nameOf(entry), tie, last, may);
    }

    Optional<DecisionPage> forStaff(UUID id, AccountId staff) {
        return rows.findById(id)
                .map(Takeover::view)
                .flatMap(request -> handover.find(request.entry()).map(entry -> decision(request, entry, staff)));
    }

    private DecisionPage decision(TakeoverView request, Held entry, AccountId staff) {
        return new DecisionPage(
                request,
                entry,
                nameOf(entry),
                takeovers.tie(entry, request.person()),
                accounts.find(request.person()).orElse(null),
                entry.owner() == null ? null : accounts.find(entry.owner()).orElse(null),
                request.waits() && TakeoverRules.mayDecide(entry, request.person(), staff));
    }

    List<Line> of(AccountId person, int limit) {
        return lines(rows.findByPersonOrderByRequestedAtDesc(person.value(), Limit.of(limit)));
    }

    long waiting() {
        return rows.countByState(TakeoverState.REQUESTED);
    }

    long waitingSince(Instant at) {
        return rows.countByStateAndRequestedAtBefore(TakeoverState.REQUESTED, at);
    }

    List<Line> oldest(int limit) {
        return lines(rows.findByStateOrderByRequestedAt(TakeoverState.REQUESTED, Limit.of(limit)));
    }

    private List<Line> lines(List<Takeover> requests) {
        Map<EntryId, Held> entries =
                handover.findAll(requests.stream().map(Takeover::entry).toList());
        return requests.stream()
                .flatMap(
                        request -> Optional.ofNullable(entries.get(request.entry()))
                                .map(entry -> new Line(request.view(), entry))
                                .stream())
                .toList();
    }

    private @Nullable String nameOf(Held entry) {
        return Optional.ofNullable(entry.organisation())
                .flatMap(organisations::find)
                .map(OrganisationView::name)
                .orElse(null);
    }
}
