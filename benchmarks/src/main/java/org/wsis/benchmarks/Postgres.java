package org.wsis.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A PostgreSQL for the measurements, as durable as a real one, with the two roles of the portal. */
record Postgres(EmbeddedPostgres server) implements AutoCloseable {
    static Postgres start() throws IOException, SQLException {
        var postgres = new Postgres(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "600")
                .start());
        postgres.execute(postgres.url("postgres"), "postgres", "CREATE ROLE portal_owner LOGIN");
        postgres.execute(postgres.url("postgres"), "postgres", "CREATE ROLE portal_app LOGIN");
        postgres.create("portal");
        return postgres;
    }

    private void create(String database) throws SQLException {
        execute(
                url("postgres"),
                "postgres",
                "CREATE DATABASE %s OWNER portal_owner ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'und'"
                                .formatted(database)
                        + " TEMPLATE template0");
    }

    /** The settings with which a portal uses it. */
    Map<String, String> settings() {
        return settings("portal");
    }

    /** The settings with which a portal uses a database that has nothing in it yet. */
    Map<String, String> settingsOfAnEmptyOne() throws SQLException {
        create("training");
        return settings("training");
    }

    private Map<String, String> settings(String database) {
        return Map.of(
                "PORTAL_DATABASE_URL", url(database),
                "PORTAL_DATABASE_USER", "portal_app",
                "PORTAL_DATABASE_OWNER_USER", "portal_owner");
    }

    /** Runs a statement as the owner of the portal's database. */
    void asOwner(String sql) throws SQLException {
        execute(url("portal"), "portal_owner", sql);
    }

    /** The first column of the first row, as the owner of the portal's database. */
    String ask(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("portal"), "portal_owner", "");
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    int port() {
        return server.getPort();
    }

    /** A connection to the portal's database as its owner. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(url("portal"), "portal_owner", "");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), database);
    }

    private void execute(String url, String user, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
