package org.wsis.organisation.representation;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;

/**
 * The domain of a mail address as the register writes confirmed domains: lower case, ASCII. An address lies in a confirmed
 * domain if its own is that very domain: a sub-domain may belong to somebody else (students, tenants) and is confirmed
 * by itself.
 */
record MailDomain(String value) {
    static Optional<MailDomain> of(String address) {
        String domain = address.substring(address.lastIndexOf('@') + 1).strip();
        try {
            String ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return address.indexOf('@') < 1 || !ascii.contains(".")
                    ? Optional.empty()
                    : Optional.of(new MailDomain(ascii));
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }
}
