package org.wsis.organisation.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words of all names; must be asked in a transaction, for which it sets how like a word must be. */
@Component
class Vocabulary {
    private static final int MOST_WORDS = 8;
    private static final int SHORTEST_WORD = 3;
    /** Words spelled nearly so, the word itself first, and those that the last one may become. */
    private static final String ALIKE = """
            (SELECT word FROM organisation.word WHERE word OPERATOR(public.%) :word
              ORDER BY public.similarity(word, :word) DESC, word LIMIT 6)
            UNION
            (SELECT word FROM organisation.word WHERE :last AND word LIKE :begin
              ORDER BY word USING OPERATOR(pg_catalog.~<~) LIMIT 30)
            """;

    private final JdbcClient sql;

    Vocabulary(JdbcClient sql) {
        this.sql = sql;
    }

    /** For each word of the plain text that is long enough to tell something, the words of names that it may mean. */
    List<List<String>> alike(String text) {
        List<String> typed = Stream.of(text.split(" "))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .limit(MOST_WORDS)
                .toList();
        sql.sql("SELECT set_config('pg_trgm.similarity_threshold', '0.35', true)")
                .query((row, number) -> row.getString(1))
                .list();
        var alike = new ArrayList<List<String>>();
        for (int place = 0; place < typed.size(); place++) {
            alike.add(alike(typed.get(place), place == typed.size() - 1));
        }
        return alike;
    }

    private List<String> alike(String word, boolean last) {
        return sql.sql(ALIKE)
                .param("word", word)
                .param("begin", word + "%")
                .param("last", last)
                .query(String.class)
                .list();
    }
}
