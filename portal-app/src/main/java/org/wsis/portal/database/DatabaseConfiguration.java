package org.wsis.portal.database;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the database and gives Flyway the owner's role and the running portal the application's. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {
    private static final Logger log = LoggerFactory.getLogger(DatabaseConfiguration.class);
    private static final int DATABASE_LOST = 69; // EX_UNAVAILABLE of sysexits.h
    private static final String NO_URL = "'${portal.database.url:}'.isBlank()";

    @Bean
    @ConditionalOnExpression(NO_URL)
    EmbeddedDatabase embeddedDatabase(DatabaseSettings settings) throws IOException, SQLException {
        EmbeddedDatabase server = EmbeddedDatabase.start(settings.directory());
        server.onDeath(DatabaseConfiguration::endPortal);
        return server;
    }

    @Bean
    @ConditionalOnExpression(NO_URL)
    PortalDatabase embedded(EmbeddedDatabase server) {
        return server.database();
    }

    @Bean
    @ConditionalOnExpression("!" + NO_URL)
    PortalDatabase external(DatabaseSettings settings) {
        if (settings.owner().equals(settings.application())) {
            log.warn(
                    "The same database user runs migrations and the portal: append-only tables are protected by triggers"
                            + " only. Set PORTAL_DATABASE_OWNER_USER to a second role.");
        }
        return new PortalDatabase(
                Objects.requireNonNull(settings.url()), settings.owner(), settings.application(), false);
    }

    @Bean
    JdbcConnectionDetails applicationConnection(PortalDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return database.url();
            }

            @Override
            public String getUsername() {
                return database.application().user();
            }

            @Override
            public String getPassword() {
                return database.application().password();
            }
        };
    }

    @Bean
    FlywayConnectionDetails ownerConnection(PortalDatabase database) {
        return new FlywayConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return database.url();
            }

            @Override
            public String getUsername() {
                return database.owner().user();
            }

            @Override
            public String getPassword() {
                return database.owner().password();
            }
        };
    }

    @Bean
    FlywayConfigurationCustomizer applicationRole(PortalDatabase database) {
        return flyway ->
                flyway.placeholders(Map.of("application", database.application().user()));
    }

    /** A portal without its database serves nobody: whoever watches it starts it again, and nothing committed is lost. */
    private static void endPortal() {
        log.error(
                "The embedded PostgreSQL has ended: the portal ends too, with status {}. Start it again; what was"
                        + " acknowledged is kept.",
                DATABASE_LOST);
        System.exit(DATABASE_LOST);
    }
}
