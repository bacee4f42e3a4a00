package org.wsis.portal.security;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.wsis.account.Role;
import org.wsis.portal.database.PortalDatabase;

/** The one filter chain. What {@link Routes} does not name is denied. */
@Configuration(proxyBeanMethods = false)
class PortalSecurity {
    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";
    private static final String DEVICES =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(),"
                    + " magnetometer=(), microphone=(), midi=(), payment=(), usb=(), interest-cohort=(),"
                    + " publickey-credentials-create=(self), publickey-credentials-get=(self)";

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            NoSuchPage noSuchPage,
            SecurityContextRepository contexts,
            HttpSessionRequestCache wanted,
            CsrfTokenRepository formTokens,
            SessionAuthenticationStrategy session)
            throws Exception {
        return http.authorizeHttpRequests(requests -> routes(requests, noSuchPage))
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.requestCache(wanted))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens)
                        .ignoringRequestMatchers(new OneClick(Routes.STOPPED_BY_ONE_CLICK)))
                .sessionManagement(sessions -> sessions.sessionAuthenticationStrategy(session))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login"))
                                .accessDeniedHandler(new WithheldRoles(noSuchPage)))
                .logout(out -> out.logoutUrl("/logout").logoutSuccessUrl("/"))
                .headers(PortalSecurity::headers)
                .build();
    }

    private static void routes(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            NoSuchPage noSuchPage) {
        requests.requestMatchers(Routes.ADMINISTRATORS)
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
                .requestMatchers(noSuchPage)
                .permitAll()
                .anyRequest()
                .denyAll();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(DEVICES))
                .httpStrictTransportSecurity(strict -> strict.includeSubDomains(true)
                        .maxAgeInSeconds(Duration.ofDays(365).toSeconds()));
    }

    @Bean
    SecurityContextRepository contexts() {
        return new DelegatingSecurityContextRepository(
                new RequestAttributeSecurityContextRepository(), new HttpSessionSecurityContextRepository());
    }

    /** Remembers the page that a visitor wanted before signing in: pages only, never a form or a script's request. */
    @Bean
    HttpSessionRequestCache wanted() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(GET, "/**"));
        return cache;
    }

    @Bean
    CsrfTokenRepository formTokens() {
        return new HttpSessionCsrfTokenRepository();
    }

    @Bean
    SessionAuthenticationStrategy session(CsrfTokenRepository formTokens) {
        return new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(formTokens)));
    }

    /** Two requests of one session at the same moment may both add the same attribute: the later one wins, neither fails. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionAttributes() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** Each request is observed once, as a whole; an observation of each of some twenty filters costs more than the filters. */
    @Bean
    SecurityObservationSettings filtersUnobserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecondFactorPolicy secondFactorPolicy(
            @Value("${portal.staff-second-factor:}") String setting, PortalDatabase database) {
        if (!setting.isBlank()) {
            return SecondFactorPolicy.valueOf(setting.strip().toUpperCase(java.util.Locale.ROOT));
        }
        return database.embedded() ? SecondFactorPolicy.OPTIONAL : SecondFactorPolicy.REQUIRED;
    }
}
