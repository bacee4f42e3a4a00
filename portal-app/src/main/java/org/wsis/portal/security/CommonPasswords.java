package org.wsis.portal.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
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

    private final Future<Set<String>> known;

    /** Reads the list beside the rest of the start, which needs no password. */
    CommonPasswords() {
        var reading = new FutureTask<>(CommonPasswords::read);
        Thread.ofPlatform().daemon().name("common-passwords").start(reading);
        known = reading;
    }

    private static Set<String> read() throws IOException {
        var file = new ClassPathResource("data/common-passwords.txt.gz");
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(file.getInputStream()), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("# ")).collect(Collectors.toUnmodifiableSet());
        }
    }

    @Override
    public CompromisedPasswordDecision check(@Nullable String password) {
        String plain = password == null ? "" : password.toLowerCase(Locale.ROOT);
        String core = plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        boolean common = isKnown(plain) || isKnown(core) || isKnown(plain.replaceAll("\\s", "")) || isDull(plain);
        return new CompromisedPasswordDecision(common);
    }

    private boolean isKnown(String password) {
        try {
            return known.get().contains(password);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the list of passwords was read", interrupted);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("The list of common passwords cannot be read", failure.getCause());
        }
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
