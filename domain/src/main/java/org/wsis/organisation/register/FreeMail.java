package org.wsis.organisation.register;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wsis.reference.ContentFile;

/** Well-known mail domains of which anybody can have an address: none of them says for whom somebody speaks. */
@Component
class FreeMail {
    private final Set<String> domains = ContentFile.of("free_mail_domains.csv").rows().stream()
            .map(row -> row.get("domain"))
            .collect(Collectors.toUnmodifiableSet());

    /** Whether the domain, in lower case, is one of them. */
    boolean has(String domain) {
        return domains.contains(domain);
    }
}
