package org.wsis.mail;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses to which the portal can write: an ASCII local part and a domain, which may be international and is then
 * written in its ASCII form. Quoted local parts and literal IP addresses are not accepted.
 */
public final class MailAddress {
    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN = Pattern.compile(
            "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)*[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    private MailAddress() {}

    /** The address as it is written to the mail server, the domain in lower case; empty if it is none. */
    public static Optional<String> of(String text) {
        String address = text.strip();
        int at = address.lastIndexOf('@');
        if (at < 1 || at > 64 || address.length() > 254) {
            return Optional.empty();
        }
        String local = address.substring(0, at);
        return domain(address.substring(at + 1))
                .filter(domain -> LOCAL.matcher(local).matches())
                .map(domain -> local + "@" + domain);
    }

    private static Optional<String> domain(String text) {
        try {
            String domain = IDN.toASCII(text, IDN.USE_STD3_ASCII_RULES).toLowerCase(java.util.Locale.ROOT);
            return Optional.of(domain).filter(name -> DOMAIN.matcher(name).matches());
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }
}
