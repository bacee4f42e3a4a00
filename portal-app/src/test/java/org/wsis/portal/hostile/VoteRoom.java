package org.wsis.portal.hostile;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.approval.Approvals;
import org.wsis.approval.Approvals.Asking;
import org.wsis.portal.hostile.FormSite.Reached;
import org.wsis.portal.prizes.VotingContest;
import org.wsis.portal.prizes.VotingContest.Running;

/** The forms of the public vote, and those by which two people act. */
@Component
class VoteRoom implements FormSite.Room {
    private static final String VOTE = "/admin/prizes/{year:\\d{4}}/vote";

    private final Ground ground;
    private final VotingContest contests;
    private final Approvals approvals;

    VoteRoom(Ground ground, VotingContest contests, Approvals approvals) {
        this.ground = ground;
        this.contests = contests;
        this.approvals = approvals;
    }

    @Override
    public List<FormSite> sites() {
        return List.of(
                FormSite.lasting("/prizes/{year:\\d{4}}/ballot", this::ballot),
                FormSite.to("/prizes/{year:\\d{4}}/projects/{project}/vote", this::project),
                FormSite.to("/admin/approvals/{id}/decision", this::approval),
                FormSite.to(VOTE + "/count", this::count),
                FormSite.to(VOTE + "/clusters", this::cluster),
                FormSite.to("/admin/prizes/clusters/{id}/turn", this::turn));
    }

    private Reached ballot() {
        Running contest = contests.open(false, true, 2);
        return new Reached(ground.as(voter()), contest.path() + "/ballot");
    }

    private Reached project() {
        Running contest = contests.open(true, true, 2);
        return new Reached(ground.as(voter()), contest.path() + "/projects/" + contest.nominee(1, 0));
    }

    private Reached approval() {
        Asking asked = approvals.ask("tests.act", UUID.randomUUID().toString(), "For a test", voter());
        return new Reached(ground.as(Role.EDITOR), "/admin/approvals/" + ((Asking.Asked) asked).request());
    }

    private Reached count() {
        Running contest = contests.open(true, true, 1);
        contests.close(contest);
        return new Reached(ground.as(Role.EDITOR), "/admin/prizes/" + contest.year() + "/vote");
    }

    private Reached cluster() {
        Running contest = contests.open(true, true, 1);
        AccountId voter = voter();
        contests.vote(contest, voter, contest.nominee(1, 0));
        return new Reached(
                ground.as(Role.EDITOR),
                "/admin/prizes/" + contest.year() + "/vote/clusters/new",
                Map.of("accounts", voter.toString()));
    }

    private Reached turn() {
        Running contest = contests.open(true, true, 1);
        UUID id = UUID.randomUUID();
        ground.database()
                .sql("INSERT INTO prizes.cluster (id, edition, rule, reason, by, at)"
                        + " VALUES (?, ?, 'PAID', 'For a test', gen_random_uuid(), now())")
                .params(id, contest.year())
                .update();
        return new Reached(ground.as(Role.EDITOR), "/admin/prizes/clusters/" + id);
    }

    private AccountId voter() {
        return ground.people().person("A voter");
    }
}
