package org.wsis.portal.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A real, empty PostgreSQL for one test run: a container where Docker answers, else the embedded server. The portal under
 * test connects as the application's role, never as the owner.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Credentials OWNER = new Credentials("portal_owner", "");
    private static final Credentials APPLICATION = new Credentials("portal_app", "");
    private static final PortalDatabase DATABASE = start();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "portal.search.directory=" + searchDirectory(),
                        "portal.database.url=" + DATABASE.url(),
                        "portal.database.user=" + APPLICATION.user(),
                        "portal.database.owner-user=" + OWNER.user())
                .applyTo(context);
    }

    private static Path searchDirectory() {
        try {
            return Files.createTempDirectory("portal-search");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A connection with the rights of the running portal. */
    public static Connection asApplication() throws SQLException {
        return DriverManager.getConnection(DATABASE.url(), APPLICATION.user(), "");
    }

    /** A connection with the rights of the owner, to arrange or to look where the portal may not. */
    public static Connection asOwner() throws SQLException {
        return DriverManager.getConnection(DATABASE.url(), OWNER.user(), "");
    }

    private static PortalDatabase start() {
        try {
            String server = DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
            try (Connection connection = DriverManager.getConnection(server + "postgres", "postgres", "postgres")) {
                new Bootstrap(connection).createRolesAndDatabase(OWNER, APPLICATION, "portal");
            }
            return new PortalDatabase(server + "portal", OWNER, APPLICATION, false);
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException("No PostgreSQL for the tests", failure);
        }
    }

    private static String embedded() throws IOException {
        return "jdbc:postgresql://127.0.0.1:%d/"
                .formatted(EmbeddedPostgres.builder().start().getPort());
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
