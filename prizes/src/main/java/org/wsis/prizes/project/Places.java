package org.wsis.prizes.project;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.prizes.edition.Contests;

/** The places before the voters. One that was public stays known when its project leaves. */
@Component
public class Places {
    /** No signs that look alike, and no vowel that makes words. */
    static final String SIGNS = "23456789bcdfghjkmnpqrstvwxz";

    static final int LENGTH = 7;

    private final JdbcClient sql;
    private final Contests contests;
    private final SecureRandom random = new SecureRandom();

    Places(JdbcClient sql, Contests contests) {
        this.sql = sql;
        this.contests = contests;
    }

    /** Gives the project a place with a short link of its own. */
    public void give(ProjectId project, Instant now) {
        int made = 0;
        while (made == 0) {
            made = sql.sql("INSERT INTO prizes.nominee (project, edition, category, code, nominated_at)"
                            + " SELECT id, edition, category, :code, :now FROM prizes.project WHERE id = :project"
                            + " ON CONFLICT (code) DO NOTHING")
                    .param("code", code())
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .param("project", project.value())
                    .update();
        }
    }

    /** Takes the place back, which nobody has seen yet. */
    void take(Project project) {
        sql.sql("DELETE FROM prizes.nominee WHERE project = ?")
                .param(project.id().value())
                .update();
    }

    /** The project, which may have a place, leaves the contest. */
    void leave(Project project, Instant now) {
        if (!contests.showsNominees(project.edition())) {
            take(project);
            return;
        }
        sql.sql("UPDATE prizes.nominee SET withdrawn_at = ? WHERE project = ? AND withdrawn_at IS NULL")
                .params(now.atOffset(ZoneOffset.UTC), project.id().value())
                .update();
    }

    private String code() {
        return random.ints(LENGTH, 0, SIGNS.length())
                .collect(StringBuilder::new, (code, sign) -> code.append(SIGNS.charAt(sign)), StringBuilder::append)
                .toString();
    }
}
