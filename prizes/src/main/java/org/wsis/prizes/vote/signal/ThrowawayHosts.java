package org.wsis.prizes.vote.signal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Hosts of services that give addresses for one use, from {@code data/disposable_domains.txt}; one on each line. */
@Component
class ThrowawayHosts {
    private final Set<String> hosts;

    ThrowawayHosts() throws IOException {
        String text = new ClassPathResource("data/disposable_domains.txt").getContentAsString(StandardCharsets.UTF_8);
        hosts = text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the address is of such a host, or of one below it. */
    boolean include(String email) {
        String host = email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        while (!hosts.contains(host) && host.contains(".")) {
            host = host.substring(host.indexOf('.') + 1);
        }
        return hosts.contains(host);
    }
}
