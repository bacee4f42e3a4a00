package org.wsis.forum.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps releases: they are added, and never changed. Each question is one statement. */
@Component
public class Releases {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> DAYS = new TypeReference<>() {};
    private static final String READ = "SELECT * FROM forum.release WHERE edition = ? ";

    private final JdbcClient sql;
    private final Map<Integer, ReleasedAgenda> known = new ConcurrentHashMap<>();

    Releases(JdbcClient sql) {
        this.sql = sql;
    }

    /** The last one of the edition: what the public sees. */
    public Optional<Release> last(int edition) {
        return sql.sql(READ + "ORDER BY number DESC LIMIT 1")
                .param(edition)
                .query(Releases::release)
                .optional();
    }

    /** All of the edition, the last one first. */
    public List<Release> all(int edition) {
        return sql.sql(READ + "ORDER BY number DESC")
                .param(edition)
                .query(Releases::release)
                .list();
    }

    /** The last one of each edition. */
    public List<Release> lasts() {
        return sql.sql("SELECT DISTINCT ON (edition) * FROM forum.release ORDER BY edition, number DESC")
                .query(Releases::release)
                .list();
    }

    /** The last one with its sessions. */
    public Optional<ReleasedAgenda> agenda(int edition) {
        return last(edition).map(this::agenda);
    }

    /** A release with its sessions; those of the last one that was asked for are kept, since a release never changes. */
    public ReleasedAgenda agenda(Release release) {
        @Nullable ReleasedAgenda held = known.get(release.edition());
        if (held != null && held.release().equals(release)) {
            return held;
        }
        var agenda = new ReleasedAgenda(release, sessions(release.edition(), release.number()));
        known.put(release.edition(), agenda);
        return agenda;
    }

    /** What the release of this number changed. */
    public List<Change> changes(int edition, int number) {
        return ChangeRules.between(sessions(edition, number - 1), sessions(edition, number));
    }

    /** The sessions of a release, by time and number; none of the release 0. */
    List<ReleasedSession> sessions(int edition, int number) {
        return sql.sql("SELECT * FROM forum.released_session WHERE edition = ? AND release = ?"
                        + " ORDER BY starts_at, number")
                .params(edition, number)
                .query(Releases::session)
                .list();
    }

    private static Release release(ResultSet row, int number) throws SQLException {
        return new Release(
                row.getInt("edition"),
                row.getInt("number"),
                row.getString("name"),
                JSON.readValue(row.getString("days"), DAYS),
                row.getString("checksum"),
                instant(row, "released_at"));
    }

    private static ReleasedSession session(ResultSet row, int number) throws SQLException {
        return new ReleasedSession(
                row.getInt("number"),
                row.getInt("sequence"),
                instant(row, "starts_at"),
                instant(row, "ends_at"),
                row.getBoolean("cancelled"),
                JSON.readValue(row.getString("content"), ReleasedFacts.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** Adds one. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(ReleasedAgenda agenda, AccountId by) {
        Release release = agenda.release();
        sql.sql("INSERT INTO forum.release (edition, number, name, days, checksum, released_at, released_by)"
                        + " VALUES (?, ?, ?, ?::jsonb, ?, ?, ?)")
                .params(release.edition(), release.number(), release.name())
                .params(JSON.writeValueAsString(release.days()), release.checksum())
                .params(release.at().atOffset(ZoneOffset.UTC), by.value())
                .update();
        agenda.sessions()
                .forEach(session -> sql.sql("""
                        INSERT INTO forum.released_session (edition, release, number, sequence, starts_at, ends_at, cancelled, content)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb)""")
                        .params(release.edition(), release.number(), session.number(), session.sequence())
                        .params(
                                session.startsAt().atOffset(ZoneOffset.UTC),
                                session.endsAt().atOffset(ZoneOffset.UTC))
                        .params(session.cancelled(), JSON.writeValueAsString(session.facts()))
                        .update());
    }

    /** When letters about the release left, or nothing. */
    Optional<Instant> lettersLeft(Release release) {
        return sql.sql("SELECT sent_at FROM forum.release_letters WHERE edition = ? AND release = ?")
                .params(release.edition(), release.number())
                .query((row, place) -> instant(row, "sent_at"))
                .optional();
    }

    /** Letters about the release leave; answers whether none had. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean letLettersLeave(Release release, int letters, AccountId by, Instant now) {
        return sql.sql("INSERT INTO forum.release_letters (edition, release, letters, sent_at, sent_by)"
                                + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                        .params(release.edition(), release.number(), letters)
                        .params(now.atOffset(ZoneOffset.UTC), by.value())
                        .update()
                > 0;
    }
}
