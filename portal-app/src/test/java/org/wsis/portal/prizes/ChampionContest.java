package org.wsis.portal.prizes;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.prizes.project.ProjectId;

/** Contests for tests whose champions are public, and what champions write. */
@Component
public class ChampionContest {
    private final HandedIn projects;
    private final JdbcClient sql;

    ChampionContest(HandedIn projects, JdbcClient sql) {
        this.projects = projects;
        this.sql = sql;
    }

    /** A champion of that year. */
    public ProjectId champion(int year, AccountId submitter) {
        ProjectId id = projects.nominee(year, 1, submitter);
        projects.publish(year);
        champions(year);
        sql.sql(
                        "INSERT INTO prizes.vote_count (edition, at, up_to, received, request, asked_by, approved_by) VALUES"
                                + " (?, now(), 0, 0, gen_random_uuid(), gen_random_uuid(), gen_random_uuid()) ON CONFLICT DO NOTHING")
                .param(year)
                .update();
        sql.sql(
                        "INSERT INTO prizes.vote_result (edition, category, project, votes, champion) VALUES (?, 1, ?, 9, true)")
                .params(year, id.value())
                .update();
        return id;
    }

    /** The champions are public. */
    public void champions(int year) {
        phase(year, "champions", "now() - interval '2 days'", "now() - interval '1 day'");
    }

    /** A whole story stands in the draft. */
    public void write(ProjectId champion, AccountId submitter) {
        sql.sql(
                        "INSERT INTO prizes.story (project, edition, changed_at, headline, summary, challenge, solution, results)"
                                + " SELECT id, edition, now(), 'A headline', :short, :long, :long, :long FROM prizes.project"
                                + " WHERE id = :id AND submitter = :submitter")
                .param("short", RunningContests.words(50))
                .param("long", RunningContests.words(60))
                .param("id", champion.value())
                .param("submitter", submitter.value())
                .update();
    }

    /** The call is open, or it is over. */
    public void call(int year, boolean open) {
        phase(year, "stories", "now() - interval '2 days'", open ? "now() + interval '2 days'" : "now()");
    }

    private void phase(int year, String key, String opens, String closes) {
        sql.sql("INSERT INTO schedule.phase (id, version, process, edition, key, title, opens_at, closes_at, author,"
                        + " created_at) VALUES (gen_random_uuid(), 0, 'prizes', :year, :key, :key, " + opens + ", "
                        + closes
                        + ", gen_random_uuid(), now()) ON CONFLICT (process, edition, key) WHERE withdrawn_at IS NULL"
                        + " DO UPDATE SET opens_at = excluded.opens_at, closes_at = excluded.closes_at")
                .param("year", String.valueOf(year))
                .param("key", key)
                .update();
    }

    /** A whole story, as a browser sends it. */
    public static Map<String, String> whole(String headline) {
        var fields = new HashMap<String, String>();
        fields.put("headline", headline);
        fields.put("summary", RunningContests.words(50));
        fields.put("challenge", RunningContests.words(60));
        fields.put("solution", RunningContests.words(60));
        fields.put("results", RunningContests.words(60));
        fields.put("quotes[0].words", "It changed our harvest.");
        fields.put("quotes[0].by", "A farmer");
        return fields;
    }
}
