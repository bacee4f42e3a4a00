package org.wsis.organisation.register;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.organisation.OrganisationAct.Merge;
import org.wsis.organisation.OrganisationAct.Split;
import org.wsis.organisation.OrganisationAct.Undo;
import org.wsis.organisation.OrganisationDesk.Outcome;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.register.ActRecord.Undoable;
import org.wsis.organisation.register.Holdings.Standing;

/** Merges and splits organisations, and undoes it. Rows only change hands, so that an undo restores exactly. */
@Component
class Structure {
    private final Holdings holdings;
    private final People people;
    private final ActRecord acts;
    private final JdbcClient sql;
    private final Clock clock;

    Structure(Holdings holdings, People people, ActRecord acts, JdbcClient sql, Clock clock) {
        this.holdings = holdings;
        this.people = people;
        this.acts = acts;
        this.sql = sql;
        this.clock = clock;
    }

    static boolean isOwn(Standing organisation, Moved.Removed name) {
        return name.normalised().equals(PlainName.of(organisation.name()).value())
                && Objects.equals(name.country(), organisation.country());
    }

    Outcome merge(Merge merge, AccountId by, String reason) {
        UUID stays = merge.organisation().value();
        UUID goes = merge.other().value();
        if (stays.equals(goes) || holdings.lock(List.of(stays, goes)).size() != 2) {
            return new Outcome.Refused("organisations.refused.gone");
        }
        List<UUID> names = holdings.names(goes).stream().map(Moved.Removed::id).toList();
        people.meet();
        var moved = new Moved(
                null,
                holdings.moveNames(names, goes, stays),
                holdings.moveDomains(holdings.domains(goes), goes, stays),
                people.merge(goes, stays),
                List.of(),
                List.of(),
                people.park(stays, goes),
                null);
        holdings.lead(goes, stays);
        acts.add("MERGED", merge.organisation(), goes, null, by, reason, moved);
        return new Outcome.Done(merge.organisation());
    }

    Outcome split(Split split, AccountId by, String reason) {
        UUID from = split.organisation().value();
        Optional<Standing> standing = holdings.lock(List.of(from)).stream().findFirst();
        if (standing.isEmpty()) {
            return new Outcome.Refused("organisations.refused.gone");
        }
        List<UUID> taken = holdings.names(from).stream()
                .filter(name -> split.names().contains(name.id()) && !isOwn(standing.get(), name))
                .map(Moved.Removed::id)
                .toList();
        Optional<UUID> holder = holdings.holder(split.name(), split.country());
        if (holder.isPresent() && !holdings.isAmong(taken, split.name(), split.country())) {
            return new Outcome.Refused("organisations.refused.name-taken");
        }
        UUID fresh = register(split);
        List<UUID> names = new ArrayList<>(holdings.moveNames(taken, from, fresh));
        List<UUID> added = holdings.addName(fresh, split.name(), null, split.country()).stream()
                .toList();
        List<String> domains = holdings.moveDomains(split.domains(), from, fresh);
        List<UUID> representatives = people.move(split.representatives(), from, fresh);
        var moved = new Moved(null, names, domains, representatives, added, List.of(), List.of(), null);
        acts.add("SPLIT", split.organisation(), fresh, null, by, reason, moved);
        return new Outcome.Done(new OrganisationId(fresh));
    }

    Outcome undo(Undo undo, AccountId by, String reason) {
        Undoable act = acts.undoable(undo.act()).orElse(null);
        if (act == null) {
            return new Outcome.Refused("organisations.refused.not-undoable");
        }
        UUID one = act.organisation();
        UUID other = Objects.requireNonNullElse(act.other(), one);
        holdings.lock(List.of(one, other));
        Moved moved = act.moved();
        if (moved.removed().stream()
                .anyMatch(name -> holdings.holder(name.text(), name.country()).isPresent())) {
            return new Outcome.Refused("organisations.refused.name-taken");
        }
        holdings.deleteNames(moved.added());
        switch (act.kind()) {
            case "MERGED" -> {
                holdings.lead(other, null);
                giveBack(moved, one, other);
            }
            case "SPLIT" -> {
                giveBack(moved, other, one);
                holdings.lead(other, one);
            }
            default -> {}
        }
        if (moved.before() != null) {
            holdings.describe(one, moved.before());
        }
        moved.removed().forEach(name -> holdings.insert(name, one));
        acts.add("UNDONE", new OrganisationId(one), act.other(), undo.act(), by, reason, Moved.nothing());
        return new Outcome.Done(new OrganisationId(one));
    }

    private void giveBack(Moved moved, UUID from, UUID to) {
        holdings.moveNames(moved.names(), from, to);
        holdings.moveDomains(moved.domains(), from, to);
        people.meet();
        people.move(moved.representatives(), from, to);
        people.move(moved.parked(), to, from);
        people.settle(from);
        people.settle(to);
    }

    private UUID register(Split split) {
        UUID id = UUID.randomUUID();
        sql.sql("INSERT INTO organisation.organisation (id, name, type, country, registered_at)"
                        + " VALUES (:id, :name, :type, :country, :at)")
                .param("id", id)
                .param("name", PlainName.clean(split.name()))
                .param("type", split.type() == null ? null : split.type().name())
                .param("country", split.country())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }
}
