package org.wsis.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every file {@code messages/<module>.properties} of every module, with its translations, is one message source. */
@Configuration(proxyBeanMethods = false)
class Messages {
    private static final Pattern BASE = Pattern.compile("([a-z-]+)\\.properties");

    @Bean
    MessageSource messageSource() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        var source = new ResourceBundleMessageSource();
        Arrays.stream(files)
                .map(Resource::getFilename)
                .filter(Objects::nonNull)
                .map(BASE::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(name -> "messages/" + name.group(1))
                .distinct()
                .sorted()
                .forEach(source::addBasenames);
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(Locale.ENGLISH);
        return source;
    }
}
