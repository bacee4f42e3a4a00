package org.wsis.benchmarks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Opens the yardsticks, on the class path of a measurement only, through filters like those of a visitor. */
@Configuration(proxyBeanMethods = false)
class YardstickAccess {
    @Bean
    @Order(0)
    SecurityFilterChain yardsticks(HttpSecurity http) throws Exception {
        return http.securityMatcher("/yardstick/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
