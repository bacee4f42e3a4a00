package org.wsis.portal.prizes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.prizes.project.ProjectId;

/** By what projects are judged: the nine criteria of the rules, or those that staff give an edition. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CriteriaTests {
    private static final int YEAR = 2203;
    private static final int NEXT = 2204;
    private static final int BEGUN = 2064;
    private static final int SHARED = 2264;
    private static final int PLACE = 2265;
    private static final int RACED = 2266;
    private static final List<String> FIELDS = List.of("name", "one", "two", "three", "four", "five");

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    RunningContests contests;

    @Autowired
    HandedIn projects;

    @Autowired
    PrizeExperts experts;

    @Autowired
    JdbcClient sql;

    @AfterAll
    void end() {
        contests.end(YEAR);
        contests.end(NEXT);
    }

    @Test
    void anEditionOfTheArchiveAndANewOneHaveTheNineOfTheRules() {
        contests.begin(NEXT);
        AccountId editor = people.holding(Role.EDITOR);
        for (String language : List.of("en", "ar", "es", "fr", "ru", "zh")) {
            String page = owners.page(browser, editor, criteria(NEXT) + "?lang=" + language);
            assertThat(page).doesNotContain("??").contains("weights[9]").doesNotContain("weights[10]");
        }
        assertThat(owners.page(browser, editor, criteria(NEXT) + "?lang=en"))
                .contains("Replicability", "1 – works only here", "5 – others do it already");
    }

    @Test
    void expertsJudgeByWhatStaffWroteAndTheNextEditionTakesItOver() {
        ProjectId project = projects.project(YEAR, 1, people.person("Submitter"));
        AccountId editor = people.holding(Role.EDITOR);
        assertThat(add(editor, YEAR, "Courage")).hasRedirectedUrl(criteria(YEAR));
        assertThat(change(editor, YEAR, 2, seen(editor, YEAR, 2), "Beauty")).hasRedirectedUrl(criteria(YEAR));
        for (int number : new int[] {1, 3, 4, 5, 6, 7, 8, 9}) {
            assertThat(remove(editor, YEAR, number, "0")).hasRedirectedUrl(criteria(YEAR));
        }
        String seen = seen(editor, YEAR);
        assertThat(weigh(editor, YEAR, seen, Map.of("weights[2]", "1")))
                .as("a weight is missing")
                .hasStatus(422);
        assertThat(weigh(editor, YEAR, seen, Map.of("weights[2]", "1", "weights[10]", "3")))
                .hasRedirectedUrl(criteria(YEAR));
        AccountId expert = experts.member(YEAR);
        experts.ask(YEAR, project, expert);
        String review = "/prizes/" + YEAR + "/reviews/" + project;
        assertThat(owners.page(browser, expert, review + "?lang=fr"))
                .contains("Beauty in fr", "5 – Beauty five in fr", "Courage in fr")
                .doesNotContain("Reproductibilité", "scores[1]");
        var scores = Map.of("act", "FINAL", "seen", "0", "scores[2]", "5", "scores[10]", "1", "scores[4]", "5");
        assertThat(owners.post(browser, expert, review, scores)).hasStatus3xxRedirection();
        assertThat(owners.page(browser, editor, "/admin/prizes/" + YEAR + "/nominees/1?lang=en"))
                .as("(1 × 5 + 3 × 1) / 4, and the criterion that there is not left out")
                .contains("Rank 1, mean 2");
        assertThat(add(editor, YEAR, "Late")).hasStatus(422);
        assertThat(owners.page(browser, editor, criteria(YEAR))).doesNotContain("Late in");

        assertThat(owners.post(browser, editor, "/admin/prizes", Map.of("year", "" + BEGUN, "like", "" + YEAR)))
                .hasStatus3xxRedirection();
        assertThat(owners.page(browser, editor, criteria(BEGUN) + "?lang=en"))
                .contains("Beauty in en", "Courage in en")
                .doesNotContain("Replicability");
    }

    @Test
    void nothingChangesOnceNominationHasBegun() {
        contests.begin(NEXT);
        AccountId editor = people.holding(Role.EDITOR);
        sql.sql("INSERT INTO schedule.phase (id, version, process, edition, key, title, opens_at, closes_at, author,"
                        + " created_at) VALUES (gen_random_uuid(), 0, 'prizes', :year, 'nomination', 'Nomination',"
                        + " now() - interval '9 days', now() - interval '8 days', gen_random_uuid(), now())"
                        + " ON CONFLICT (process, edition, key) WHERE withdrawn_at IS NULL DO NOTHING")
                .param("year", String.valueOf(NEXT))
                .update();
        assertThat(change(editor, NEXT, 2, "0", "Beauty")).hasStatus(422);
        assertThat(remove(editor, NEXT, 2, "0")).hasStatus3xxRedirection();
        assertThat(owners.page(browser, editor, criteria(NEXT) + "?lang=en"))
                .contains("weights[2]", "Nomination has begun")
                .doesNotContain("Beauty in");
        var gap = new HashMap<>(words("Beauty"));
        gap.put("version", "0");
        gap.remove("words[5].five");
        assertThat(owners.post(browser, editor, criteria(NEXT) + "/2", gap)).hasStatus(422);
    }

    @Test
    void ofTwoWhoChangeOneCriterionTheLaterIsTold() {
        contests.begin(SHARED);
        AccountId one = people.holding(Role.EDITOR);
        AccountId other = people.holding(Role.EDITOR);
        String seen = seen(one, SHARED, 2);
        String weights = seen(other, SHARED);
        assertThat(seen(other, SHARED, 2)).isEqualTo(seen);
        String third = seen(other, SHARED, 3);

        assertThat(change(one, SHARED, 2, seen, "Beauty")).hasRedirectedUrl(criteria(SHARED));
        assertThat(change(other, SHARED, 2, seen, "Grace")).hasStatus(409);
        assertThat(remove(other, SHARED, 2, seen)).hasStatus(409);
        assertThat(weigh(other, SHARED, weights, nine("2"))).hasStatus(409);
        assertThat(change(other, SHARED, 3, third, "Courage")).as("another one").hasRedirectedUrl(criteria(SHARED));
        assertThat(owners.page(browser, other, criteria(SHARED) + "?lang=en"))
                .contains("Beauty in en", "Courage in en")
                .doesNotContain("Grace");

        String latest = seen(one, SHARED, 2);
        assertThat(weigh(one, SHARED, seen(one, SHARED), nine("2"))).hasRedirectedUrl(criteria(SHARED));
        assertThat(change(other, SHARED, 2, latest, "Grace"))
                .as("its weight is part of it")
                .hasStatus(409);
        assertThat(change(other, SHARED, 2, seen(other, SHARED, 2), "Grace")).hasRedirectedUrl(criteria(SHARED));
    }

    @Test
    void whatTakesThePlaceOfARemovedCriterionIsAnother() {
        contests.begin(PLACE);
        AccountId editor = people.holding(Role.EDITOR);
        assertThat(add(editor, PLACE, "Courage")).hasRedirectedUrl(criteria(PLACE));
        String seen = seen(editor, PLACE, 10);
        assertThat(remove(editor, PLACE, 10, seen)).hasRedirectedUrl(criteria(PLACE));
        assertThat(add(editor, PLACE, "Beauty")).hasRedirectedUrl(criteria(PLACE));
        assertThat(change(editor, PLACE, 10, seen, "Grace")).hasStatus(409);
        assertThat(remove(editor, PLACE, 10, seen)).hasStatus(409);
    }

    @Test
    void ofManyAtOnceOneChangesACriterion() throws Exception {
        contests.begin(RACED);
        AccountId editor = people.holding(Role.EDITOR);
        String seen = seen(editor, RACED, 2);
        try (var threads = Executors.newFixedThreadPool(6)) {
            List<Callable<Integer>> all = IntStream.range(0, 6)
                    .<Callable<Integer>>mapToObj(number -> () -> change(editor, RACED, 2, seen, "Name " + number)
                            .getResponse()
                            .getStatus())
                    .toList();
            List<Integer> answers = new ArrayList<>();
            for (var answer : threads.invokeAll(all)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(302, 409, 409, 409, 409, 409);
        }
    }

    private String seen(AccountId editor, int year, int number) {
        return Owners.version(owners.page(browser, editor, criteria(year) + "/" + number));
    }

    private String seen(AccountId editor, int year) {
        var versions = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"")
                .matcher(owners.page(browser, editor, criteria(year)));
        assertThat(versions.find()).isTrue();
        return versions.group(1);
    }

    private MvcTestResult add(AccountId editor, int year, String name) {
        var fields = words(name);
        fields.put("version", "0");
        return owners.post(browser, editor, criteria(year), fields);
    }

    private MvcTestResult change(AccountId editor, int year, int number, String seen, String name) {
        var fields = words(name);
        fields.put("version", seen);
        return owners.post(browser, editor, criteria(year) + "/" + number, fields);
    }

    private MvcTestResult remove(AccountId editor, int year, int number, String seen) {
        return owners.post(browser, editor, criteria(year) + "/" + number + "/removal", Map.of("version", seen));
    }

    private MvcTestResult weigh(AccountId editor, int year, String seen, Map<String, String> weights) {
        var fields = new HashMap<>(weights);
        fields.put("seen", seen);
        return owners.post(browser, editor, criteria(year) + "/weights", fields);
    }

    private static Map<String, String> nine(String weight) {
        return IntStream.rangeClosed(1, 9)
                .boxed()
                .collect(Collectors.toMap(number -> "weights[" + number + "]", number -> weight));
    }

    private static Map<String, String> words(String name) {
        Map<String, String> fields = new HashMap<>();
        List<String> languages = List.of("en", "fr", "es", "ar", "ru", "zh");
        for (int place = 0; place < languages.size(); place++) {
            for (String field : FIELDS) {
                String what = field.equals("name") ? name : name + " " + field;
                fields.put("words[" + place + "]." + field, what + " in " + languages.get(place));
            }
        }
        return fields;
    }

    private static String criteria(int year) {
        return "/admin/prizes/" + year + "/criteria";
    }
}
