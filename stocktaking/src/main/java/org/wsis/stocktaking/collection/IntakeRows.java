package org.wsis.stocktaking.collection;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.stocktaking.EntryId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What submitters chose and answered, as stored: answers by the name of their question, by repository. */
@Component
class IntakeRows {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient database;

    IntakeRows(JdbcClient database) {
        this.database = database;
    }

    SequencedMap<String, Map<String, String>> of(EntryId entry) {
        var all = new TreeMap<String, Map<String, String>>();
        database.sql("SELECT collection, answers::text FROM stocktaking.collection_intake WHERE entry = :entry")
                .param("entry", entry.value())
                .query((row, number) -> all.put(row.getString(1), JSON.readValue(row.getString(2), ANSWERS)))
                .list();
        return all;
    }

    void replace(EntryId entry, Map<String, Map<String, String>> chosen, Instant now) {
        database.sql("DELETE FROM stocktaking.collection_intake WHERE entry = :entry")
                .param("entry", entry.value())
                .update();
        chosen.forEach((collection, answers) -> database.sql("""
                        INSERT INTO stocktaking.collection_intake (entry, collection, answers, changed_at)
                        VALUES (:entry, :collection, :answers::jsonb, :now)""")
                .param("entry", entry.value())
                .param("collection", collection)
                .param("answers", JSON.writeValueAsString(new TreeMap<>(answers)))
                .param("now", Timestamp.from(now))
                .update());
    }
}
