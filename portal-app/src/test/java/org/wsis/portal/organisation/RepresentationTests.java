package org.wsis.portal.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wsis.account.AccountId;
import org.wsis.organisation.OrganisationAct;
import org.wsis.organisation.OrganisationAct.ConfirmDomain;
import org.wsis.organisation.OrganisationAct.Decide;
import org.wsis.organisation.OrganisationAct.Merge;
import org.wsis.organisation.OrganisationAct.Split;
import org.wsis.organisation.OrganisationAct.Undo;
import org.wsis.organisation.OrganisationCatalogue;
import org.wsis.organisation.OrganisationDesk;
import org.wsis.organisation.OrganisationDesk.Outcome;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.Organisations;
import org.wsis.organisation.Representation;
import org.wsis.organisation.RepresentationState;
import org.wsis.organisation.Representatives;
import org.wsis.organisation.Representatives.Asking;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;

@PortalTest
class RepresentationTests {
    private static final AccountId STAFF = new AccountId(UUID.randomUUID());

    private final String mark = UUID.randomUUID().toString();

    @Autowired
    Representatives representatives;

    @Autowired
    Organisations organisations;

    @Autowired
    OrganisationDesk desk;

    @Autowired
    OrganisationCatalogue catalogue;

    @Autowired
    People people;

    @Autowired
    JdbcClient sql;

    private AccountId amina;

    @BeforeEach
    void somebody() {
        amina = people.person("Amina", mark + "@" + mark + ".example", Locale.ENGLISH);
    }

    /** The queue is everybody's, and the tests of others look at its first page. */
    @AfterEach
    void nothingWaits() {
        representatives.of(amina).forEach(one -> representatives.leave(one.id(), amina));
    }

    @Test
    void aPersonAsksOnceAndAgainAfterTheAnswer() {
        OrganisationId one = named("One");
        UUID first = asked(one);
        assertThat(representatives.ask(one, amina, "Again")).isEqualTo(new Asking.Already());
        decide(one, first, false);
        UUID second = asked(one);
        decide(one, second, true);
        assertThat(representatives.ask(one, amina, "Again")).isEqualTo(new Asking.Already());
        assertThat(representatives.leave(second, amina)).isTrue();
        assertThat(representatives.leave(second, amina)).isFalse();
        assertThat(states()).containsExactly(RepresentationState.GIVEN_UP, RepresentationState.DECLINED);
    }

