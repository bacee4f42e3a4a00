package org.wsis.organisation.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.organisation.OrganisationAct;
import org.wsis.organisation.OrganisationAct.AddName;
import org.wsis.organisation.OrganisationAct.ConfirmDomain;
import org.wsis.organisation.OrganisationAct.Decide;
import org.wsis.organisation.OrganisationAct.Edit;
import org.wsis.organisation.OrganisationAct.End;
import org.wsis.organisation.OrganisationAct.Merge;
import org.wsis.organisation.OrganisationAct.RemoveDomain;
import org.wsis.organisation.OrganisationAct.RemoveName;
import org.wsis.organisation.OrganisationAct.Split;
import org.wsis.organisation.OrganisationAct.Undo;
import org.wsis.organisation.OrganisationDesk;
import org.wsis.organisation.register.Holdings.Standing;
import org.wsis.organisation.representation.Decisions;

@Component
class Desk implements OrganisationDesk {
    private final Holdings holdings;
    private final Structure structure;
    private final ActRecord acts;
    private final Decisions decisions;
    private final Domains domains;

    Desk(Holdings holdings, Structure structure, ActRecord acts, Decisions decisions, Domains domains) {
        this.holdings = holdings;
        this.structure = structure;
        this.acts = acts;
        this.decisions = decisions;
        this.domains = domains;
    }

    @Override
    @Transactional
    public Outcome carryOut(OrganisationAct act, AccountId by, String reason) {
        return switch (act) {
            case Merge merge -> structure.merge(merge, by, reason);
            case Split split -> structure.split(split, by, reason);
            case Undo undo -> structure.undo(undo, by, reason);
            case Edit edit -> on(edit, standing -> edit(standing, edit, by, reason));
            case AddName add -> on(add, standing -> addName(standing, add, by, reason));
            case RemoveName remove -> on(remove, standing -> removeName(standing, remove, by, reason));
            case ConfirmDomain confirm -> on(confirm, standing -> confirm(confirm, by, reason));
            case RemoveDomain remove -> on(remove, standing -> removeDomain(remove, by, reason));
            case Decide decide ->
                on(decide, standing -> decided(decide, decisions.decide(decide, by, reason), by, reason));
            case End end -> on(end, standing -> decided(end, decisions.end(end, by, reason), by, reason));
        };
    }

    private Outcome on(OrganisationAct act, Function<Standing, Outcome> deed) {
        return holdings.lock(List.of(act.organisation().value())).stream()
                .findFirst()
                .map(deed)
                .orElseGet(() -> new Outcome.Refused("organisations.refused.gone"));
    }

    private Outcome edit(Standing now, Edit edit, AccountId by, String reason) {
        if (now.version() != edit.version()) {
            throw new OptimisticLockingFailureException("Organisation " + now.id() + " has changed");
        }
        String name = PlainName.clean(edit.name());
        Optional<UUID> holder = holdings.holder(name, edit.country());
        if (holder.isPresent() && !holder.get().equals(now.id())) {
            return new Outcome.Refused("organisations.refused.name-taken");
        }
        List<UUID> added = holder.isPresent()
                ? List.of()
                : holdings.addName(now.id(), name, null, edit.country()).stream()
                        .toList();
        holdings.describe(
                now.id(),
                new Moved.Before(name, edit.type() == null ? null : edit.type().name(), edit.country()));
        var before = new Moved.Before(now.name(), now.type(), now.country());
        return done("EDITED", edit, by, reason, Moved.described(before, added));
    }

    private Outcome addName(Standing now, AddName add, AccountId by, String reason) {
        Optional<UUID> holder = holdings.holder(add.name(), now.country());
        if (holder.isPresent()) {
            return new Outcome.Refused(
                    holder.get().equals(now.id())
                            ? "organisations.refused.name-own"
                            : "organisations.refused.name-taken");
        }
        return holdings.addName(now.id(), add.name(), add.language(), now.country())
                .map(id -> done("NAME_ADDED", add, by, reason, Moved.added(id, PlainName.clean(add.name()))))
                .orElseGet(() -> new Outcome.Refused("organisations.refused.name-taken"));
    }

    private Outcome removeName(Standing now, RemoveName remove, AccountId by, String reason) {
        Moved.Removed name = holdings.names(now.id()).stream()
                .filter(each -> each.id().equals(remove.name()))
                .findFirst()
                .orElse(null);
        if (name == null || Structure.isOwn(now, name)) {
            return new Outcome.Refused("organisations.refused.own-name");
        }
        holdings.deleteNames(List.of(name.id()));
        return done("NAME_REMOVED", remove, by, reason, Moved.removed(name));
    }

    private Outcome confirm(ConfirmDomain confirm, AccountId by, String reason) {
        var about = Moved.domain(Domains.written(confirm.domain()));
        return unless(domains.confirm(confirm, by), "DOMAIN_CONFIRMED", confirm, by, reason, about);
    }

    private Outcome removeDomain(RemoveDomain remove, AccountId by, String reason) {
        return unless(domains.remove(remove), "DOMAIN_REMOVED", remove, by, reason, Moved.domain(remove.domain()));
    }

    private Outcome decided(OrganisationAct act, Optional<String> refused, AccountId by, String reason) {
        return unless(refused, "REPRESENTATIVE_DECIDED", act, by, reason, Moved.nothing());
    }

    private Outcome unless(
            Optional<String> refused, String kind, OrganisationAct act, AccountId by, String reason, Moved moved) {
        return refused.<Outcome>map(Outcome.Refused::new).orElseGet(() -> done(kind, act, by, reason, moved));
    }

    private Outcome done(String kind, OrganisationAct act, AccountId by, String reason, Moved moved) {
        acts.add(kind, act.organisation(), null, null, by, reason, moved);
        return new Outcome.Done(act.organisation());
    }
}
