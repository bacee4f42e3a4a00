package org.wsis.portal.security;

import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Believes {@code X-Forwarded-For} and {@code X-Forwarded-Proto} only from the proxies that {@code PORTAL_TRUSTED_PROXIES}
 * names, a regular expression of their addresses. From anybody else these headers are text that the sender chose.
 */
@Component
class TrustedProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final String addresses;

    TrustedProxies(@Value("${portal.trusted-proxies:}") String addresses) {
        this.addresses = addresses;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        if (!addresses.isBlank()) {
            var valve = new RemoteIpValve();
            valve.setInternalProxies(addresses);
            valve.setTrustedProxies(null);
            valve.setProtocolHeader("X-Forwarded-Proto");
            server.addEngineValves(valve);
        }
    }
}
