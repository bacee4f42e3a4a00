package org.wsis.prizes.vote.signal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.wsis.account.Network;

/**
 * From where a request came.
 *
 * @param network null if its address is not one of the public network: behind a proxy that is not believed, everybody has one
 *     of those
 * @param device what the browser says of itself, or null
 */
record Origin(@Nullable String network, @Nullable String device) {
    private static final Origin UNKNOWN = new Origin(null, null);

    /** That of the request which is served now. */
    static Origin ofThisRequest() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                ? of(here.getRequest())
                : UNKNOWN;
    }

    private static Origin of(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        String device = Stream.of("User-Agent", "Accept-Language", "Accept-Encoding", "Sec-CH-UA-Platform")
                .map(name -> String.valueOf(request.getHeader(name)))
                .collect(Collectors.joining("\n"));
        String address = request.getRemoteAddr();
        return new Origin(isPublic(address) ? Network.of(address).key() : null, agent == null ? null : device);
    }

    /** The container gives addresses in digits, so no name is looked up. */
    private static boolean isPublic(String address) {
        try {
            InetAddress place = InetAddress.getByName(address);
            boolean within = place.isLoopbackAddress() || place.isSiteLocalAddress() || place.isLinkLocalAddress();
            boolean unique = address.matches("(?i)\\[?f[cd].*:.*");
            return !within && !unique && !place.isAnyLocalAddress();
        } catch (UnknownHostException notDigits) {
            return false;
        }
    }
}
