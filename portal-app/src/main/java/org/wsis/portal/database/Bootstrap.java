package org.wsis.portal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Creates, where they are missing, the two roles and the database, as {@code deploy/postgresql/roles.sh} does for an
 * external server. Names are constants of this package, never input.
 */
record Bootstrap(Connection connection) {
    void createRolesAndDatabase(Credentials owner, Credentials application, String database) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (missing(statement, "SELECT FROM pg_roles WHERE rolname = '%s'".formatted(owner.user()))) {
                statement.execute("CREATE ROLE %s LOGIN".formatted(owner.user()));
            }
            if (missing(statement, "SELECT FROM pg_roles WHERE rolname = '%s'".formatted(application.user()))) {
                statement.execute("CREATE ROLE %s LOGIN".formatted(application.user()));
            }
            if (missing(statement, "SELECT FROM pg_database WHERE datname = '%s'".formatted(database))) {
                statement.execute(
                        "CREATE DATABASE %s OWNER %s ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'und' TEMPLATE template0"
                                .formatted(database, owner.user()));
            }
        }
    }

    private static boolean missing(Statement statement, String query) throws SQLException {
        return !statement.executeQuery(query).next();
    }
}
