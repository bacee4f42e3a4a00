package org.wsis.portal.stocktaking;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wsis.portal.database.TestDatabase;

/** Rows of the register as another node writes them: this one sees no event and follows by the log. */
public final class StoredEntries {
    private StoredEntries() {}

    /** Writes an entry; columns that are not named get what their state needs. Returns its id. */
    public static UUID insert(String state, Map<String, Object> columns) {
        try (Connection owner = TestDatabase.asOwner()) {
            return insert(owner, state, columns);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Writes many published entries at once. */
    public static void insertAll(List<Map<String, Object>> rows) {
        try (Connection owner = TestDatabase.asOwner()) {
            owner.setAutoCommit(false);
            for (Map<String, Object> row : rows) {
                insert(owner, "PUBLISHED", row);
            }
            owner.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The same in somebody's transaction. */
    public static UUID insert(Connection connection, String state, Map<String, Object> columns) throws SQLException {
        UUID id = UUID.randomUUID();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("state", state);
        row.put("title", "An entry");
        row.put("year", 2016);
        row.put("language", "en");
        row.putAll(columns);
        String names = String.join(", ", row.keySet());
        String places = row.keySet().stream().map(name -> "?").collect(Collectors.joining(", "));
        String sql = """
                INSERT INTO stocktaking.entry (version, number, created_at, changed_at, received_at, promised_by,
                    consented_at, published_at, reviewer, %s)
                VALUES (0, nextval('stocktaking.entry_number'), now(), now(), now(), now(), now(), %s, gen_random_uuid(), %s)
                """.formatted(names, state.equals("PUBLISHED") ? "now()" : "NULL", places);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int place = 1;
            for (Object value : row.values()) {
                switch (value) {
                    case String[] texts -> statement.setArray(place++, connection.createArrayOf("text", texts));
                    case Integer[] numbers -> statement.setArray(place++, connection.createArrayOf("integer", numbers));
                    default -> statement.setObject(place++, value);
                }
            }
            statement.executeUpdate();
        }
        return id;
    }

    /** Runs a statement with the rights of the owner. */
    public static void execute(String sql) {
        try (Connection owner = TestDatabase.asOwner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
