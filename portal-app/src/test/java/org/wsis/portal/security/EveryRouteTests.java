package org.wsis.portal.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.wsis.account.AccountId;
import org.wsis.account.Grant;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.database.TestDatabase;

/** Every address that any controller answers, asked for by everybody, with things lying about that they must not see. */
@PortalTest
class EveryRouteTests {
    private static final String SECRET = "planted-secret-" + UUID.randomUUID();

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private record Route(HttpMethod method, String path) {
        boolean isAdmin() {
            return path.equals("/admin") || path.startsWith("/admin/");
        }

        boolean isFor(Role role) {
            return role == Role.ADMINISTRATOR || !path.startsWith("/admin/accounts");
        }

        boolean isPrivate() {
            return isAdmin() || path.equals("/account") || path.startsWith("/account/security");
        }
    }

    /** The queue is everybody's, and the tests of others look at its first page. */
    @AfterEach
    void nothingWaits() throws SQLException {
        try (Connection owner = TestDatabase.asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("DELETE FROM organisation.representative WHERE function = '" + SECRET + "'");
            statement.execute("DELETE FROM stocktaking.takeover WHERE reason = '" + SECRET + "'");
        }
    }

    @TestFactory
    Stream<DynamicTest> aVisitorSeesNothingThatIsNotPublic() {
        plant();
        return routes(HttpMethod.GET)
                .map(route -> test(route, () -> {
                    MockHttpServletResponse answer = ask(route, anonymous());
                    assertThat(answer.getStatus()).isLessThan(500);
                    assertThat(answer.getContentAsString()).doesNotContain(SECRET);
                    if (route.isPrivate()) {
                        assertThat(answer.getStatus()).isIn(302, 401, 403, 404);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> aStakeholderAndAnExpertEnterNoRoomOfTheStaff() {
        plant();
        RequestPostProcessor stakeholder = people.asStakeholder();
        RequestPostProcessor expert = people.asExpert();
        return routes(HttpMethod.GET)
                .flatMap(route -> Stream.of(stakeholder, expert)
                        .map(person -> test(route, () -> {
                            MockHttpServletResponse answer = ask(route, person);
                            assertThat(answer.getStatus()).isLessThan(500);
                            assertThat(answer.getContentAsString()).doesNotContain(SECRET);
                            if (route.isAdmin()) {
                                assertThat(answer.getStatus()).isIn(403, 404);
                            }
                        })));
    }

    @TestFactory
    Stream<DynamicTest> anEditorDoesNotRuleOverAccounts() {
        RequestPostProcessor editor = people.asEditor();
        return routes(HttpMethod.GET)
                .map(route -> test(route, () -> {
                    int status = ask(route, editor).getStatus();
                    assertThat(status).isLessThan(500);
                    if (!route.isFor(Role.EDITOR)) {
                        assertThat(status).isIn(403, 404);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> noFormIsTakenWithoutItsToken() {
        RequestPostProcessor administrator = people.asAdministrator();
        return routes(HttpMethod.POST)
                .flatMap(route -> Stream.of(anonymous(), administrator)
                        .map(person -> test(route, () -> {
                            var answer = browser.perform(
                                    request(route.method(), route.path()).with(person));
                            assertThat(answer.getResponse().getStatus()).isEqualTo(403);
                        })));
    }

    @TestFactory
    Stream<DynamicTest> noFormOfTheStaffIsTakenFromOthers() {
        RequestPostProcessor stakeholder = people.asStakeholder();
        return routes(HttpMethod.POST)
                .filter(Route::isAdmin)
                .map(route -> test(route, () -> {
                    var answer = browser.perform(request(route.method(), route.path())
                            .with(stakeholder)
                            .with(csrf()));
                    assertThat(answer.getResponse().getStatus()).isIn(403, 404);
                }));
    }

    @TestFactory
    Stream<DynamicTest> anEmptyFormNeverBreaksAnything() {
        RequestPostProcessor administrator = people.asAdministrator();
        return routes(HttpMethod.POST)
                .filter(route -> !route.path().contains("logout"))
                .map(route -> test(route, () -> {
                    var answer = browser.perform(request(route.method(), route.path())
                            .with(administrator)
                            .with(csrf()));
                    assertThat(answer.getResponse().getStatus()).isLessThan(500);
                }));
    }

    private MockHttpServletResponse ask(Route route, RequestPostProcessor person) {
        return browser.perform(request(route.method(), route.path()).with(person))
                .getResponse();
    }

    private static DynamicTest test(Route route, org.junit.jupiter.api.function.Executable check) {
        return DynamicTest.dynamicTest(route.method() + " " + route.path(), check);
    }

    private Stream<Route> routes(HttpMethod method) {
        List<Route> routes = mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().stream()
                                .anyMatch(allowed -> allowed.asHttpMethod() == method)
                        || method == HttpMethod.GET
                                && mapping.getMethodsCondition().getMethods().isEmpty())
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> !pattern.startsWith("/error"))
                .map(pattern -> new Route(method, filled(pattern)))
                .distinct()
                .toList();
        assertThat(routes).isNotEmpty();
        return routes.stream();
    }

    private static String filled(String pattern) {
        return pattern.replaceAll("\\{[^}]*}", "0198a1b2-0000-7000-8000-000000000000");
    }

    /** What waits, what is private and what is not for everybody, each with the secret in it. */
    private void plant() {
        AccountId person = people.person(SECRET + " person", new Grant(Role.NATIONAL_FOCAL_POINT, "KE"));
        try (Connection owner = TestDatabase.asOwner();
                Statement statement = owner.createStatement()) {
            for (String state : List.of("DRAFT", "RECEIVED", "DECLINED", "WITHDRAWN")) {
                statement.execute("""
                        INSERT INTO stocktaking.entry (id, version, number, state, created_at, changed_at, received_at,
                            promised_by, consented_at, year, title, short_description, contact_email)
                        VALUES (gen_random_uuid(), 0, nextval('stocktaking.entry_number'), '%1$s', now(), now(), now(), now(),
                            now(), 2026, '%2$s', '%2$s', '%2$s')
                        """.formatted(state, SECRET));
            }
            statement.execute("""
                    INSERT INTO organisation.representative (id, organisation, account, function, state, requested_at)
                    SELECT gen_random_uuid(), id, '%s', '%s', 'REQUESTED', now() FROM organisation.organisation LIMIT 1
                    """.formatted(person, SECRET));
            statement.execute("""
                    INSERT INTO stocktaking.takeover (id, version, entry, person, reason, state, requested_at, promised_by)
                    SELECT gen_random_uuid(), 0, id, '%s', '%s', 'REQUESTED', now(), now() FROM stocktaking.entry
                    WHERE state = 'PUBLISHED' LIMIT 1
                    """.formatted(person, SECRET));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
