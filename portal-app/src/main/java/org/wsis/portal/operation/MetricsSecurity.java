package org.wsis.portal.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/** Figures are for the monitoring system that knows {@code PORTAL_METRICS_TOKEN}; without that setting for nobody. */
@Configuration(proxyBeanMethods = false)
class MetricsSecurity {
    private static final String BEARER = "Bearer ";

    @Bean
    @Order(1)
    SecurityFilterChain metrics(HttpSecurity http, @Value("${portal.metrics-token:}") String token) throws Exception {
        return http.securityMatcher("/actuator/prometheus")
                .authorizeHttpRequests(requests -> requests.anyRequest()
                        .access((who, asked) -> new AuthorizationDecision(
                                knows(token, asked.getRequest().getHeader(HttpHeaders.AUTHORIZATION)))))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.FORBIDDEN))
                                .accessDeniedHandler(new AccessDeniedHandlerImpl()))
                .build();
    }

    private static boolean knows(String token, @Nullable String header) {
        return !token.isBlank()
                && header != null
                && header.startsWith(BEARER)
                && MessageDigest.isEqual(header.substring(BEARER.length()).getBytes(UTF_8), token.getBytes(UTF_8));
    }
}
