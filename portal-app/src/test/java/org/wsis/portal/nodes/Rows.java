package org.wsis.portal.nodes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.wsis.portal.database.TestDatabase;

/** Looks into the nodes' database, and arranges things in it, as its owner. */
record Rows(String database) {
    long count(String sql, Object... values) throws SQLException {
        return Long.parseLong(text(sql, values));
    }

    /** The first column of the first row, or empty. */
    String text(String sql, Object... values) throws SQLException {
        try (Connection owner = TestDatabase.asOwner(database);
                PreparedStatement query = prepare(owner, sql, values);
                ResultSet rows = query.executeQuery()) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    void change(String sql, Object... values) throws SQLException {
        try (Connection owner = TestDatabase.asOwner(database);
                PreparedStatement statement = prepare(owner, sql, values)) {
            statement.executeUpdate();
        }
    }

    private static PreparedStatement prepare(Connection owner, String sql, Object... values) throws SQLException {
        PreparedStatement statement = owner.prepareStatement(sql);
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
        return statement;
    }
}
