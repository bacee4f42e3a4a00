package org.wsis.prizes.special;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.prizes.special.SpecialPrize.Words;

/** Keeps the prizes beside the categories. Whether anybody may know of them is asked before. */
@Component
@Transactional(readOnly = true)
public class SpecialPrizes {
    private final JdbcClient sql;

    SpecialPrizes(JdbcClient sql) {
        this.sql = sql;
    }

    private record Row(UUID id, long version) {}

    /** Those of an edition, the first made first; in one statement. */
    public List<SpecialPrize> of(int year) {
        Map<Row, Map<String, Words>> all = new LinkedHashMap<>();
        sql.sql("SELECT p.id, p.version, w.language, w.name, w.about FROM prizes.special_prize p"
                        + " JOIN prizes.special_prize_words w ON w.prize = p.id WHERE p.edition = ?"
                        + " ORDER BY p.created_at, p.id")
                .param(year)
                .query(row -> {
                    all.computeIfAbsent(
                                    new Row(row.getObject("id", UUID.class), row.getLong("version")),
                                    none -> new TreeMap<>())
                            .put(row.getString("language"), new Words(row.getString("name"), row.getString("about")));
                });
        return all.entrySet().stream()
                .map(prize ->
                        new SpecialPrize(prize.getKey().id(), prize.getKey().version(), prize.getValue()))
                .toList();
    }

    /** One of an edition. */
    public Optional<SpecialPrize> find(int year, UUID id) {
        return of(year).stream().filter(prize -> prize.id().equals(id)).findFirst();
    }

    @Transactional
    void add(int year, UUID id, Instant now) {
        sql.sql("INSERT INTO prizes.special_prize (id, edition, created_at) VALUES (?, ?, ?)")
                .params(id, year, now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Counts the version up; answers whether it was the one. */
    @Transactional
    boolean next(UUID id, long version) {
        return sql.sql("UPDATE prizes.special_prize SET version = version + 1 WHERE id = ? AND version = ?")
                        .params(id, version)
                        .update()
                == 1;
    }

    @Transactional
    void write(UUID id, Map<String, Words> words) {
        words.forEach((language, said) -> sql.sql("INSERT INTO prizes.special_prize_words (prize, language, name,"
                        + " about) VALUES (:prize, :language, :name, :about) ON CONFLICT (prize, language)"
                        + " DO UPDATE SET name = excluded.name, about = excluded.about")
                .param("prize", id)
                .param("language", language)
                .param("name", said.name())
                .param("about", said.about())
                .update());
    }
}
