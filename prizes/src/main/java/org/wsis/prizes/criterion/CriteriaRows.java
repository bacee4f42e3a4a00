package org.wsis.prizes.criterion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the criteria of editions. */
@Component
class CriteriaRows {
    private final JdbcClient sql;

    CriteriaRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** The edition's own words by number and language; none if it has the usual criteria. */
    Map<Integer, Map<String, CriterionWords>> words(int edition) {
        Map<Integer, Map<String, CriterionWords>> words = new TreeMap<>();
        sql.sql("SELECT * FROM prizes.criterion_words WHERE edition = ?")
                .param(edition)
                .query(row -> {
                    words.computeIfAbsent(row.getInt("number"), none -> new HashMap<>())
                            .put(row.getString("language"), said(row));
                });
        return words;
    }

    private static CriterionWords said(ResultSet row) throws SQLException {
        List<String> anchors = new ArrayList<>();
        for (int score = 1; score <= CriterionWords.SCORES; score++) {
            anchors.add(row.getString("anchor_" + score));
        }
        return new CriterionWords(row.getString("name"), anchors);
    }

    /** The weights that were set, by number; a criterion without one counts once. */
    Map<Integer, Integer> weights(int edition) {
        Map<Integer, Integer> weights = new TreeMap<>();
        sql.sql("SELECT number, weight FROM prizes.criterion WHERE edition = ?")
                .param(edition)
                .query(row -> {
                    weights.put(row.getInt("number"), row.getInt("weight"));
                });
        return weights;
    }

    /** The versions by number; a criterion without a row was never changed. */
    Map<Integer, Long> versions(int edition) {
        Map<Integer, Long> versions = new TreeMap<>();
        sql.sql("SELECT number, version FROM prizes.criterion WHERE edition = ?")
                .param(edition)
                .query(row -> {
                    versions.put(row.getInt("number"), row.getLong("version"));
                });
        return versions;
    }

    /** Whether an expert has written about a project of the edition. */
    boolean areUsed(int edition) {
        return sql.sql("SELECT EXISTS (SELECT FROM prizes.review WHERE edition = ? AND state <> 'ASKED')")
                .param(edition)
                .query(Boolean.class)
                .single();
    }

    /** What counts as before keeps its version. */
    void weigh(int edition, Map<Integer, Integer> weights) {
        weights.forEach((number, weight) -> sql.sql("""
                        INSERT INTO prizes.criterion (edition, number, weight, version) VALUES (:edition, :number, :weight,
                            CASE WHEN :weight = 1 THEN 0 ELSE nextval('prizes.criterion_version') END)
                        ON CONFLICT (edition, number) DO UPDATE
                        SET weight = excluded.weight, version = nextval('prizes.criterion_version')
                        WHERE criterion.weight <> excluded.weight
                        """)
                .param("edition", edition)
                .param("number", number)
                .param("weight", weight)
                .update());
    }

    /** From now on it is another version. */
    void next(int edition, int number) {
        sql.sql("UPDATE prizes.criterion SET version = nextval('prizes.criterion_version')"
                        + " WHERE edition = ? AND number = ?")
                .params(edition, number)
                .update();
    }

    /** Says so in each language; there is a weight already. */
    void say(int edition, int number, Map<String, CriterionWords> words) {
        words.forEach((language, said) -> sql.sql("""
                        INSERT INTO prizes.criterion_words
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (edition, number, language) DO UPDATE
                        SET name = excluded.name, anchor_1 = excluded.anchor_1, anchor_2 = excluded.anchor_2,
                            anchor_3 = excluded.anchor_3, anchor_4 = excluded.anchor_4, anchor_5 = excluded.anchor_5
                        """)
                .params(edition, number, language, said.name())
                .params(said.anchors())
                .update());
    }

    void remove(int edition, int number) {
        sql.sql("DELETE FROM prizes.criterion WHERE edition = ? AND number = ?")
                .params(edition, number)
                .update();
    }

    /** The edition has the criteria and weights of another, which may be the usual ones. */
    void copy(int edition, int like) {
        sql.sql("INSERT INTO prizes.criterion (edition, number, weight)"
                        + " SELECT ?, number, weight FROM prizes.criterion WHERE edition = ?")
                .params(edition, like)
                .update();
        sql.sql("INSERT INTO prizes.criterion_words SELECT ?, number, language, name, anchor_1, anchor_2, anchor_3,"
                        + " anchor_4, anchor_5 FROM prizes.criterion_words WHERE edition = ?")
                .params(edition, like)
                .update();
    }
}
