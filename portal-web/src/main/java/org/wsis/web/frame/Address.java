package org.wsis.web.frame;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the reader is, to link the same place with another language, page or filter.
 *
 * @param path from the portal's root, encoded
 * @param query as it was sent, encoded, or null
 */
public record Address(String path, @Nullable String query) {
    private static final String PAGE = "page";
    private static final Pattern OUTSIDE = Pattern.compile("^[/\\\\]{2,}");

    /** A path that begins with two slashes would lead out of the portal: it gets one. */
    public Address {
        path = OUTSIDE.matcher(path).replaceFirst("/");
    }

    /** The same address with the parameter set to the value, in place of any it had. */
    public String with(String parameter, Object value) {
        String set = parameter + "=" + URLEncoder.encode(value.toString(), UTF_8);
        return joined(Stream.concat(pairs().filter(pair -> !isNamed(pair, parameter)), Stream.of(set)));
    }

    /** The same address without the parameter. */
    public String without(String parameter) {
        return first(pair -> !isNamed(pair, parameter));
    }

    /** The first page of the same list without this one value of the parameter. */
    public String without(String parameter, String value) {
        return first(
                pair -> !isNamed(pair, parameter) || !decoded(valueOf(pair)).equals(value));
    }

    /** Another path with the same parameters, from the first page: the same list as a file. */
    public String at(String other) {
        return new Address(other, query).first(pair -> true);
    }

    private String first(Predicate<String> kept) {
        return joined(pairs().filter(kept).filter(pair -> !isNamed(pair, PAGE)));
    }

    private String joined(Stream<String> pairs) {
        String all = pairs.collect(Collectors.joining("&"));
        return all.isEmpty() ? path : path + "?" + all;
    }

    private Stream<String> pairs() {
        return query == null ? Stream.empty() : Arrays.stream(query.split("&")).filter(pair -> !pair.isEmpty());
    }

    private static boolean isNamed(String pair, String parameter) {
        return decoded(pair.split("=", 2)[0]).equals(parameter);
    }

    private static String valueOf(String pair) {
        String[] parts = pair.split("=", 2);
        return parts.length == 2 ? parts[1] : "";
    }

    // A stray per cent sign is somebody's typing, not a reason to fail.
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    @Override
    public String toString() {
        return query == null ? path : path + "?" + query;
    }
}
