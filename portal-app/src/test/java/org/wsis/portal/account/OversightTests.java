package org.wsis.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.account.Accounts;
import org.wsis.account.Credentials;
import org.wsis.account.Grant;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;

@PortalTest
class OversightTests {
    @Autowired
    MockMvcTester portal;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    Credentials credentials;

    private AccountId administrator;
    private AccountId amina;
    private Visit office;
    private Visit home;

    @BeforeEach
    void twoPeople() {
        administrator = people.holding(Role.ADMINISTRATOR);
        amina = people.person("Amina " + UUID.randomUUID());
        office = as(administrator);
        home = as(amina);
    }

    @Test
    void accountsAreFoundByNameAndRole() throws Exception {
        String name = accounts.find(amina).orElseThrow().name();
        assertThat(office.text("/admin/accounts?q=" + name.toUpperCase(Locale.ROOT)))
                .contains(amina.toString());
        assertThat(office.text("/admin/accounts?role=EXPERT&q=" + name)).doesNotContain(amina.toString());
        assertThat(office.text("/admin/accounts?q=%_%&page=x&role=x")).doesNotContain(amina.toString());
        assertThat(office.get("/admin/accounts?page=999999")).hasStatusOk();
    }

    @Test
    void aGivenRoleIsHeldTracedAndEndsTheSession() throws Exception {
        assertThat(home.get("/account")).hasStatusOk();
        give(Map.of("role", "FACILITATOR", "scope", "C7-hea", "reason", "Nominated by WHO"));
        assertThat(credentials.byAccount(amina).orElseThrow().grants())
                .containsExactly(new Grant(Role.FACILITATOR, "C7-hea"));
        assertThat(home.get("/account")).hasRedirectedUrl("/login");
        assertThat(office.text("/admin/accounts/" + amina)).contains("Role given", "Nominated by WHO");
    }

    @Test
    void aRoleNeedsAReasonAndAScopeThatExists() throws Exception {
        for (var form : List.of(
                Map.of("role", "EDITOR"),
                Map.of("role", "EDITOR", "reason", "x".repeat(1001)),
                Map.of("role", "KING", "reason", "r"),
                Map.of("role", "FACILITATOR", "reason", "r"),
                Map.of("role", "NATIONAL_FOCAL_POINT", "scope", "Atlantis", "reason", "r"),
                Map.of("role", "UNGIS_FOCAL_POINT", "scope", "Nonsense agency", "reason", "r"),
                Map.of("role", "EDITOR", "scope", "KE", "reason", "r"))) {
            assertThat(office.post("/admin/accounts/" + amina + "/grants", form))
                    .hasStatusOk();
        }
        assertThat(credentials.byAccount(amina).orElseThrow().grants()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FACILITATOR, c7-hea, C7-hea",
        "NATIONAL_FOCAL_POINT, ke, KE",
        "NATIONAL_FOCAL_POINT, Kenya, KE",
        "REGIONAL_COMMISSION, escap, ESCAP",
        "COMMUNITY_FOCAL_POINT, civil_society, CIVIL_SOCIETY",
        "UNGIS_FOCAL_POINT, un women, UN Women",
        "UNGIS_FOCAL_POINT, eca, UNECA",
    })
    void aScopeIsWrittenAsTheReferenceHasIt(Role role, String typed, String scope) {
        give(Map.of("role", role.name(), "scope", " " + typed + " ", "reason", "Nominated"));
        assertThat(credentials.byAccount(amina).orElseThrow().grants()).containsExactly(new Grant(role, scope));
    }

    @Test
    void anEndedRoleIsGoneAtOnce() {
        AccountId editor = people.holding(Role.EDITOR);
        Visit desk = as(editor);
        assertThat(desk.get("/admin/accounts")).hasStatus(HttpStatus.FORBIDDEN);
        office.post(
                "/admin/accounts/" + editor + "/revocations",
                Map.of("role", "EDITOR", "reason", "Left the secretariat"));
        assertThat(credentials.byAccount(editor).orElseThrow().grants()).isEmpty();
        assertThat(desk.get("/admin")).hasRedirectedUrl("/login");
    }

    @Test
    void nobodyEndsTheirOwnRoleOfAdministratorNorLocksThemselves() throws Exception {
        for (String act : List.of("revocations", "lock")) {
            assertThat(office.post(
                            "/admin/accounts/" + administrator + "/" + act,
                            Map.of("role", "ADMINISTRATOR", "reason", "A reason that stays")))
                    .hasStatusOk()
                    .bodyText()
                    .contains("cannot do this to your own account", "A reason that stays");
        }
        assertThat(credentials.byAccount(administrator).orElseThrow().locked()).isFalse();
        assertThat(credentials.byAccount(administrator).orElseThrow().grants())
                .contains(new Grant(Role.ADMINISTRATOR, null));
    }

    @Test
    void aLockEndsTheSessionsAtOnceAndAnUnlockLetsIn() throws Exception {
        assertThat(home.get("/account")).hasStatusOk();
        office.post("/admin/accounts/" + amina + "/lock", Map.of("reason", "Votes for sale"));
        assertThat(home.get("/account")).hasRedirectedUrl("/login");
        assertThat(credentials.byAccount(amina).orElseThrow().locked()).isTrue();
        assertThat(office.text("/admin/accounts/" + amina)).contains("Votes for sale", "Account locked");
        office.post("/admin/accounts/" + amina + "/unlock", Map.of("reason", "A mistake"));
        assertThat(credentials.byAccount(amina).orElseThrow().locked()).isFalse();
    }

    @Test
    void onlyAdministratorsEnter() {
        for (String path : List.of("/admin/accounts", "/admin/accounts/" + amina)) {
            assertThat(as(people.holding(Role.EDITOR)).get(path)).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(home.get(path)).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(home.post("/admin/accounts/" + amina + "/grants", Map.of("role", "ADMINISTRATOR", "reason", "Mine")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void anUnknownAccountIsNotFound() {
        assertThat(office.get("/admin/accounts/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(office.get("/admin/accounts/nobody").getResponse().getStatus())
                .isBetween(400, 404);
    }

    private void give(Map<String, String> form) {
        assertThat(office.post("/admin/accounts/" + amina + "/grants", form))
                .hasRedirectedUrl("/admin/accounts/" + amina);
    }

    private Visit as(AccountId account) {
        Visit visit = new Visit(portal);
        visit.session = people.cookie(account);
        return visit;
    }
}
