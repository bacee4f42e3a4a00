package org.wsis.web.frame;

import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.wsis.web.Languages;

/** The language of a page: the one chosen by {@code ?lang=}, kept in a cookie, else the browser's, else English. */
@Configuration(proxyBeanMethods = false)
class LanguageChoice {
    @Bean
    LocaleResolver localeResolver() {
        var resolver = new OneOfSix();
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieSameSite("Lax");
        resolver.setCookieHttpOnly(true);
        resolver.setRejectInvalidCookies(false);
        resolver.setDefaultLocaleFunction(request -> Languages.bestOf(Collections.list(request.getLocales())));
        return resolver;
    }

    private static final class OneOfSix extends CookieLocaleResolver {
        private OneOfSix() {
            super("lang");
        }

        @Override
        protected @Nullable Locale parseLocaleValue(String value) {
            return Languages.of(value).orElse(null);
        }
    }
}
