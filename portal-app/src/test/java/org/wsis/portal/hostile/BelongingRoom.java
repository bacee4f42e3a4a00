package org.wsis.portal.hostile;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.Organisations;
import org.wsis.organisation.Representatives;
import org.wsis.organisation.Representatives.Asking;
import org.wsis.portal.hostile.FormSite.Reached;
import org.wsis.schedule.Following;
import org.wsis.schedule.following.StopLinks;
import org.wsis.stocktaking.ArchiveEntry;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.Stocktaking;

/** The forms by which people speak for organisations, take entries over and follow dates, and those that answer them. */
@Component
class BelongingRoom implements FormSite.Room {
    private static final String PROCESS = "prizes";

    private final Ground ground;
    private final Organisations organisations;
    private final Representatives representatives;
    private final Stocktaking stocktaking;
    private final Following following;
    private final StopLinks links;

    BelongingRoom(
            Ground ground,
            Organisations organisations,
            Representatives representatives,
            Stocktaking stocktaking,
            Following following,
            StopLinks links) {
        this.ground = ground;
        this.organisations = organisations;
        this.representatives = representatives;
        this.stocktaking = stocktaking;
        this.following = following;
        this.links = links;
    }

    @Override
    public List<FormSite> sites() {
        return List.of(
                FormSite.to("/account/organisations/{id}/request", this::asking),
                FormSite.to("/account/organisations/requests/{id}/end", this::leaving),
                FormSite.to("/admin/organisations/requests/{id}/decision", this::answering),
                FormSite.to("/stocktaking/entries/{id}/takeover", () -> entry(false)),
                FormSite.to("/stocktaking/entries/{id}/takeover/withdrawal", () -> entry(true)),
                FormSite.to("/admin/stocktaking/takeovers/{id}/decision", this::takeover),
                FormSite.lasting("/account/following/{process}", () -> dates(person())),
                FormSite.to("/account/following/{process}/end", () -> dates(follower())),
                FormSite.to("/timeline/following", this::stopping));
    }

    private AccountId person() {
        return ground.people().person("Somebody who belongs");
    }

    private OrganisationId organisation() {
        return organisations.findOrRegister("To be spoken for " + UUID.randomUUID(), null, "KE");
    }

    private Reached asking() {
        return new Reached(ground.as(person()), "/account/organisations/" + organisation() + "/request");
    }

    private UUID request(AccountId person) {
        return ((Asking.Done) representatives.ask(organisation(), person, "Officer")).representation();
    }

    private Reached leaving() {
        AccountId person = person();
        return new Reached(ground.as(person), "/account/organisations/requests/" + request(person) + "/end");
    }

    private Reached answering() {
        return new Reached(ground.as(Role.EDITOR), "/admin/organisations/requests/" + request(person()));
    }

    /** An entry of an organisation for which the person speaks, and perhaps a request to take it over. */
    private EntryId entry(AccountId person, @Nullable UUID takeover) {
        OrganisationId organisation = organisation();
        EntryId entry = stocktaking.archive(new ArchiveEntry(
                "To be taken over " + UUID.randomUUID(), organisation, "KE", false, List.of("C1"), 2016, "a test"));
        ground.database()
                .sql(
                        "INSERT INTO organisation.representative (id, organisation, account, function, state, requested_at,"
                                + " decided_at, decided_by)"
                                + " VALUES (?, ?, ?, 'Officer', 'APPROVED', now(), now(), gen_random_uuid())")
                .params(UUID.randomUUID(), organisation.value(), person.value())
                .update();
        if (takeover != null) {
            ground.database()
                    .sql("INSERT INTO stocktaking.takeover (id, version, entry, person, reason, state, requested_at,"
                            + " promised_by) VALUES (?, 0, ?, ?, 'A reason', 'REQUESTED', now(), now())")
                    .params(takeover, entry.value(), person.value())
                    .update();
        }
        return entry;
    }

    private Reached entry(boolean asked) {
        AccountId person = person();
        EntryId entry = entry(person, asked ? UUID.randomUUID() : null);
        return new Reached(ground.as(person), entry.path() + "/takeover");
    }

    private Reached takeover() {
        UUID id = UUID.randomUUID();
        entry(person(), id);
        return new Reached(ground.as(Role.EDITOR), "/admin/stocktaking/takeovers/" + id, Map.of("decision", "DECLINE"));
    }

    private static Reached at(Caller caller) {
        return new Reached(caller, "/timeline/phases");
    }

    private Reached dates(AccountId person) {
        return at(ground.as(person));
    }

    private AccountId follower() {
        AccountId person = person();
        following.follow(person, PROCESS);
        return person;
    }

    private Reached stopping() {
        AccountId person = follower();
        String link =
                ground.inTransaction(() -> links.issue(PROCESS, List.of(person)).get(person));
        return new Reached(ground.visitor(), link);
    }
}
