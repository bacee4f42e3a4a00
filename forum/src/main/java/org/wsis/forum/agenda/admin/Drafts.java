package org.wsis.forum.agenda.admin;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.forum.agenda.Person;
import org.wsis.forum.agenda.PersonRole;
import org.wsis.forum.agenda.SessionFacts;
import org.wsis.forum.agenda.SessionFacts.Alignment;
import org.wsis.forum.agenda.SessionFacts.Organiser;
import org.wsis.forum.agenda.SessionType;

/** Reads sessions to be that no agenda has yet; those that were taken off are none. */
@Component
@Transactional(readOnly = true)
class Drafts {
    private static final String OPEN = """
            FROM forum.draft_session d WHERE d.edition = ? AND d.gone_at IS NULL AND NOT EXISTS (SELECT FROM forum.agenda_session s
                WHERE s.edition = d.edition AND s.draft = d.number)""";

    private final JdbcClient sql;

    Drafts(JdbcClient sql) {
        this.sql = sql;
    }

    /** A session to be in a list. */
    record DraftLine(
            int number,
            String title,
            @Nullable String organisation,
            @Nullable Integer minutes) {}

    /** All that wait, by number. */
    List<DraftLine> waiting(int edition) {
        return sql.sql("SELECT d.number, d.title, d.organisation, d.minutes " + OPEN + " ORDER BY d.number")
                .param(edition)
                .query(DraftLine.class)
                .list();
    }

    /** What the one of this number is to be, if it waits. */
    Optional<SessionFacts> facts(int edition, int number) {
        return sql.sql("SELECT d.* " + OPEN + " AND d.number = ?")
                .params(edition, number)
                .query((row, place) -> facts(row, people(row.getObject("id", UUID.class))))
                .optional();
    }

    private List<Person> people(UUID draft) {
        return sql.sql("""
                        SELECT * FROM forum.draft_session_speaker n WHERE session = ? AND NOT EXISTS (
                            SELECT FROM forum.draft_session_decline d WHERE d.session = n.session AND d.place = n.place)
                        ORDER BY place""").param(draft).query((row, place) -> person(row)).list();
    }

    /** Whoever is named in a session to be agreed to that, and did not decline since. */
    private static Person person(ResultSet row) throws SQLException {
        String role = row.getString("role");
        PersonRole known = Arrays.stream(PersonRole.values())
                .filter(one -> one.name().equals(role))
                .findFirst()
                .orElse(PersonRole.SPEAKER);
        return new Person(
                row.getString("name"),
                known,
                null,
                row.getString("organisation"),
                null,
                true,
                row.getObject("speaker", UUID.class));
    }

    private static SessionFacts facts(ResultSet row, List<Person> people) throws SQLException {
        String organisation = row.getString("organisation");
        String format = row.getString("format");
        return new SessionFacts(
                SessionType.asked(row.getString("type")),
                row.getString("title"),
                row.getString("description"),
                null,
                organisation == null ? List.of() : List.of(new Organiser(organisation, null)),
                people,
                alignments(row.getArray("action_lines")),
                alignments(row.getArray("sdgs")),
                codes(row.getArray("interpretation")),
                row.getBoolean("captioning"),
                format != null && !format.equals("PHYSICAL"),
                null,
                List.of());
    }

    private static List<Alignment> alignments(Array codes) throws SQLException {
        return codes(codes).stream().map(code -> new Alignment(code, null)).toList();
    }

    private static List<String> codes(Array codes) throws SQLException {
        return Arrays.stream((Object[]) codes.getArray()).map(String::valueOf).toList();
    }
}
