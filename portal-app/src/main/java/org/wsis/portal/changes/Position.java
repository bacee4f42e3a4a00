package org.wsis.portal.changes;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the log, just behind a change: the transaction that wrote the change and its number. Readers get it as an
 * opaque word.
 */
public record Position(long transaction, long change) {
    /** Before everything. */
    static final Position BEGINNING = new Position(0, 0);

    private static final Pattern WORD = Pattern.compile("1\\.(\\d{1,18})\\.(\\d{1,18})");

    /** Reads what {@link #toString} wrote. */
    static Optional<Position> of(String cursor) {
        try {
            Matcher word = WORD.matcher(
                    new String(Base64.getUrlDecoder().decode(cursor), java.nio.charset.StandardCharsets.US_ASCII));
            return word.matches()
                    ? Optional.of(new Position(Long.parseLong(word.group(1)), Long.parseLong(word.group(2))))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        "1.%d.%d".formatted(transaction, change).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
}
