package org.wsis.portal.hostile;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.organisation.OrganisationAct;
import org.wsis.organisation.OrganisationCatalogue;
import org.wsis.organisation.OrganisationDesk;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.Organisations;
import org.wsis.portal.hostile.FormSite.Reached;

/** The forms by which staff keep the register of organisations. */
@Component
class OrganisationRoom implements FormSite.Room {
    private static final String CONFIRMATION = "/admin/organisations/{id}/confirmations/{kind}/{what}";

    private final Ground ground;
    private final Organisations organisations;
    private final OrganisationDesk desk;
    private final OrganisationCatalogue catalogue;

    OrganisationRoom(
            Ground ground, Organisations organisations, OrganisationDesk desk, OrganisationCatalogue catalogue) {
        this.ground = ground;
        this.organisations = organisations;
        this.desk = desk;
        this.catalogue = catalogue;
    }

    @Override
    public List<FormSite> sites() {
        return List.of(
                FormSite.to("/admin/organisations/{id}/edit", () -> page("/edit", named(), Map.of())),
                FormSite.to("/admin/organisations/{id}/addition", () -> page("/addition", named(), addition())),
                FormSite.to("/admin/organisations/{id}/split", this::split),
                new FormSite(CONFIRMATION, "merge", false, () -> confirmation("merge", named(), named() + "")),
                new FormSite(CONFIRMATION, "domain", false, this::domain),
                new FormSite(CONFIRMATION, "approval", false, this::representative));
    }

    private Reached page(String page, OrganisationId organisation, Map<String, String> fill) {
        return new Reached(ground.as(Role.EDITOR), "/admin/organisations/" + organisation + page, fill);
    }

    private Reached confirmation(String kind, OrganisationId organisation, String what) {
        return page("/confirmations/" + kind + "/" + what, organisation, Map.of());
    }

    private OrganisationId named() {
        return organisations.findOrRegister("To be attacked " + UUID.randomUUID(), null, "KE");
    }

    private static Map<String, String> addition() {
        return Map.of("what", "alias", "text", "Alias " + UUID.randomUUID());
    }

    private OrganisationId withAlias() {
        OrganisationId organisation = named();
        carryOut(new OrganisationAct.AddName(organisation, "Alias " + UUID.randomUUID(), null));
        return organisation;
    }

    private void carryOut(OrganisationAct act) {
        desk.carryOut(act, new AccountId(UUID.randomUUID()), "For a test");
    }

    private UUID alias(OrganisationId organisation) {
        return catalogue.page(organisation).orElseThrow().names().stream()
                .filter(name -> !name.own())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Reached split() {
        OrganisationId organisation = withAlias();
        return page(
                "/split", organisation, Map.of("names", alias(organisation) + "", "name", "Part " + UUID.randomUUID()));
    }

    private Reached domain() {
        OrganisationId organisation = named();
        String domain = UUID.randomUUID() + ".example.org";
        carryOut(new OrganisationAct.ConfirmDomain(organisation, domain));
        return confirmation("domain", organisation, domain);
    }

    private Reached representative() {
        OrganisationId organisation = named();
        UUID id = UUID.randomUUID();
        ground.database()
                .sql(
                        "INSERT INTO organisation.representative (id, organisation, account, function, state, requested_at,"
                                + " decided_at, decided_by)"
                                + " VALUES (?, ?, ?, 'Officer', 'APPROVED', now(), now(), gen_random_uuid())")
                .params(
                        id,
                        organisation.value(),
                        ground.people().person("Representative").value())
                .update();
        return confirmation("end", organisation, id + "");
    }
}
