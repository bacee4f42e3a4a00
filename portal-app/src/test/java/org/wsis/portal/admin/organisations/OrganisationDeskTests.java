package org.wsis.portal.admin.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.wsis.account.AccountId;
import org.wsis.organisation.OrganisationAct;
import org.wsis.organisation.OrganisationAct.AddName;
import org.wsis.organisation.OrganisationAct.ConfirmDomain;
import org.wsis.organisation.OrganisationAct.Edit;
import org.wsis.organisation.OrganisationAct.Merge;
import org.wsis.organisation.OrganisationAct.RemoveDomain;
import org.wsis.organisation.OrganisationAct.RemoveName;
import org.wsis.organisation.OrganisationAct.Split;
import org.wsis.organisation.OrganisationAct.Undo;
import org.wsis.organisation.OrganisationCatalogue;
import org.wsis.organisation.OrganisationDesk;
import org.wsis.organisation.OrganisationDesk.Outcome;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.OrganisationPage;
import org.wsis.organisation.Organisations;
import org.wsis.portal.PortalTest;
import org.wsis.portal.database.TestDatabase;

@PortalTest
class OrganisationDeskTests {
    private static final AccountId STAFF = new AccountId(UUID.randomUUID());

    @Autowired
    Organisations organisations;

    @Autowired
    OrganisationDesk desk;

    @Autowired
    OrganisationCatalogue catalogue;

    @Test
    void aMergeMovesEverythingAndItsUndoRestoresExactly() {
        OrganisationId stays = named("Stays");
        OrganisationId goes = named("Goes");
        String domain = UUID.randomUUID() + ".example.org";
        done(new ConfirmDomain(goes, domain));
        done(new AddName(goes, "Alias " + domain, "fr"));
        String before = things(stays) + things(goes);
        done(new Merge(stays, goes));
        assertThat(organisations.find(goes).orElseThrow().id()).isEqualTo(stays);
        assertThat(things(stays)).contains(domain).contains("Alias");
        String name = "Goes " + mark;
        assertThat(organisations.findOrRegister(name, null, "KE")).isEqualTo(stays);
        done(new Undo(stays, last(stays)));
        assertThat(organisations.find(goes).orElseThrow().id()).isEqualTo(goes);
        assertThat(things(stays) + things(goes)).isEqualTo(before);
        assertThat(organisations.findOrRegister(name, null, "KE")).isEqualTo(goes);
    }

