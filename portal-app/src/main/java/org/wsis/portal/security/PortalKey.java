package org.wsis.portal.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.encrypt.BytesEncryptor;

/**
 * The key of what the database alone must not give away: the secrets of authenticator apps, and the keys of votes'
 * traces. It is the setting {@code PORTAL_SECRET_KEY} (32 bytes in Base64); without it, a file beside the data, made on the
 * first start, which several nodes would have to share.
 */
@Configuration(proxyBeanMethods = false)
class PortalKey {
    private static final Logger log = LoggerFactory.getLogger(PortalKey.class);
    private static final int BYTES = 32;
    private static final String METHOD = "HmacSHA256";

    private final byte[] key;

    PortalKey(
            @Value("${portal.secret-key:}") String setting, @Value("${portal.database.directory:data}") Path directory)
            throws IOException {
        key = Base64.getDecoder().decode(setting.isBlank() ? fromFile(directory) : setting.strip());
        if (key.length != BYTES) {
            throw new IllegalStateException("PORTAL_SECRET_KEY must be 32 bytes in Base64: openssl rand -base64 32");
        }
    }

    @Bean
    BytesEncryptor secrets() {
        return new SealedBytes(derive("second factors"));
    }

    /** A key for one purpose, so that no two purposes share one. */
    byte[] derive(String purpose) {
        try {
            Mac mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(key, METHOD));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has " + METHOD, missing);
        }
    }

    private static String fromFile(Path directory) throws IOException {
        Path file = directory.resolve("secret.key");
        if (!Files.exists(file)) {
            Files.createDirectories(directory);
            byte[] fresh = new byte[BYTES];
            new SecureRandom().nextBytes(fresh);
            var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.writeString(Files.createFile(file, mine), Base64.getEncoder().encodeToString(fresh));
            log.warn("PORTAL_SECRET_KEY is not set: a key was made in {}. Keep it with the backups.", file);
        }
        return Files.readString(file).strip();
    }
}
