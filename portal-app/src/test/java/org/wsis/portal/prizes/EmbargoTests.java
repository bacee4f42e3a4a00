package org.wsis.portal.prizes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.wsis.account.AccountId;
import org.wsis.account.Grant;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.prizes.VotingContest.Running;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.prizes.project.ProjectId;
import org.wsis.prizes.winner.HonourWriting;

/**
 * Winners before their release. Champions are public, so that a winner’s name alone tells nothing: every address of the
 * contest is asked by everybody before anything is chosen and again after it, and must answer the same.
 */
@PortalTest
class EmbargoTests {
    /** What differs from one answer to the next: tokens of forms, the clock, and the number of the request on pages of errors. */
    private static final String CHANGING =
            "name=\"_csrf\" value=\"[^\"]*\"|\\b[0-9a-f]{12}\\b|<time datetime=\"[^\"]*\" data-clock>[^<]*"
                    + "|<p class=\"printed\">[^<]*";

    private static final List<String> HEADERS = List.of(
            "ETag", "Last-Modified", "Location", "Content-Disposition", "Content-Type", "Cache-Control", "Expires");

    private final AtomicInteger asked = new AtomicInteger();

    @Autowired
    HonourWriting honours;

    @Autowired
    VotingContest contests;

    @Autowired
    Winnings winnings;

    @Autowired
    PrizeExperts experts;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    JdbcClient sql;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private final String mark = "sealed" + UUID.randomUUID().toString().substring(0, 8);
    private Running contest;
    private UUID winner;
    private UUID special;
    private AccountId submitter;

    @BeforeEach
    void count() {
        contest = contests.open(true, true, 3, 2);
        contests.publish(contest);
        honours.write(contest.year());
        winner = contest.nominee(1, 1);
        submitter = people.person("Submitter");
        sql.sql("UPDATE prizes.project SET submitter = ? WHERE id = ?")
                .params(submitter.value(), winner)
                .update();
        special = winnings.special(contest, mark + " special");
        winnings.release(contest, Instant.now().plus(Duration.ofHours(1)));
    }

    @AfterEach
    void endTheVotes() {
        contests.end();
    }

    /** As a member of staff does it, so that the record of acts and everything else that listens knows of it. */
    private void choose() {
        AccountId editor = people.holding(Role.EDITOR);
        String staff = "/admin/prizes/" + contest.year();
        for (String page : List.of(staff + "/winners/1", staff + "/special-prizes/" + special + "/choice")) {
            assertThat(owners.post(
                            browser,
                            editor,
                            page,
                            Map.of(
                                    "project",
                                    "" + winner,
                                    "choice",
                                    "CHOSEN",
                                    "reason",
                                    mark + " reason",
                                    "seen",
                                    "0")))
                    .hasRedirectedUrl(page);
        }
    }

    /** Everybody who has no right to know, each with a name. */
    private Map<String, RequestPostProcessor> outsiders() {
        Map<String, RequestPostProcessor> all = new LinkedHashMap<>();
        all.put("visitor", anonymous());
        all.put("submitter", people.as(submitter));
        for (Role role : Role.values()) {
            if (!role.isStaff()) {
                all.put(role.name(), people.as(people.person("A test's " + role, new Grant(role, scope(role)))));
            }
        }
        AccountId expert = experts.member(contest.year());
        experts.ask(contest.year(), new ProjectId(winner), expert);
        all.put("member of the group", people.as(expert));
        return all;
    }

    private static String scope(Role role) {
        return switch (role) {
            case FACILITATOR -> "C1";
            case NATIONAL_FOCAL_POINT -> "KE";
            case REGIONAL_COMMISSION -> "ECA";
            default -> null;
        };
    }

    @Test
    void whatIsChosenChangesNothingThatAnybodySees() {
        Map<String, RequestPostProcessor> outsiders = outsiders();
        Map<String, String> before = new LinkedHashMap<>();
        outsiders.forEach((name, person) ->
                ofTheContest().forEach(path -> before.put(name + " " + path, seen(ask(path, person)))));
        assertThat(before.values().stream().filter(answer -> answer.startsWith("200")))
                .hasSizeGreaterThan(100);
        choose();
        outsiders.forEach((name, person) -> ofTheContest()
                .forEach(path -> assertThat(seen(ask(path, person)))
                        .as(name + " " + path)
                        .isEqualTo(before.get(name + " " + path))));
    }

    @Test
    void whatIsSealedIsNowhereForAnybody() {
        choose();
        outsiders()
                .forEach((name, person) -> everything()
                        .filter(path -> !path.startsWith("/admin") || path.contains("/" + contest.year()))
                        .forEach(path -> {
                            MockHttpServletResponse answer = ask(path, person);
                            assertThat(whole(answer)).as(name + " " + path).doesNotContain(secrets());
                            if (path.startsWith("/admin")) {
                                assertThat(answer.getStatus())
                                        .as(name + " " + path)
                                        .isIn(302, 401, 403, 404);
                            }
                        }));
        RequestPostProcessor administrator = people.as(people.holding(Role.ADMINISTRATOR));
        String staff = "/admin/prizes/" + contest.year();
        everything()
                .filter(path -> !path.startsWith(staff + "/winners") && !path.startsWith(staff + "/special-prizes"))
                .forEach(path -> assertThat(whole(ask(path, administrator)))
                        .as("administrator " + path)
                        .doesNotContain(secrets()));
        assertThat(whole(ask(staff + "/winners/1", administrator))).contains(mark + " reason");
    }

