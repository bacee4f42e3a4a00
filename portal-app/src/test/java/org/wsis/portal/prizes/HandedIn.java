package org.wsis.portal.prizes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.account.AccountId;
import org.wsis.prizes.project.Boxes;
import org.wsis.prizes.project.Content;
import org.wsis.prizes.project.Decisions;
import org.wsis.prizes.project.Face;
import org.wsis.prizes.project.Maturity;
import org.wsis.prizes.project.ProjectId;
import org.wsis.prizes.project.Saved;
import org.wsis.prizes.project.SubmissionDesk;
import org.wsis.prizes.project.SubmitterDesk;
import org.wsis.reference.StakeholderType;

/** Projects for tests that were handed in to a contest which takes some. */
@Component
public class HandedIn {
    private final RunningContests contests;
    private final SubmitterDesk desk;
    private final SubmissionDesk submissions;
    private final Decisions decisions;
    private final TransactionTemplate transaction;
    private final JdbcClient sql;

    HandedIn(
            RunningContests contests,
            SubmitterDesk desk,
            SubmissionDesk submissions,
            Decisions decisions,
            TransactionTemplate transaction,
            JdbcClient sql) {
        this.contests = contests;
        this.desk = desk;
        this.submissions = submissions;
        this.decisions = decisions;
        this.transaction = transaction;
        this.sql = sql;
    }

    /** A project in a category of the contest of that year, which is begun if it was not. */
    public ProjectId project(int year, int category, AccountId submitter, String organisation, String country) {
        contests.begin(year, true);
        ProjectId id = ProjectId.next();
        Saved saved = desk.save(id, year, submitter, content(category, organisation, country), null);
        if (!(saved instanceof Saved.Done)) {
            throw new AssertionError("Not saved: " + saved);
        }
        submissions.submit(id, submitter, true);
        return id;
    }

    public ProjectId project(int year, int category, AccountId submitter) {
        return project(year, category, submitter, "Organisation " + UUID.randomUUID(), "KE");
    }

    /** One that stands for the vote, which nobody knows before the list is public. */
    public ProjectId nominee(int year, int category, AccountId submitter) {
        ProjectId id = project(year, category, submitter);
        transaction.executeWithoutResult(done -> decisions.nominate(year, category, List.of(id), Instant.now()));
        return id;
    }

    /** The nominee list is public. */
    public void publish(int year) {
        sql.sql("INSERT INTO schedule.phase (id, version, process, edition, key, title, opens_at, closes_at, author,"
                        + " created_at) VALUES (gen_random_uuid(), 0, 'prizes', :year, 'nominees', 'Nominee list',"
                        + " now() - interval '9 days', now() - interval '8 days', gen_random_uuid(), now())"
                        + " ON CONFLICT (process, edition, key) WHERE withdrawn_at IS NULL DO NOTHING")
                .param("year", String.valueOf(year))
                .update();
    }

    public String state(ProjectId id) {
        return sql.sql("SELECT state FROM prizes.project WHERE id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private static Content content(int category, String organisation, String country) {
        var face = new Face(
                "Project " + UUID.randomUUID(),
                null,
                Maturity.FINISHED,
                organisation,
                StakeholderType.ACADEMIA,
                country,
                false,
                true,
                null,
                null);
        var boxes = new Boxes(RunningContests.words(160), "Ten.", "They learn.", "Teachers.", "More schools.");
        return new Content(category, face, boxes, Map.of(1, "It teaches."));
    }
}
