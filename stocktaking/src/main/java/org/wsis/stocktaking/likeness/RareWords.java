package org.wsis.stocktaking.likeness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words of a title that tell it apart from others: each without its ending, which may be another one elsewhere. */
@Component
class RareWords {
    /** So many entries are compared at most for their words, about. */
    private static final int MOST_ENTRIES = 300;

    private static final int COUNTED = 1000;
    private static final int MOST_WORDS = 24;
    private static final String QUERY_OF_EACH = """
        SELECT w.id, found.* FROM unnest(:entries::uuid[]) AS each (id) JOIN stocktaking.entry w USING (id),
            LATERAL (%s) AS found
        WHERE length(w.title) >= :shortest ORDER BY w.id, entries, begun
        """;
    private static final String QUERY = """
        SELECT begun, entries FROM (
            SELECT DISTINCT "left"(word, greatest(length(word) - 2, least(length(word), 5))) COLLATE "C" AS begun
            FROM stocktaking.title_words(stocktaking.plain(:title)) AS word LIMIT :words) AS typed,
            LATERAL (SELECT count(*) AS entries FROM (
                SELECT FROM stocktaking.title_word
                WHERE word >= typed.begun AND word <= typed.begun || U&'\\+10FFFF' LIMIT :counted) AS found) AS counted
        WHERE entries > 0 ORDER BY entries, begun
        """;

    private final JdbcClient database;

    RareWords(JdbcClient database) {
        this.database = database;
    }

    private record Word(String begun, int entries) {}

    /**
     * Words by which entries are found.
     *
     * @param any an entry with one of these
     * @param all an entry with all of these, where each alone has too many; empty otherwise
     */
    record Choice(List<String> any, List<String> all) {
        static final Choice NONE = new Choice(List.of(), List.of());
    }

    /** The rarest words of the title. */
    Choice of(@Nullable String title) {
        return title == null ? Choice.NONE : choice(counted(title));
    }

    /** The rarest words of the titles of these stored entries, if they are long enough. */
    Map<UUID, Choice> ofEach(Collection<UUID> entries, int shortest) {
        Map<UUID, List<Word>> words = new HashMap<>();
        database.sql(QUERY_OF_EACH.formatted(QUERY.replace(":title", "w.title")))
                .param("entries", entries.toArray(UUID[]::new))
                .param("shortest", shortest)
                .param("words", MOST_WORDS)
                .param("counted", COUNTED)
                .query(row -> {
                    words.computeIfAbsent(row.getObject("id", UUID.class), id -> new ArrayList<>())
                            .add(word(row));
                });
        Map<UUID, Choice> choices = new HashMap<>();
        words.forEach((id, some) -> choices.put(id, choice(some)));
        return choices;
    }

    private static Word word(ResultSet row) throws SQLException {
        return new Word(row.getString("begun"), row.getInt("entries"));
    }

    private static Choice choice(List<Word> words) {
        var any = new ArrayList<String>();
        int entries = 0;
        for (Word word : words) {
            entries += word.entries();
            if (entries <= MOST_ENTRIES) {
                any.add(word.begun());
            }
        }
        return any.isEmpty()
                ? new Choice(any, words.stream().map(Word::begun).limit(3).toList())
                : new Choice(any, List.of());
    }

    private List<Word> counted(String title) {
        return database.sql(QUERY)
                .param("title", title)
                .param("words", MOST_WORDS)
                .param("counted", COUNTED)
                .query((row, number) -> word(row))
                .list();
    }
}
