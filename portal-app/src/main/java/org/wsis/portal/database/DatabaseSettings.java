package org.wsis.portal.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code portal.database.*}.
 *
 * @param url JDBC address of an external PostgreSQL; without it the embedded one is started
 * @param user the application's role
 * @param ownerUser the role that runs migrations; without it the application's role does, and only triggers protect the
 *     append-only tables
 * @param directory where the embedded server keeps its data
 */
@ConfigurationProperties("portal.database")
record DatabaseSettings(
        @Nullable String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @Nullable String ownerUser,
        @DefaultValue("") String ownerPassword,
        @DefaultValue("data") Path directory) {

    boolean external() {
        return url != null && !url.isBlank();
    }

    Credentials application() {
        return new Credentials(user, password);
    }

    Credentials owner() {
        return ownerUser == null || ownerUser.isBlank() ? application() : new Credentials(ownerUser, ownerPassword);
    }
}
