package org.wsis.portal.prizes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wsis.portal.PortalTest;
import org.wsis.portal.prizes.VotingContest.Running;
import org.wsis.portal.stocktaking.Machine;
import tools.jackson.databind.JsonNode;

@PortalTest
class NomineesApiTests {
    @Autowired
    VotingContest contests;

    @Autowired
    Machine machine;

    @AfterEach
    void endTheVotes() {
        contests.end();
    }

    private static String address(Running contest) {
        return "/api/v1" + contest.path() + "/projects";
    }

    @Test
    void programsReadTheNominees() {
        Running contest = contests.open(true, true, 2, 3);
        contests.withdraw(contest.nominee(2, 2));
        JsonNode list = machine.json(address(contest));
        assertThat(list.propertyNames()).containsExactly("total", "page", "size", "facets", "items");
        assertThat(list.get("total").asInt()).isEqualTo(5);
        assertThat(list.at("/facets/category").toString()).isEqualTo("{\"1\":2,\"2\":3}");
        assertThat(list.at("/facets/country").toString()).isEqualTo("{\"CH\":3,\"KE\":2}");
        JsonNode first = list.at("/items/0");
        assertThat(first.get("id").asString()).isEqualTo(contest.nominee(1, 0).toString());
        assertThat(first.get("url").asString()).startsWith("http").endsWith("/projects/" + contest.nominee(1, 0));
        assertThat(first.get("title").asString()).isEqualTo("Project 1 of category 1");
        assertThat(first.get("line").asString()).isEqualTo("C1");
        assertThat(first.get("withdrawn").asBoolean()).isFalse();
        assertThat(list.at("/items/4/withdrawn").asBoolean()).isTrue();
    }

    @Test
    void aChoiceInAFacetDoesNotLimitItsOwnCounts() {
        String address = address(contests.open(true, true, 2, 3));
        JsonNode list = machine.json(address + "?category=2&country=CH&size=1&page=2");
        assertThat(list.get("total").asInt()).isEqualTo(2);
        assertThat(list.get("items").size()).isOne();
        assertThat(list.at("/items/0/title").asString()).isEqualTo("Project 3 of category 2");
        assertThat(list.at("/facets/category").toString()).isEqualTo("{\"1\":1,\"2\":2}");
        assertThat(list.at("/facets/country").toString()).isEqualTo("{\"CH\":2,\"KE\":1}");
        assertThat(machine.json(address + "?page=999999999&size=100")
                        .get("items")
                        .size())
                .isZero();
    }

    @Test
    void whatIsNoPageIsRefused() {
        String address = address(contests.open(true, true, 1));
        assertThat(machine.get(address + "?size=101")).hasStatus(400);
        assertThat(machine.get(address + "?page=0")).hasStatus(400);
        assertThat(machine.get(address + "?page=x")).hasStatus(400);
    }

    @Test
    void nobodyReadsThemBeforeTheyArePublic() {
        Running contest = contests.open(true, true, 1);
        Instant later = Instant.now().plus(Duration.ofHours(1));
        contests.votingFrom(contest, later, later.plus(Duration.ofDays(9)));
        assertThat(machine.get(address(contest))).hasStatus(404);
        assertThat(machine.get("/api/v1/prizes/1999/projects")).hasStatus(404);
    }
}
