package org.wsis.prizes.certificate;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountView;
import org.wsis.prizes.vote.Code;
import org.wsis.schedule.Rehearsal;

/** Makes certificates after the release, and finds them. */
@Component
@Transactional(readOnly = true)
class Certificates {
    private static final int CODE = 16;
    private static final String MISSING = """
            SELECT v.category, v.project, NULL::uuid AS special, EXISTS (SELECT FROM prizes.chosen c
                WHERE c.project = v.project AND c.special_prize IS NULL AND NOT c.withdrawn) AS winner
            FROM prizes.vote_result v JOIN prizes.project p ON p.id = v.project AND p.state = 'NOMINATED'
            WHERE v.edition = :edition AND v.champion
                AND NOT EXISTS (SELECT FROM prizes.certificate d WHERE d.project = v.project AND d.special_prize IS NULL)
            UNION ALL SELECT c.category, c.project, c.special_prize, true
            FROM prizes.chosen c JOIN prizes.project p ON p.id = c.project AND p.state = 'NOMINATED'
            WHERE c.edition = :edition AND c.special_prize IS NOT NULL AND NOT c.withdrawn
                AND NOT EXISTS (SELECT FROM prizes.certificate d WHERE d.project = c.project AND d.special_prize = c.special_prize)
            """;
    private static final String CERTIFICATE = """
            SELECT d.*, p.title, p.organisation, p.country,
                n.withdrawn_at IS NOT NULL OR d.winner AND coalesce(c.withdrawn, true) AS withdrawn,
                CASE WHEN c.withdrawn THEN c.reason END AS reason
            FROM prizes.certificate d JOIN prizes.project p ON p.id = d.project JOIN prizes.nominee n ON n.project = d.project
            LEFT JOIN prizes.chosen c ON c.project = d.project AND c.special_prize IS NOT DISTINCT FROM d.special_prize
            WHERE prizes.winners_public(d.edition, schedule.portal_time(:rehearses))
            """;

    private final JdbcClient sql;
    private final Rehearsal rehearsal;
    private final SecureRandom random = new SecureRandom();

    Certificates(JdbcClient sql, Rehearsal rehearsal) {
        this.sql = sql;
        this.rehearsal = rehearsal;
    }

    private record Missing(
            int category, UUID project, @Nullable UUID special, boolean winner) {}

    /** Makes those of an edition that are missing; its winners are public. */
    @Transactional
    void issue(int year) {
        sql.sql(MISSING).param("edition", year).query(Missing.class).list().forEach(missing -> issue(year, missing));
    }

    private void issue(int year, Missing missing) {
        byte[] code = new byte[CODE];
        random.nextBytes(code);
        sql.sql("INSERT INTO prizes.certificate (code, edition, category, project, special_prize, winner, issued_at)"
                        + " VALUES (:code, :edition, :category, :project, :special::uuid, :winner,"
                        + " schedule.portal_time(:rehearses)) ON CONFLICT DO NOTHING")
                .param("code", code)
                .param("edition", year)
                .param("category", missing.category())
                .param("project", missing.project())
                .param("special", missing.special())
                .param("winner", missing.winner())
                .param("rehearses", rehearsal.active())
                .update();
    }

    /** The certificate of this code, whatever its signs look like; empty if it is none. */
    Optional<Certificate> find(String typed) {
        return Code.read(typed, CODE)
                .flatMap(code -> sql.sql(CERTIFICATE + " AND d.code = :code")
                        .param("rehearses", rehearsal.active())
                        .param("code", code)
                        .query(Certificates::certificate)
                        .optional());
    }

    /** Those of projects that the person handed in, or owns without an objection; the latest first. */
    List<Certificate> of(AccountView person) {
        return sql.sql(CERTIFICATE + " AND (p.submitter = :person OR NOT p.own AND p.objected_at IS NULL"
                        + " AND lower(p.owner_email) = lower(:email)) ORDER BY d.edition DESC, p.title, d.code")
                .param("rehearses", rehearsal.active())
                .param("person", person.id().value())
                .param("email", person.email())
                .query(Certificates::certificate)
                .list();
    }

    private static Certificate certificate(ResultSet row, int number) throws SQLException {
        return new Certificate(
                Code.of(row.getBytes("code")),
                row.getInt("edition"),
                row.getInt("category"),
                row.getObject("project", UUID.class),
                row.getObject("special_prize", UUID.class),
                row.getBoolean("winner"),
                row.getBoolean("withdrawn"),
                row.getString("reason"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getString("title"),
                row.getString("organisation"),
                row.getString("country"));
    }
}
