package org.wsis.portal.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.wsis.account.Grant;
import org.wsis.account.MailTokens;
import org.wsis.account.Role;
import org.wsis.mail.Letters;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;

/** Every address that any controller answers, asked for by everybody, with things lying about that they must not see. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryRouteTests {
    private static final Set<Role> STAFF = Set.of(Role.EDITOR, Role.ADMINISTRATOR);

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    JdbcClient database;

    @Autowired
    MailTokens tokens;

    @Autowired
    Letters letters;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private Planted planted;

    @BeforeEach
    void plant() {
        if (planted == null) {
            planted = new Planted(browser, people, owners, database, tokens, letters, transaction);
        }
    }

    private record Route(HttpMethod method, String path) {
        boolean isAdmin() {
            return path.equals("/admin") || path.startsWith("/admin/");
        }

        boolean isForAdministratorsOnly() {
            return path.startsWith("/admin/accounts") || path.startsWith("/admin/phases");
        }

        boolean isPrivate() {
            return isAdmin()
                    || path.startsWith("/account")
                    || path.startsWith("/stocktaking/mine")
                    || path.startsWith("/stocktaking/submit")
                    || path.startsWith("/prizes/mine")
                    || path.matches("/prizes/[^/]+/submit.*");
        }
    }

    /** The queue is everybody's, and the tests of others look at its first page. */
    @AfterAll
    void nothingWaits() {
        planted.tidy();
    }

    @TestFactory
    Stream<DynamicTest> aVisitorSeesNothingThatIsNotPublic() {
        return readable()
                .map(route -> test(route, () -> {
                    MockHttpServletResponse answer = ask(route, anonymous());
                    assertSilent(answer, planted.ofTheOwner(), planted.ofStaff());
                    if (route.isPrivate()) {
                        assertThat(answer.getStatus()).isIn(302, 401, 403, 404);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> nobodySeesWhatTheirRoleDoesNotShow() {
        return Stream.concat(
                everything(people.asStakeholder(), "stakeholder", false),
                Stream.of(Role.values())
                        .filter(role -> !STAFF.contains(role))
                        .flatMap(role -> everything(holding(role), role.name(), false)));
    }

    @TestFactory
    Stream<DynamicTest> staffSeeNothingOfTheOwnersAlone() {
        return STAFF.stream().flatMap(role -> everything(people.as(people.holding(role)), role.name(), true));
    }

    /** With a scope that is not the one of what was planted. */
    private RequestPostProcessor holding(Role role) {
        String scope = switch (role) {
            case FACILITATOR -> "C1";
            case NATIONAL_FOCAL_POINT -> "CH";
            case REGIONAL_COMMISSION -> "ECA";
            default -> null;
        };
        return people.as(people.person("A test's " + role, new Grant(role, scope)));
    }

    private Stream<DynamicTest> everything(RequestPostProcessor person, String name, boolean staff) {
        return Stream.of(DynamicTest.dynamicTest(
                name,
                () -> readable().forEach(route -> {
                    MockHttpServletResponse answer = ask(route, person);
                    assertThat(answer.getStatus()).as(route.path()).isLessThan(500);
                    assertSilent(
                            answer, planted.ofTheOwner(), staff && route.isAdmin() ? List.of() : planted.ofStaff());
                    if (route.isAdmin() && !staff || route.isForAdministratorsOnly() && !name.equals("ADMINISTRATOR")) {
                        assertThat(answer.getStatus()).as(route.path()).isIn(403, 404);
                    }
                })));
    }

    private void assertSilent(MockHttpServletResponse answer, List<String> ofTheOwner, List<String> ofStaff) {
        String said = answer.getHeaderNames().stream()
                        .flatMap(name -> answer.getHeaders(name).stream())
                        .collect(Collectors.joining("\n"))
                + new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(said)
                .doesNotContain(ofTheOwner.toArray(String[]::new))
                .doesNotContain(
                        ofStaff.isEmpty()
                                ? new String[] {UUID.randomUUID().toString()}
                                : ofStaff.toArray(String[]::new));
    }

    @TestFactory
    Stream<DynamicTest> noFormIsTakenWithoutItsToken() {
        RequestPostProcessor administrator = people.asAdministrator();
        return routes(HttpMethod.POST)
                .flatMap(route -> Stream.of(anonymous(), administrator)
                        .map(person -> test(route, () -> {
                            var answer = browser.perform(
                                    request(route.method(), route.path()).with(person));
                            assertThat(answer.getResponse().getStatus())
                                    .as(route.path())
                                    .isEqualTo(403);
                            var wrong = browser.perform(request(route.method(), route.path())
                                    .param("_csrf", UUID.randomUUID().toString())
                                    .with(person));
                            assertThat(wrong.getResponse().getStatus()).isEqualTo(403);
                        })));
    }

    @TestFactory
    Stream<DynamicTest> noFormOfTheStaffIsTakenFromOthers() {
        List<RequestPostProcessor> others = Stream.concat(
                        Stream.of(people.asStakeholder()),
                        Stream.of(Role.values())
                                .filter(role -> !STAFF.contains(role))
                                .map(this::holding))
                .toList();
        return routes(HttpMethod.POST)
                .filter(Route::isAdmin)
                .map(route -> test(route, () -> others.forEach(person -> assertRefused(route, person))));
    }

    @TestFactory
    Stream<DynamicTest> noFormOfAdministratorsIsTakenFromEditors() {
        RequestPostProcessor editor = people.asEditor();
        return routes(HttpMethod.POST)
                .filter(Route::isForAdministratorsOnly)
                .map(route -> test(route, () -> assertRefused(route, editor)));
    }

    private void assertRefused(Route route, RequestPostProcessor person) {
        var answer = browser.perform(
                request(route.method(), route.path()).with(person).with(csrf()));
        assertThat(answer.getResponse().getStatus()).isIn(403, 404);
    }

    private MockHttpServletResponse ask(Route route, RequestPostProcessor person) {
        return browser.perform(request(route.method(), route.path()).with(person))
                .getResponse();
    }

    private static DynamicTest test(Route route, org.junit.jupiter.api.function.Executable check) {
        return DynamicTest.dynamicTest(route.method() + " " + route.path(), check);
    }

    /** Every page, and the pages by which people look for something. */
    private Stream<Route> readable() {
        Stream<Route> searches = Stream.of(
                        "/search?q=",
                        "/stocktaking?q=",
                        "/organisations/suggest?q=",
                        "/admin/organisations?q=",
                        "/admin/accounts?q=",
                        "/admin/letters?recipient=",
                        "/admin/record?about=")
                .map(path -> new Route(HttpMethod.GET, path + planted.mark));
        return Stream.concat(routes(HttpMethod.GET), searches);
    }

    private Stream<Route> routes(HttpMethod method) {
        List<Route> routes = mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().stream()
                                .anyMatch(allowed -> allowed.asHttpMethod() == method)
                        || method == HttpMethod.GET
                                && mapping.getMethodsCondition().getMethods().isEmpty())
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> !pattern.startsWith("/error"))
                .flatMap(pattern -> filled(pattern).map(path -> new Route(method, path)))
                .distinct()
                .toList();
        assertThat(routes).isNotEmpty();
        return routes.stream();
    }

    /** The addresses with ids of what was planted, so that there is something to be seen. */
    private Stream<String> filled(String pattern) {
        String known = pattern.replace("{code}", "C11")
                .replace("{slug}", pattern.startsWith("/stocktaking/reports") ? planted.slug() : "roadmap")
                .replace("{line}", Planted.SECTION)
                .replace("{sdg}", "2")
                .replaceAll("\\{number[^/]*}", "2")
                .replace("{file}", planted.file().toString())
                .replace("{kind}", "approval")
                .replace("{ending}", "csv")
                .replaceAll("\\{year[^/]*}", "2018")
                .replaceAll("\\{category:[^/]*}", "1");
        return planted.namedBy(pattern).stream()
                .map(id -> known.replaceAll("\\{[^/]*}", id.toString()))
                .distinct();
    }
}
