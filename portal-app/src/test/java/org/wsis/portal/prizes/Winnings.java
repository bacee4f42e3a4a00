package org.wsis.portal.prizes;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.portal.prizes.VotingContest.Running;

/** Winners for tests, as two people and the experts would have chosen and sealed them. */
@Component
public class Winnings {
    private final JdbcClient database;

    Winnings(JdbcClient database) {
        this.database = database;
    }

    /** The project wins the prize of its category. */
    public void choose(Running contest, UUID project, String reason) {
        choose(contest, project, null, reason);
    }

    /** The project wins that prize. */
    public void choose(Running contest, UUID project, @Nullable UUID special, String reason) {
        database.sql(
                        "INSERT INTO prizes.selection_act (edition, category, project, special_prize, choice, at, by, reason)"
                                + " SELECT edition, category, project, :special::uuid, 'CHOSEN', clock_timestamp(),"
                                + " gen_random_uuid(), :reason FROM prizes.nominee WHERE edition = :year AND project = :project")
                .param("special", special)
                .param("reason", reason)
                .param("year", contest.year())
                .param("project", project)
                .update();
    }

    /** A prize beside the categories, of this name in all languages. */
    public UUID special(Running contest, String name) {
        UUID id = UUID.randomUUID();
        database.sql("INSERT INTO prizes.special_prize (id, edition, created_at) VALUES (?, ?, now())")
                .params(id, contest.year())
                .update();
        for (String language : List.of("ar", "en", "es", "fr", "ru", "zh")) {
            database.sql("INSERT INTO prizes.special_prize_words (prize, language, name, about) VALUES (?, ?, ?, ?)")
                    .params(id, language, name, name + " about")
                    .update();
        }
        return id;
    }

    /** Two people set that the winners become public then. */
    public void release(Running contest, Instant at) {
        database.sql("INSERT INTO prizes.winner_release (edition, number, release_at, at, reason, request, asked_by,"
                        + " approved_by) SELECT :year, count(*) + 1, :at, least(:at, clock_timestamp()), 'For a test',"
                        + " gen_random_uuid(), gen_random_uuid(), gen_random_uuid() FROM prizes.winner_release"
                        + " WHERE edition = :year")
                .param("year", contest.year())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
