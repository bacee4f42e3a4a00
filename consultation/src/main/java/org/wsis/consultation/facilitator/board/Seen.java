package org.wsis.consultation.facilitator.board;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsis.consultation.facilitator.Nominee;

/**
 * Somebody as the page showed them.
 *
 * @param version that of the nominee then
 */
record Seen(UUID nominee, long version) {
    private static final Pattern FORM = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(\\d{1,18})");

    static Seen of(Nominee nominee) {
        return new Seen(nominee.id(), nominee.version());
    }

    /** What the form sends back; empty if the page did not write it. */
    static Optional<Seen> read(String sent) {
        Matcher parts = FORM.matcher(sent);
        return parts.matches()
                ? Optional.of(new Seen(UUID.fromString(parts.group(1)), Long.parseLong(parts.group(2))))
                : Optional.empty();
    }

    /** As the form has it. */
    public String text() {
        return nominee + ":" + version;
    }
}
