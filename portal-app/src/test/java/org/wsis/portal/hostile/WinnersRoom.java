package org.wsis.portal.hostile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wsis.account.Role;
import org.wsis.portal.hostile.FormSite.Reached;
import org.wsis.portal.prizes.VotingContest;
import org.wsis.portal.prizes.VotingContest.Running;
import org.wsis.portal.prizes.Winnings;

/** The forms by which winners are chosen, sealed and told. */
@Component
class WinnersRoom implements FormSite.Room {
    private static final String WINNERS = "/admin/prizes/{year:\\d{4}}/winners";
    private static final String SPECIAL = "/admin/prizes/{year:\\d{4}}/special-prizes";

    private final Ground ground;
    private final VotingContest contests;
    private final Winnings winnings;

    WinnersRoom(Ground ground, VotingContest contests, Winnings winnings) {
        this.ground = ground;
        this.contests = contests;
        this.winnings = winnings;
    }

    @Override
    public List<FormSite> sites() {
        return List.of(
                FormSite.lasting(WINNERS + "/reviews", () -> at("/winners", counted(), Map.of())),
                FormSite.to(WINNERS + "/{category:\\d{1,2}}", this::choice),
                FormSite.to(WINNERS + "/release", () -> at("/winners/release", counted(), Map.of("way", "NOW"))),
                FormSite.to(WINNERS + "/letters", this::letters),
                FormSite.lasting(SPECIAL, () -> at("/special-prizes/new", counted(), words())),
                FormSite.to(SPECIAL + "/{prize}", this::special),
                FormSite.to(SPECIAL + "/{prize}/choice", this::specialChoice));
    }

    private Running counted() {
        Running contest = contests.open(true, true, 2);
        contests.publish(contest);
        return contest;
    }

    private Reached at(String page, Running contest, Map<String, String> fill) {
        return new Reached(ground.as(Role.EDITOR), "/admin/prizes/" + contest.year() + page, fill);
    }

    private static Map<String, String> chosen(Running contest) {
        return Map.of("project", contest.nominee(1, 0).toString(), "choice", "CHOSEN");
    }

    private Reached choice() {
        Running contest = counted();
        return at("/winners/1", contest, chosen(contest));
    }

    private Reached letters() {
        Running contest = counted();
        ground.database()
                .sql("UPDATE prizes.project SET submitter = ? WHERE id = ?")
                .params(ground.people().person("Submitter").value(), contest.nominee(1, 0))
                .update();
        winnings.release(contest, Instant.now());
        return at("/winners/letters", contest, Map.of());
    }

    private static Map<String, String> words() {
        var words = new TreeMap<String, String>();
        for (int language = 0; language < 6; language++) {
            words.put("words[" + language + "].name", "Prize for radio");
        }
        return words;
    }

    private Reached special() {
        Running contest = counted();
        UUID prize = winnings.special(contest, "Prize for radio");
        return at("/special-prizes/" + prize, contest, words());
    }

    private Reached specialChoice() {
        Running contest = counted();
        UUID prize = winnings.special(contest, "Prize for radio");
        return at("/special-prizes/" + prize + "/choice", contest, chosen(contest));
    }
}
