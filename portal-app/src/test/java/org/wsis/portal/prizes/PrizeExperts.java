package org.wsis.portal.prizes;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.account.People;
import org.wsis.prizes.project.ProjectId;

/** Members of the Expert Group for tests. */
@Component
public class PrizeExperts {
    private final People people;
    private final JdbcClient sql;

    PrizeExperts(People people, JdbcClient sql) {
        this.people = people;
        this.sql = sql;
    }

    /** A new member of the group of that year. */
    public AccountId member(int year) {
        AccountId person = people.holding(Role.EXPERT);
        join(year, person);
        return person;
    }

    public void join(int year, AccountId person) {
        sql.sql("INSERT INTO prizes.expert (edition, person, added_at) VALUES (?, ?, now()) ON CONFLICT DO NOTHING")
                .params(year, person.value())
                .update();
    }

    /** The member hands the review in with the best scores and this comment to the submitter. */
    public void handIn(ProjectId project, AccountId person, String toSubmitter) {
        sql.sql("INSERT INTO prizes.review_score (project, person, criterion, score)"
                        + " SELECT ?, ?, number, 5 FROM generate_series(1, 9) AS number")
                .params(project.value(), person.value())
                .update();
        sql.sql("UPDATE prizes.review SET state = 'FINAL', saved_at = now(), to_submitter = ?,"
                        + " to_committee = 'Only for the committee' WHERE project = ? AND person = ?")
                .params(toSubmitter, project.value(), person.value())
                .update();
    }

    /** Asks a member to read a project. */
    public void ask(int year, ProjectId project, AccountId person) {
        sql.sql("INSERT INTO prizes.review (project, edition, person, assigned_at) VALUES (?, ?, ?, now())")
                .params(project.value(), year, person.value())
                .update();
    }
}
