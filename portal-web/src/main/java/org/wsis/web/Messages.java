package org.wsis.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every file {@code messages/<module>.properties} of every module, with its translations, is one message source. */
@Configuration(proxyBeanMethods = false)
class Messages {
    private static final Pattern FILE = Pattern.compile("([a-z-]+)(?:_([a-z]{2}))?\\.properties");

    @Bean
    MessageSource messageSource() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        Map<String, Map<String, String>> tables = new HashMap<>();
        for (Resource file : inOrder(files)) {
            Map<String, String> table = tables.computeIfAbsent(languageOf(file), language -> new HashMap<>());
            read(file).forEach((key, text) -> table.putIfAbsent(key.toString(), text.toString()));
        }
        return new WordTables(tables);
    }

    private static Resource[] inOrder(Resource[] files) {
        return Arrays.stream(files)
                .filter(file -> FILE.matcher(nameOf(file)).matches())
                .sorted(Comparator.comparing(Messages::nameOf))
                .toArray(Resource[]::new);
    }

    private static String languageOf(Resource file) {
        Matcher name = FILE.matcher(nameOf(file));
        return name.matches() && name.group(2) != null ? name.group(2) : Locale.ENGLISH.getLanguage();
    }

    private static String nameOf(Resource file) {
        return Objects.requireNonNullElse(file.getFilename(), "");
    }

    private static Properties read(Resource file) throws IOException {
        var words = new Properties();
        try (Reader text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            words.load(text);
        }
        return words;
    }
}
