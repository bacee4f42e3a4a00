package org.wsis.organisation.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.OrganisationView;

/**
 * Finds organisations whose name or alias is like a text, in steps of which each is asked only if those before it found
 * too few: names that begin like this, names with all these words or their likes, names with the text within, names with
 * all words but one. Each step looks at a bounded number of names, however many there are.
 */
@Component
class Suggestions {
    private static final int LONGEST = 200;
    private static final int MOST = 50;
    private static final int SHORTEST_PART = 3;
    private static final String VIEW = """
            SELECT o.id, o.name, o.type, o.country
              FROM (SELECT organisation, max(public.similarity(normalised, :text)) AS likeness FROM near
                     GROUP BY organisation) AS found
              JOIN organisation.organisation o ON o.id = found.organisation
            """;
    private static final String BEGINNING = """
            WITH near AS (SELECT organisation, normalised FROM organisation.name WHERE normalised LIKE :begin
                           ORDER BY normalised USING OPERATOR(pg_catalog.~<~) LIMIT 200)
            """ + VIEW + " ORDER BY length(o.name), o.name, o.id LIMIT :limit";
    private static final String SOMEHOW =
            """
            WITH near AS (SELECT organisation, normalised FROM organisation.name WHERE %s LIMIT 500)
            """ + VIEW + " ORDER BY found.likeness DESC, length(o.name), o.name, o.id LIMIT :limit";
    private static final String HAS_A_WORD = "string_to_array(normalised, ' ') && :words%d::text[]";

    private final JdbcClient sql;
    private final Vocabulary vocabulary;

    Suggestions(JdbcClient sql, Vocabulary vocabulary) {
        this.sql = sql;
        this.vocabulary = vocabulary;
    }

    List<OrganisationView> like(String typed, int most) {
        String text = PlainName.plain(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
        int limit = Math.clamp(most, 1, MOST);
        if (text.isEmpty()) {
            return List.of();
        }
        var found = new LinkedHashMap<OrganisationId, OrganisationView>();
        add(found, statement(BEGINNING, text, limit).param("begin", text + "%"));
        if (text.length() >= SHORTEST_PART && found.size() < limit) {
            addByWords(found, text, limit);
        }
        return found.values().stream().limit(limit).toList();
    }

    private void addByWords(Map<OrganisationId, OrganisationView> found, String text, int limit) {
        List<List<String>> words = vocabulary.alike(text);
        addWith(found, words, text, limit);
        if (found.size() < limit) {
            add(
                    found,
                    statement(SOMEHOW.formatted("normalised LIKE :within"), text, limit)
                            .param("within", "%" + text + "%"));
        }
        for (int without = 0; found.isEmpty() && words.size() > 1 && without < words.size(); without++) {
            var others = new ArrayList<>(words);
            others.remove(without);
            addWith(found, others, text, limit);
        }
    }

    /** Adds names that have a word of each list. */
    private void addWith(
            Map<OrganisationId, OrganisationView> found, List<List<String>> words, String text, int limit) {
        if (words.isEmpty() || words.contains(List.<String>of())) {
            return;
        }
        String condition = String.join(
                " AND ",
                IntStream.range(0, words.size()).mapToObj(HAS_A_WORD::formatted).toList());
        var statement = statement(SOMEHOW.formatted(condition), text, limit);
        for (int word = 0; word < words.size(); word++) {
            statement = statement.param("words" + word, words.get(word).toArray(String[]::new));
        }
        add(found, statement);
    }

    private JdbcClient.StatementSpec statement(String query, String text, int limit) {
        return sql.sql(query).param("text", text).param("limit", limit);
    }

    private static void add(Map<OrganisationId, OrganisationView> found, JdbcClient.StatementSpec statement) {
        statement
                .query((row, number) -> Register.view(row))
                .list()
                .forEach(organisation -> found.putIfAbsent(organisation.id(), organisation));
    }
}
