package org.wsis.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every message file of every module: file name to language ({@code en} for the one without suffix) to messages. */
final class MessageFiles {
    static final List<String> LANGUAGES = List.of("en", "ar", "es", "fr", "ru", "zh");
    private static final Pattern NAME = Pattern.compile("([a-z-]+?)(?:_([a-z]{2}))?\\.properties");

    private final Map<String, Map<String, Map<String, String>>> files = new TreeMap<>();
    private final List<String> duplicates = new ArrayList<>();

    static MessageFiles read() {
        var all = new MessageFiles();
        for (Resource file : onClassPath("messages/*.properties")) {
            all.add(file);
        }
        return all;
    }

    /** What the modules bring, not what tests add. */
    static List<Resource> onClassPath(String pattern) {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern);
            var main = new ArrayList<Resource>();
            for (Resource resource : found) {
                if (!resource.getURL().toString().contains("/test-classes/")) {
                    main.add(resource);
                }
            }
            return main;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void add(Resource resource) {
        String fileName = String.valueOf(resource.getFilename());
        Matcher name = NAME.matcher(fileName);
        if (!name.matches()) {
            throw new IllegalStateException("A message file is named <name>[_<language>].properties, not " + fileName);
        }
        String language = name.group(2) == null ? "en" : name.group(2);
        files.computeIfAbsent(name.group(1), base -> new TreeMap<>()).put(language, messages(resource, fileName));
    }

    private Map<String, String> messages(Resource resource, String fileName) {
        try {
            String text = resource.getContentAsString(UTF_8);
            var seen = new HashSet<String>();
            Pattern.compile("(?m)^([^#!\\s=][^=\\s]*)\\s*=")
                    .matcher(text)
                    .results()
                    .map(line -> line.group(1))
                    .filter(key -> !seen.add(key))
                    .forEach(key -> duplicates.add(fileName + ": " + key + " stands there twice"));
            var properties = new Properties();
            properties.load(new StringReader(text));
            var messages = new TreeMap<String, String>();
            properties.forEach((key, message) -> messages.put(key.toString(), message.toString()));
            return messages;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The files by their name without language. */
    Map<String, Map<String, Map<String, String>>> byName() {
        return files;
    }

    List<String> duplicates() {
        return duplicates;
    }

    /** All keys of the English files. */
    Set<String> keys() {
        var keys = new HashSet<String>();
        files.values()
                .forEach(languages ->
                        keys.addAll(languages.getOrDefault("en", Map.of()).keySet()));
        return keys;
    }
}
