package org.wsis.portal.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A connection to the portal's server: what is sent here is read by the server itself, limits and all. */
final class Wire {
    private static final String BOUNDARY = "a-boundary-of-a-test";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String origin;

    @Nullable
    String session;

    Wire(int port, @Nullable String session) {
        this.origin = "http://127.0.0.1:" + port;
        this.session = session;
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body, ISO_8859_1)));
    }

    /** A form with files. */
    HttpResponse<String> multipart(String path, List<Part> parts) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArrays(Stream.concat(
                        parts.stream().flatMap(Part::bytes),
                        Stream.of(("--" + BOUNDARY + "--\r\n").getBytes(ISO_8859_1)))::iterator)));
    }

    /**
     * A part of a body.
     *
     * @param file the name of the file that it is, or null
     */
    record Part(String name, @Nullable String file, byte[] content) {
        private Stream<byte[]> bytes() {
            String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\""
                    + (file == null ? "" : "; filename=\"" + file + "\"\r\nContent-Type: text/plain") + "\r\n\r\n";
            return Stream.of(head.getBytes(UTF_8), content, "\r\n".getBytes(ISO_8859_1));
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "text/html,*/*;q=0.8");
        return request.header("Cookie", (session == null ? "" : "session=" + session + "; ") + "lang=fr");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        answer.headers().allValues("set-cookie").stream()
                .filter(cookie -> cookie.startsWith("session="))
                .forEach(cookie -> session = cookie.substring("session=".length(), cookie.indexOf(';')));
        return answer;
    }

    /** A megabyte's worth of text, many times over. */
    static byte[] megabytes(int number) {
        byte[] bytes = new byte[number << 20];
        Arrays.fill(bytes, (byte) 'y');
        return bytes;
    }
}