    @Test
    void idsOfAChainOfMergesLeadToTheOneThatStayed() {
        OrganisationId a = named("Chain A");
        OrganisationId b = named("Chain B");
        OrganisationId c = named("Chain C");
        done(new Merge(b, a));
        UUID first = last(b);
        done(new Merge(c, b));
        assertThat(organisations.findAll(List.of(a, b, c)).values())
                .allMatch(found -> found.id().equals(c));
        assertThat(organisations.idsOf(c)).containsExactlyInAnyOrder(a, b, c);
        assertThat(organisations.idsOf(a)).containsExactly(a);
        assertThat(carryOut(new Merge(c, a))).isInstanceOf(Outcome.Refused.class);
        assertThat(carryOut(new Merge(c, c))).isInstanceOf(Outcome.Refused.class);
        assertThat(carryOut(new Undo(b, first))).isInstanceOf(Outcome.Refused.class);
        done(new Undo(c, last(c)));
        done(new Undo(b, first));
        assertThat(organisations.find(a).orElseThrow().id()).isEqualTo(a);
        assertThat(carryOut(new Undo(b, first))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aSplitTakesNamesAndItsUndoGivesThemBack() {
        OrganisationId one = named("Split");
        String alias = "Split off " + UUID.randomUUID();
        done(new AddName(one, alias, null));
        String before = things(one);
        UUID name = page(one).names().stream()
                .filter(each -> each.text().equals(alias))
                .findFirst()
                .orElseThrow()
                .id();
        OrganisationId fresh = done(new Split(one, alias, null, "KE", List.of(name), List.of(), List.of()));
        assertThat(organisations.findOrRegister(alias, null, "KE")).isEqualTo(fresh);
        assertThat(things(one)).doesNotContain(alias);
        done(new Undo(one, last(one)));
        assertThat(things(one)).isEqualTo(before);
        assertThat(organisations.find(fresh).orElseThrow().id()).isEqualTo(one);
    }

    @Test
    void anEditKeepsTheOldNameAndRestsOnWhatWasSeen() {
        OrganisationId one = named("Edited");
        long seen = page(one).version();
        String before = things(one);
        done(new Edit(one, seen, "Renamed " + mark, null, "UG"));
        assertThat(organisations.findOrRegister("Edited " + mark, null, "KE")).isEqualTo(one);
        assertThat(organisations.findOrRegister("renamed " + mark, null, "UG")).isEqualTo(one);
        assertThatThrownBy(() -> carryOut(new Edit(one, seen, "Again " + mark, null, null)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        done(new Undo(one, last(one)));
        assertThat(things(one)).isEqualTo(before);
    }

    @Test
    void whatBelongsToAnotherIsRefused() {
        OrganisationId one = named("Owner");
        OrganisationId other = named("Other");
        String domain = UUID.randomUUID() + ".example.org";
        done(new ConfirmDomain(one, domain));
        assertThat(carryOut(new ConfirmDomain(other, domain))).isInstanceOf(Outcome.Refused.class);
        assertThat(carryOut(new ConfirmDomain(other, "no domain; --"))).isInstanceOf(Outcome.Refused.class);
        assertThat(carryOut(new AddName(other, "OWNER " + mark, null))).isInstanceOf(Outcome.Refused.class);
        UUID own = page(one).names().getFirst().id();
        assertThat(carryOut(new RemoveName(one, own))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void whatAnOrganisationHasAndWhatAnybodyMayHaveIsNotAdded() {
        OrganisationId one = named("Own");
        assertThat(carryOut(new AddName(one, "OWN " + mark, null)))
                .isEqualTo(new Outcome.Refused("organisations.refused.name-own"));
        assertThat(carryOut(new ConfirmDomain(one, "Gmail.com")))
                .isEqualTo(new Outcome.Refused("organisations.refused.free-mail"));
        for (String suffix : List.of("co.uk", "go.ke", "COM.BR", "github.io")) {
            assertThat(carryOut(new ConfirmDomain(one, suffix)))
                    .isEqualTo(new Outcome.Refused("organisations.refused.shared-suffix"));
        }
    }

    @Test
    void theHistorySaysWhatItIsAbout() {
        OrganisationId one = named("About");
        OrganisationId other = named("Absorbed");
        String domain = UUID.randomUUID() + ".example.org";
        done(new AddName(one, "Alias " + mark, null));
        done(new RemoveName(
                one,
                page(one).names().stream()
                        .filter(name -> !name.own())
                        .findFirst()
                        .orElseThrow()
                        .id()));
        done(new ConfirmDomain(one, domain));
        done(new RemoveDomain(one, domain));
        done(new Merge(one, other));
        assertThat(page(one).history())
                .extracting(OrganisationPage.Done::about)
                .containsExactly("Absorbed " + mark, domain, domain, "Alias " + mark, "Alias " + mark);
    }

    @Test
    void theHistoryCannotBeChanged() throws Exception {
        named("History");
        try (var connection = TestDatabase.asApplication();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM organisation.act"))
                    .hasMessageContaining("permission denied");
        }
        try (var connection = TestDatabase.asOwner();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("UPDATE organisation.act SET reason = 'x'"))
                    .hasMessageContaining("append-only");
        }
    }

    private final String mark = UUID.randomUUID().toString();

    private OrganisationId named(String name) {
        return organisations.findOrRegister(name + " " + mark, null, "KE");
    }

    private Outcome carryOut(OrganisationAct act) {
        return desk.carryOut(act, STAFF, "For a test");
    }

    private OrganisationId done(OrganisationAct act) {
        return ((Outcome.Done) carryOut(act)).next();
    }

    private OrganisationPage page(OrganisationId id) {
        return catalogue.page(id).orElseThrow();
    }

    private UUID last(OrganisationId id) {
        return page(id).history().getFirst().id();
    }

    private String things(OrganisationId id) {
        OrganisationPage page = page(id);
        return page.view() + " " + page.names() + page.domains() + page.representatives();
    }
}