    @Test
    void ofManyRequestsAtOnceOneIsWritten() {
        OrganisationId one = named("At once");
        List<CompletableFuture<Asking>> all = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> representatives.ask(one, amina, "Officer " + i)))
                .toList();
        assertThat(all.stream().filter(each -> each.join() instanceof Asking.Done))
                .hasSize(1);
        assertThat(states()).containsExactly(RepresentationState.REQUESTED);
    }

    @Test
    void theDatabaseRefusesASecondOpenRequest() {
        OrganisationId one = named("Constraint");
        asked(one);
        assertThatThrownBy(() -> sql.sql("INSERT INTO organisation.representative"
                                + " (id, organisation, account, function, state, requested_at)"
                                + " VALUES (gen_random_uuid(), ?, ?, 'Twice', 'REQUESTED', now())")
                        .params(one.value(), amina.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("representative_open_once");
    }

    @Test
    void nobodyWaitsWithMoreThanTenRequests() {
        for (int number = 0; number < 10; number++) {
            asked(named("Many " + number));
        }
        assertThat(representatives.ask(named("One too many"), amina, "Officer")).isEqualTo(new Asking.TooMany(10));
        assertThat(representatives.ask(new OrganisationId(UUID.randomUUID()), amina, "Officer"))
                .isEqualTo(new Asking.Unknown());
    }

    @Test
    void nobodyLeavesForAnother() {
        UUID request = asked(named("Mine"));
        assertThat(representatives.leave(request, people.person("Somebody else")))
                .isFalse();
        assertThat(states()).containsExactly(RepresentationState.REQUESTED);
    }

    @Test
    void nobodyDecidesAboutThemselves() {
        OrganisationId one = named("Own");
        UUID request = asked(one);
        assertThat(desk.carryOut(new Decide(one, request, true), amina, "I know myself"))
                .isEqualTo(new Outcome.Refused("organisation.representation.own"));
        assertThat(states()).containsExactly(RepresentationState.REQUESTED);
    }

    @Test
    void anAddressTiesWhereItsVeryDomainIsConfirmed() {
        OrganisationId one = named("Domain");
        assertThat(representatives.tie(one, amina).holds()).isFalse();
        done(new ConfirmDomain(one, "sub." + mark + ".example"));
        assertThat(representatives.tie(one, amina).holds()).isFalse();
        done(new ConfirmDomain(one, mark + ".example"));
        assertThat(representatives.tie(one, amina).domain()).isEqualTo(mark + ".example");
        assertThat(representatives.tie(one, amina).representative()).isFalse();
        assertThat(representatives.tie(named("Another"), amina).holds()).isFalse();
    }

    @Test
    void aMergeCarriesRequestsAlongAndItsUndoBringsThemBack() {
        OrganisationId stays = named("Stays");
        OrganisationId goes = named("Goes");
        UUID request = asked(goes);
        done(new Merge(stays, goes));
        assertThat(representatives.of(amina).getFirst().organisation().id()).isEqualTo(stays);
        assertThat(representatives.ask(goes, amina, "By the old id")).isEqualTo(new Asking.Already());
        decide(stays, request, true);
        assertThat(representatives.tie(goes, amina).representative()).isTrue();
        undoLast(stays, 1);
        assertThat(representatives.of(amina).getFirst().organisation().id()).isEqualTo(goes);
        assertThat(representatives.tie(stays, amina).holds()).isFalse();
    }

    @Test
    void ofTwoInMergedOrganisationsTheBetterOneStands() {
        OrganisationId stays = named("Stays");
        OrganisationId goes = named("Goes");
        UUID waiting = asked(stays);
        decide(goes, asked(goes), true);
        done(new Merge(stays, goes));
        assertThat(states()).containsExactly(RepresentationState.APPROVED);
        assertThat(representatives.oldest(10_000))
                .extracting(Representation::id)
                .doesNotContain(waiting);
        undoLast(stays, 0);
        assertThat(representatives.of(amina))
                .extracting(Representation::state, one -> one.organisation().id())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(RepresentationState.REQUESTED, stays),
                        org.assertj.core.groups.Tuple.tuple(RepresentationState.APPROVED, goes));
    }

    @Test
    void anUndoneMergeLeavesOneOpenRequestWhereAPersonAskedAgain() {
        OrganisationId stays = named("Stays");
        OrganisationId goes = named("Goes");
        asked(stays);
        UUID approved = asked(goes);
        decide(goes, approved, true);
        done(new Merge(stays, goes));
        representatives.leave(approved, amina);
        UUID again = asked(stays);
        undoLast(stays, 0);
        assertThat(representatives.of(amina))
                .filteredOn(one -> one.state().isOpen())
                .extracting(Representation::id)
                .containsExactly(again);
        assertThat(states())
                .containsExactlyInAnyOrder(
                        RepresentationState.REQUESTED, RepresentationState.WITHDRAWN, RepresentationState.GIVEN_UP);
    }

    @Test
    void aSplitTakesTheRepresentativesThatStaffChoose() {
        OrganisationId one = named("Split");
        UUID request = asked(one);
        OrganisationId fresh =
                done(new Split(one, "Fresh " + mark, null, "KE", List.of(), List.of(), List.of(request)));
        assertThat(representatives.of(amina).getFirst().organisation().id()).isEqualTo(fresh);
        undoLast(one, 0);
        assertThat(representatives.of(amina).getFirst().organisation().id()).isEqualTo(one);
    }

    private OrganisationId named(String name) {
        return organisations.findOrRegister(name + " " + mark, null, "KE");
    }

    private UUID asked(OrganisationId organisation) {
        return ((Asking.Done) representatives.ask(organisation, amina, "Programme officer")).representation();
    }

    private void decide(OrganisationId organisation, UUID request, boolean approved) {
        done(new Decide(organisation, request, approved));
    }

    private void undoLast(OrganisationId id, int later) {
        done(new Undo(id, catalogue.page(id).orElseThrow().history().get(later).id()));
    }

    private OrganisationId done(OrganisationAct act) {
        return ((Outcome.Done) desk.carryOut(act, STAFF, "For a test")).next();
    }

    private List<RepresentationState> states() {
        return representatives.of(amina).stream().map(Representation::state).toList();
    }
}
