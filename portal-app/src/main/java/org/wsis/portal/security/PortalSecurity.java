package org.wsis.portal.security;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.wsis.account.Role;

/** The one filter chain. What {@link Routes} does not name is denied. */
@Configuration(proxyBeanMethods = false)
class PortalSecurity {
    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain chain(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(Routes.ADMINISTRATORS)
                        .hasRole(Role.ADMINISTRATOR.name())
                        .requestMatchers(Routes.STAFF)
                        .hasAnyRole(Role.EDITOR.name(), Role.ADMINISTRATOR.name())
                        .requestMatchers(Routes.SIGNED_IN)
                        .authenticated()
                        .requestMatchers(GET, Routes.READ_BY_ANYBODY)
                        .permitAll()
                        .requestMatchers(HEAD, Routes.READ_BY_ANYBODY)
                        .permitAll()
                        .requestMatchers(POST, Routes.WRITTEN_BY_ANYBODY)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT)))
                .build();
    }
}