    @Test
    void whatKeepsAndTellsKnowsNothing() {
        choose();
        for (String table : List.of(
                "search.outbox_event", "mail.letter", "changes.public_change", "audit.act", "approval.request")) {
            assertThat(rows(table)).as(table).doesNotContain(mark);
        }
        assertThat(rows("prizes.prize_record WHERE year = " + contest.year())).doesNotContain("WINNER");
    }

    /** The mark alone is in the answer to whoever asks for it. */
    private String[] secrets() {
        return new String[] {mark + " special", mark + " reason"};
    }

    private String rows(String table) {
        String schema = table.substring(0, table.indexOf('.'));
        String name = table.substring(table.indexOf('.') + 1).replaceAll(" .*", "");
        boolean known = sql.sql("SELECT to_regclass(?) IS NOT NULL")
                .param(schema + "." + name)
                .query(Boolean.class)
                .single();
        assertThat(known).as(table).isTrue();
        return sql.sql("SELECT coalesce(string_agg(t::text, ' '), '') FROM " + schema + "." + name + " t"
                        + table.replaceFirst("^\\S+", ""))
                .query(String.class)
                .single();
    }

    @Test
    void theClockAloneReleasesThemAtTheInstant() {
        choose();
        Instant release = Instant.now().plusSeconds(2);
        winnings.release(contest, release);
        List<String> paths = List.of(
                contest.path() + "/results?lang=en",
                contest.path() + "/projects/" + winner + "?lang=en",
                "/api/v1" + contest.path() + "/results");
        int silent = 0;
        while (Instant.now().isBefore(release)) {
            for (String path : paths) {
                String said = whole(ask(path, anonymous()));
                if (Instant.now().isBefore(release)) {
                    assertThat(said).as(path).doesNotContain(mark).doesNotContain("\"winner\":true");
                    silent++;
                }
            }
        }
        assertThat(silent).isPositive();
        for (String path : paths) {
            assertThat(whole(ask(path, anonymous()))).as(path).contains(mark + " special");
        }
        assertThat(whole(ask("/prizes/feed.atom", anonymous())))
                .contains("/" + contest.year() + "/results", "The winners of " + contest.year() + " are public");
        assertThat(whole(ask("/prizes/mine/" + winner + "?lang=en", people.as(submitter))))
                .contains(mark + " special");
        for (String path : List.of(contest.path() + "/results", "/prizes/feed.atom")) {
            assertThat(whole(ask(path, anonymous()))).doesNotContain(mark + " reason");
        }
    }

    /** Each from a network of its own: the limits of programs are no part of this. */
    private MockHttpServletResponse ask(String path, RequestPostProcessor person) {
        int number = asked.incrementAndGet();
        return browser.perform(get(java.net.URI.create(path)).with(person).with(request -> {
                    request.setRemoteAddr("10.99.%d.%d".formatted(number >> 8 & 255, number & 255));
                    return request;
                }))
                .getResponse();
    }

    private static String whole(MockHttpServletResponse answer) {
        return answer.getHeaderNames().stream()
                        .flatMap(name -> answer.getHeaders(name).stream())
                        .collect(Collectors.joining("\n"))
                + new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** What of an answer must not depend on the choice. */
    private static String seen(MockHttpServletResponse answer) {
        String headers = HEADERS.stream()
                .map(name -> name + ": " + answer.getHeader(name))
                .collect(Collectors.joining("\n"));
        String body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        return answer.getStatus() + "\n" + (headers + "\n\n" + body).replaceAll(CHANGING, "…");
    }

    /** The addresses whose answers depend on the contest and on nothing that other tests change. */
    private Stream<String> ofTheContest() {
        String staff = "/admin/";
        return everything()
                .filter(path -> path.contains("/" + contest.year()) && !path.startsWith(staff)
                        || path.startsWith("/prizes/mine/")
                        || path.startsWith("/p/")
                        || path.startsWith("/certificates"));
    }

    /** Every address that answers a GET, filled with ids of the contest, and questions for what is sealed. */
    private Stream<String> everything() {
        Stream<String> routes = mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> isRead(mapping))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> !pattern.startsWith("/error"))
                .map(this::filled);
        Stream<String> questions = Stream.of(
                "/search?q=" + mark,
                "/search?q=" + winner,
                "/stocktaking?q=" + mark,
                "/api/v1/stocktaking/entries?q=" + mark,
                "/sitemap-prizes-0.xml",
                "/prizes/feed.atom?lang=fr");
        return Stream.concat(routes, questions).distinct();
    }

    private static boolean isRead(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private String filled(String pattern) {
        String code = winner.toString().substring(24);
        return pattern.replaceAll("\\{year[^/]*}", "" + contest.year())
                .replaceAll("\\{category:[^/]*}", "1")
                .replace("{ending}", "csv")
                .replace("{prize}", special.toString())
                .replaceAll("\\{code[^/]*}", pattern.startsWith("/action-lines") ? "C1" : code)
                .replace("{slug}", "roadmap")
                .replace("{line}", "C1")
                .replace("{sdg}", "2")
                .replaceAll("\\{number[^/]*}", "2")
                .replaceAll("\\{[^/]*}", winner.toString());
    }
}
