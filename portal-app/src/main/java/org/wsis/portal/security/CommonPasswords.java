package org.wsis.portal.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.authentication.password.CompromisedPasswordChecker;
import org.springframework.security.authentication.password.CompromisedPasswordDecision;
import org.springframework.stereotype.Component;

/**
 * Refuses what guessers try first: common and breached passwords, also with digits and signs put before or behind, one
 * sign repeated, and runs such as 123456789012. Nothing is asked of another server.
 */
@Component
class CommonPasswords implements CompromisedPasswordChecker {
    private static final int FEW = 4;

    private final Set<String> known;

    CommonPasswords() throws IOException {
        var file = new ClassPathResource("data/common-passwords.txt.gz");
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(file.getInputStream()), StandardCharsets.UTF_8))) {
            known = lines.lines().filter(line -> !line.startsWith("# ")).collect(Collectors.toUnmodifiableSet());
        }
    }

    @Override
    public CompromisedPasswordDecision check(@Nullable String password) {
        String plain = password == null ? "" : password.toLowerCase(Locale.ROOT);
        String core = plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        boolean common = known.contains(plain) || known.contains(core) || isDull(plain);
        return new CompromisedPasswordDecision(common);
    }

    private static boolean isDull(String password) {
        long different = password.chars().distinct().count();
        boolean run = password.length() > 1;
        for (int i = 1; i < password.length(); i++) {
            int step = password.charAt(i) - password.charAt(i - 1);
            run &= step == 1 || step == -1 || step == -9 || step == 9;
        }
        return different < FEW || run;
    }
}
