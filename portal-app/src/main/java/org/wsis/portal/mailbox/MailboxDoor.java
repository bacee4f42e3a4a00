package org.wsis.portal.mailbox;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wsis.mail.OwnMailbox;
import org.wsis.mail.PublicAddress;

/**
 * Who may read the portal's own mailbox, whose letters hold links that sign people in: only a person at the machine
 * itself, in a trial. The name in the address must be the machine's own too, so that no page of another site reaches it
 * by a name that leads here.
 */
@Component
class MailboxDoor {
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1", "::1");
    private static final Set<String> PROXY = Set.of("forwarded", "via", "x-real-ip", "x-client-ip", "true-client-ip");

    private final OwnMailbox mailbox;
    private final PublicAddress address;

    MailboxDoor(OwnMailbox mailbox, PublicAddress address) {
        this.mailbox = mailbox;
        this.address = address;
    }

    boolean isOpenTo(HttpServletRequest request) {
        return mailbox.open()
                && OWN_NAMES.contains(address.baseUrl().getHost())
                && OWN_NAMES.contains(request.getServerName())
                && InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress()
                && Collections.list(request.getHeaderNames()).stream().noneMatch(MailboxDoor::isFromAProxy);
    }

    private static boolean isFromAProxy(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return PROXY.contains(name) || name.startsWith("x-forwarded") || name.startsWith("x-original");
    }
}
