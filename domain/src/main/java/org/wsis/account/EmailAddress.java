package org.wsis.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address as accounts keep it: composed characters, lower case. Two spellings of a mailbox that differ in case only
 * are one account.
 */
public record EmailAddress(String value) {
    private static final Pattern FORM = Pattern.compile(
            "[^\\s@<>,;:\"()\\[\\]\\\\\\p{Cntrl}]{1,64}@[^\\s@<>,;:\"()\\[\\]\\\\\\p{Cntrl}.]+(\\.[^\\s@<>,;:\"()\\[\\]\\\\\\p{Cntrl}.]+)+");
    private static final int LONGEST = 254;

    /** Throws {@link IllegalArgumentException} for what is no address. */
    public EmailAddress {
        if (!isAddress(value) || !value.equals(normal(value))) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** The address somebody typed, if it can be one. */
    public static Optional<EmailAddress> read(String text) {
        String normal = text.length() > 2 * LONGEST ? "" : normal(text);
        return isAddress(normal) ? Optional.of(new EmailAddress(normal)) : Optional.empty();
    }

    private static boolean isAddress(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    private static String normal(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "an address";
    }
}
