package org.wsis.portal.security;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.password.CompromisedPasswordChecker;
import org.springframework.stereotype.Component;

/** What a new password must be: long enough and not guessable. No rules about kinds of signs (decision 0009). */
@Component
public class PasswordRules {
    /** Characters a password has at least. */
    public static final int SHORTEST = 12;
    /** Characters a password has at most. */
    public static final int LONGEST = 128;

    private static final int TELLING = 4;
    private static final int LEFT = 6;
    private static final List<String> SITE = List.of("wsis", "forum", "prize", "stocktaking", "geneva", "password");

    private final CompromisedPasswordChecker common;

    PasswordRules(CompromisedPasswordChecker common) {
        this.common = common;
    }

    /**
     * What is wrong with it, as a message key.
     *
     * @param person what others know of the person: name, address
     */
    public Optional<String> problem(@Nullable String password, @Nullable String... person) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        if (password == null || length < SHORTEST) {
            return Optional.of("portal.account.password.short");
        }
        if (length > LONGEST) {
            return Optional.of("portal.account.password.long");
        }
        if (common.check(password).isCompromised() || isTelling(password, person)) {
            return Optional.of("portal.account.password.common");
        }
        return Optional.empty();
    }

    private static boolean isTelling(String password, @Nullable String... person) {
        String plain = password.toLowerCase(Locale.ROOT);
        List<String> known = Stream.of(person)
                .filter(Objects::nonNull)
                .map(words -> words.toLowerCase(Locale.ROOT))
                .toList();
        return known.stream()
                        .filter(words -> words.length() >= TELLING)
                        .anyMatch(words -> plain.contains(words) || words.contains(plain))
                || withoutKnown(plain, known).length() < LEFT;
    }

    /** What is left for a guesser to guess, who knows the person and the site. */
    private static String withoutKnown(String password, List<String> person) {
        return Stream.concat(
                        SITE.stream(), person.stream().flatMap(words -> Stream.of(words.split("[^\\p{L}\\p{N}]+"))))
                .filter(word -> word.length() >= TELLING)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .reduce(password, (left, word) -> left.replace(word, ""));
    }
}
