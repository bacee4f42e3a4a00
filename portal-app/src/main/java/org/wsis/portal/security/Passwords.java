package org.wsis.portal.security;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How passwords are kept: by the algorithm that Spring Security recommends, whose name stands before each hash, so that a
 * better one can follow (decision 0009).
 */
@Configuration(proxyBeanMethods = false)
class Passwords {
    @Bean
    PasswordEncoder passwordEncoder() {
        return new AnyLength(PasswordEncoderFactories.createDelegatingPasswordEncoder());
    }

    /**
     * Digests the password first, because bcrypt reads only 72 bytes, which is 18 characters of some scripts. The keyed
     * digest makes the result useless with the plain SHA-256 sums of passwords leaked elsewhere.
     */
    private record AnyLength(PasswordEncoder encoder) implements PasswordEncoder {
        private static final String METHOD = "HmacSHA256";
        private static final byte[] LABEL = "WSIS portal password, version 1".getBytes(StandardCharsets.US_ASCII);

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return password == null ? null : encoder.encode(digest(password));
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            return password != null && hash != null && encoder.matches(digest(password), hash);
        }

        @Override
        public boolean upgradeEncoding(@Nullable String hash) {
            return encoder.upgradeEncoding(hash);
        }

        private static String digest(CharSequence password) {
            try {
                Mac mac = Mac.getInstance(METHOD);
                mac.init(new SecretKeySpec(LABEL, METHOD));
                byte[] text =
                        Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
                return Base64.getEncoder().encodeToString(mac.doFinal(text));
            } catch (java.security.GeneralSecurityException missing) {
                throw new IllegalStateException("Every Java platform has " + METHOD, missing);
            }
        }
    }
}
