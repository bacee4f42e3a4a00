package org.wsis.portal.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.wsis.portal.FreePort;

/**
 * A real, empty PostgreSQL for one test run: a container where Docker answers, else the embedded server. The portal under
 * test connects as the application's role, never as the owner.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Credentials OWNER = new Credentials("portal_owner", "");
    private static final Credentials APPLICATION = new Credentials("portal_app", "");
    private static final String SERVER = start();
    private static final PortalDatabase DATABASE = database("portal");

    /** A property with the address of {@link #another} database, for a portal beside the one that all tests share. */
    public static final String INSTEAD = "test.database.url";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "server.port=" + FreePort.choose(),
                        "portal.database.url=" + context.getEnvironment().getProperty(INSTEAD, DATABASE.url()),
                        "portal.database.user=" + APPLICATION.user(),
                        "portal.database.owner-user=" + OWNER.user())
                .applyTo(context);
    }

    /** A connection with the rights of the running portal. */
    public static Connection asApplication() throws SQLException {
        return DriverManager.getConnection(DATABASE.url(), APPLICATION.user(), "");
    }

    /** The same to {@link #another} database. */
    public static Connection asApplication(String another) throws SQLException {
        return DriverManager.getConnection(another, APPLICATION.user(), "");
    }

    /** A connection with the rights of the owner, to arrange or to look where the portal may not. */
    public static Connection asOwner() throws SQLException {
        return DriverManager.getConnection(DATABASE.url(), OWNER.user(), "");
    }

    /** A further, empty database of the same server, for portals that a test starts itself: its address. */
    public static String another(String name) {
        return database(name).url();
    }

    /** A connection with the rights of the owner to such a database. */
    public static Connection asOwner(String another) throws SQLException {
        return DriverManager.getConnection(another, OWNER.user(), "");
    }

    /** The settings with which a portal of its own uses such a database. */
    public static Map<String, String> settings(String another) {
        return Map.of(
                "PORTAL_DATABASE_URL", another,
                "PORTAL_DATABASE_USER", APPLICATION.user(),
                "PORTAL_DATABASE_OWNER_USER", OWNER.user());
    }

    private static PortalDatabase database(String name) {
        return database(SERVER, name);
    }

    /** Creates a database on a server, and the roles of the portal. */
    static PortalDatabase database(String server, String name) {
        try (Connection connection = DriverManager.getConnection(server + "postgres", "postgres", "postgres")) {
            new Bootstrap(connection).createRolesAndDatabase(OWNER, APPLICATION, name);
            return new PortalDatabase(server + name, OWNER, APPLICATION, false);
        } catch (SQLException failure) {
            throw new IllegalStateException("No database for the tests", failure);
        }
    }

    private static String start() {
        try {
            return DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
        } catch (IOException failure) {
            throw new IllegalStateException("No PostgreSQL for the tests", failure);
        }
    }

    /** Stopped after the portals under test: closing them needs the database. */
    private static String embedded() throws IOException {
        EmbeddedPostgres server =
                EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
        SpringApplication.getShutdownHandlers().add(() -> stop(server));
        return "jdbc:postgresql://127.0.0.1:%d/".formatted(server.getPort());
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @SuppressWarnings("resource") // Testcontainers ends it with the JVM
    private static String container() {
        var container = new PostgreSQLContainer("postgres:18")
                .withUsername("postgres")
                .withPassword("postgres")
                .withEnv("POSTGRES_HOST_AUTH_METHOD", "trust");
        container.start();
        return "jdbc:postgresql://%s:%d/".formatted(container.getHost(), container.getFirstMappedPort());
    }
}
