package org.wsis.portal.nodes;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with one session, who may be sent to another node with every request. */
final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "a-boundary-that-no-file-contains";

    private volatile String session = "";
    private volatile String token = "";

    /** What a node answered. */
    record Answer(int status, String location, String body) {}

    Answer get(Node node, String path) throws IOException, InterruptedException {
        return keep(Node.CLIENT.send(request(node, path).build(), BodyHandlers.ofString()));
    }

    CompletableFuture<Answer> begin(Node node, String path) {
        return Node.CLIENT
                .sendAsync(request(node, path).build(), BodyHandlers.ofString())
                .thenApply(this::keep);
    }

    /** Sends a form; the page before must have had one. */
    Answer post(Node node, String path, Map<String, String> fields) throws IOException, InterruptedException {
        return keep(Node.CLIENT.send(form(node, path, fields), BodyHandlers.ofString()));
    }

    CompletableFuture<Answer> beginPost(Node node, String path, Map<String, String> fields) {
        return Node.CLIENT
                .sendAsync(form(node, path, fields), BodyHandlers.ofString())
                .thenApply(this::keep);
    }

    /** Sends a form with a text and a file. */
    Answer upload(Node node, String path, Map<String, String> fields, String field, String fileName, String content)
            throws IOException, InterruptedException {
        String texts = fields.entrySet().stream()
                .map(text -> """
                        --%s\r
                        Content-Disposition: form-data; name="%s"\r
                        \r
                        %s\r
                        """.formatted(BOUNDARY, text.getKey(), text.getValue()))
                .collect(Collectors.joining());
        String body = texts + """
                --%1$s\r
                Content-Disposition: form-data; name="%2$s"; filename="%3$s"\r
                Content-Type: text/csv\r
                \r
                %4$s\r
                --%1$s--\r
                """.formatted(BOUNDARY, field, fileName, content);
        return keep(Node.CLIENT.send(
                request(node, path)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString()));
    }

    Visitor signIn(Node node, String email, String password) throws IOException, InterruptedException {
        get(node, "/login");
        Answer answer = post(node, "/login", Map.of("email", email, "password", password));
        if (answer.status() / 100 != 3 || answer.location().contains("/login")) {
            throw new IllegalStateException("Not signed in: " + answer);
        }
        get(node, "/account"); // has the new token
        return this;
    }

    private HttpRequest form(Node node, String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return request(node, path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private HttpRequest.Builder request(Node node, String path) {
        return HttpRequest.newBuilder(node.address(path))
                .header("Cookie", session)
                .header("X-CSRF-TOKEN", token);
    }

    private Answer keep(HttpResponse<String> answer) {
        answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("session="))
                .forEach(cookie -> session = cookie.substring(0, cookie.indexOf(';')));
        Matcher found = TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
        }
        String location = answer.headers().firstValue("Location").orElse("");
        return new Answer(answer.statusCode(), location, answer.body());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
