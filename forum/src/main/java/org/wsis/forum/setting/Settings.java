package org.wsis.forum.setting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps days, rooms and tracks of agendas. Each list is one statement. */
@Component
public class Settings {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};

    private final JdbcClient sql;

    Settings(JdbcClient sql) {
        this.sql = sql;
    }

    /** What the agenda of the edition is made of; empty lists if nobody has begun it. */
    @Transactional(readOnly = true)
    public Setting of(int edition) {
        return new Setting(
                sql.sql("SELECT day, title FROM forum.agenda_day WHERE edition = ? ORDER BY day")
                        .param(edition)
                        .query(Settings::day)
                        .list(),
                sql.sql("SELECT * FROM forum.room WHERE edition = ? ORDER BY number")
                        .param(edition)
                        .query(Settings::room)
                        .list(),
                sql.sql("SELECT * FROM forum.track WHERE edition = ? ORDER BY number")
                        .param(edition)
                        .query(Settings::track)
                        .list());
    }

    private static AgendaDay day(ResultSet row, int number) throws SQLException {
        return new AgendaDay(row.getObject("day", LocalDate.class), row.getString("title"));
    }

    private static Room room(ResultSet row, int number) throws SQLException {
        return new Room(
                row.getInt("number"),
                row.getLong("version"),
                row.getString("name"),
                row.getObject("seats", Integer.class),
                row.getBoolean("captioning"),
                row.getBoolean("remote"));
    }

    private static Track track(ResultSet row, int number) throws SQLException {
        return new Track(
                row.getInt("number"),
                row.getLong("version"),
                row.getString("slug"),
                Colour.valueOf(row.getString("colour")),
                JSON.readValue(row.getString("names"), NAMES));
    }

    /** Nobody else changes the agenda of the edition until the running transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(int edition) {
        sql.sql("INSERT INTO forum.agenda (edition) VALUES (?) ON CONFLICT DO NOTHING")
                .param(edition)
                .update();
        sql.sql("SELECT edition FROM forum.agenda WHERE edition = ? FOR UPDATE")
                .param(edition)
                .query(Integer.class)
                .single();
    }

    /** The days of the edition on which there are sessions. */
    List<LocalDate> used(int edition) {
        return sql.sql("SELECT DISTINCT day FROM forum.agenda_session WHERE edition = ? AND day IS NOT NULL")
                .param(edition)
                .query(LocalDate.class)
                .list();
    }

    void days(int edition, List<AgendaDay> days) {
        String[] kept = days.stream().map(day -> day.day().toString()).toArray(String[]::new);
        sql.sql("DELETE FROM forum.agenda_day WHERE edition = ? AND day <> ALL (?::date[])")
                .params(edition, (Object) kept)
                .update();
        days.forEach(day -> sql.sql("INSERT INTO forum.agenda_day (edition, day, title) VALUES (:edition, :day, :title)"
                        + " ON CONFLICT (edition, day) DO UPDATE SET title = excluded.title")
                .param("edition", edition)
                .param("day", day.day())
                .param("title", day.title())
                .update());
    }

    void add(int edition, Room room) {
        described(edition, room, sql.sql("""
                        INSERT INTO forum.room (edition, number, version, name, seats, captioning, remote)
                        SELECT :edition, 1 + coalesce(max(number), 0), 0, :name, :seats::integer, :captioning, :remote
                        FROM forum.room WHERE edition = :edition""")).update();
    }

    /** Answers whether it was at its version. */
    boolean change(int edition, Room room) {
        return described(edition, room, sql.sql("""
                        UPDATE forum.room SET version = version + 1, name = :name, seats = :seats::integer,
                            captioning = :captioning, remote = :remote
                        WHERE edition = :edition AND number = :number AND version = :version"""))
                        .param("number", room.number())
                        .param("version", room.version())
                        .update()
                > 0;
    }

    private static JdbcClient.StatementSpec described(int edition, Room room, JdbcClient.StatementSpec statement) {
        @Nullable Integer seats = room.seats();
        return statement
                .param("edition", edition)
                .param("name", room.name())
                .param("seats", seats)
                .param("captioning", room.captioning())
                .param("remote", room.remote());
    }

    void add(int edition, Track track) {
        sql.sql("""
                        INSERT INTO forum.track (edition, number, version, slug, colour, names)
                        SELECT :edition, 1 + coalesce(max(number), 0), 0, :slug, :colour, :names::jsonb
                        FROM forum.track WHERE edition = :edition""")
                .param("edition", edition)
                .param("slug", track.slug())
                .param("colour", track.colour().name())
                .param("names", JSON.writeValueAsString(track.names()))
                .update();
    }

    /** Answers whether it was at its version. Its name in addresses stays. */
    boolean change(int edition, Track track) {
        return sql.sql("UPDATE forum.track SET version = version + 1, colour = ?, names = ?::jsonb"
                                + " WHERE edition = ? AND number = ? AND version = ?")
                        .params(track.colour().name(), JSON.writeValueAsString(track.names()))
                        .params(edition, track.number(), track.version())
                        .update()
                > 0;
    }
}
