package org.wsis.consultation.committee.criterion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.RequestKind;
import org.wsis.consultation.said.Sayings;

/** Keeps by what the requests of a kind are judged. */
@Component
@Transactional(readOnly = true)
public class Criteria {
    private final JdbcClient sql;

    Criteria(JdbcClient sql) {
        this.sql = sql;
    }

    /** In their order. */
    public List<Criterion> of(ConsultationId process, RequestKind kind) {
        return sql.sql("SELECT * FROM consultation.criterion WHERE process = ? AND kind = ? ORDER BY number")
                .params(process.value(), kind.name())
                .query(Criteria::criterion)
                .list();
    }

    private static Criterion criterion(ResultSet row, int number) throws SQLException {
        return new Criterion(
                row.getInt("number"),
                row.getLong("version"),
                row.getInt("weight"),
                Sayings.of(row.getString("name")),
                Sayings.of(row.getString("low")),
                Sayings.of(row.getString("middle")),
                Sayings.of(row.getString("high")));
    }

    /** Whether somebody has assessed a request of the kind, so that its criteria stay. */
    public boolean areUsed(ConsultationId process, RequestKind kind) {
        return sql.sql(
                        "SELECT EXISTS (SELECT FROM consultation.assessment a JOIN consultation.request r ON r.id = a.request"
                                + " WHERE a.process = ? AND r.kind = ?)")
                .params(process.value(), kind.name())
                .query(Boolean.class)
                .single();
    }

    /** Puts it in the place of the one of its number, if there is one; it is the next version then. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(ConsultationId process, RequestKind kind, Criterion criterion) {
        sql.sql("""
                        INSERT INTO consultation.criterion (process, kind, number, weight, name, low, middle, high)
                        VALUES (:process, :kind, :number, :weight, :name::jsonb, :low::jsonb, :middle::jsonb, :high::jsonb)
                        ON CONFLICT (process, kind, number) DO UPDATE SET version = criterion.version + 1,
                            weight = excluded.weight, name = excluded.name, low = excluded.low, middle = excluded.middle,
                            high = excluded.high""")
                .param("process", process.value())
                .param("kind", kind.name())
                .param("number", criterion.number())
                .param("weight", criterion.weight())
                .param("name", Sayings.json(criterion.name()))
                .param("low", Sayings.json(criterion.low()))
                .param("middle", Sayings.json(criterion.middle()))
                .param("high", Sayings.json(criterion.high()))
                .update();
    }

    /** Takes it away; the others keep their numbers. */
    @Transactional(propagation = Propagation.MANDATORY)
    void remove(ConsultationId process, RequestKind kind, int number) {
        sql.sql("DELETE FROM consultation.criterion WHERE process = ? AND kind = ? AND number = ?")
                .params(process.value(), kind.name(), number)
                .update();
    }
}
