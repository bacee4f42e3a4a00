package org.wsis.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whole sign-ins by password: the form with its token, then the form sent, each time in a new session. Each person has an
 * account and, as far as the portal can tell by the proxy's header, a network of their own, and is only in one place at a
 * time: many passwords tried at once for one address are what the portal slows down.
 */
record SignIn(PortalProcess portal) {
    static final int PEOPLE = 1000;
    static final String EMAIL = "first.administrator@example.org";
    static final String PASSWORD = "eleven quiet lanterns over Geneva";
    private static final String PROXY_HEADER = "X-Forwarded-For";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** Completed sign-ins for each second, by so many people at once. */
    double perSecond(int people, Duration time) {
        var done = new AtomicInteger();
        var started = new ArrayList<Future<?>>();
        long end = System.nanoTime() + time.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 1; number <= people; number++) {
                int person = number;
                started.add(threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        signIn(person);
                        done.incrementAndGet();
                    }
                    return null;
                }));
            }
        }
        started.forEach(SignIn::failIfItFailed);
        return done.get() / (double) time.toSeconds();
    }

    private static void failIfItFailed(Future<?> person) {
        if (person.state() == Future.State.FAILED) {
            throw new IllegalStateException(person.exceptionNow());
        }
    }

    /** How the portal takes the person's network to be called. */
    static String network(int person) {
        return "10.1.%d.%d".formatted(person / 256, person % 256);
    }

    /** Their number in letters: 0 is a. */
    static String address(int person) {
        String letters = String.valueOf(person)
                .chars()
                .mapToObj(digit -> String.valueOf((char) (digit - '0' + 'a')))
                .collect(Collectors.joining());
        return "visitor%s@example.org".formatted(letters);
    }

    /** Signs a person in and gives the cookie of the session. */
    String signIn(int person) throws IOException, InterruptedException {
        URI login = URI.create(portal.address("/login"));
        String network = network(person);
        String email = address(person);
        var form = CLIENT.send(
                HttpRequest.newBuilder(login).header(PROXY_HEADER, network).build(),
                HttpResponse.BodyHandlers.ofString());
        Matcher token = TOKEN.matcher(form.body());
        if (!token.find()) {
            throw new IllegalStateException("The sign-in form has no token");
        }
        String fields =
                "email=%s&password=%s&_csrf=%s".formatted(encode(email), encode(PASSWORD), encode(token.group(1)));
        var answer = CLIENT.send(
                HttpRequest.newBuilder(login)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", session(form))
                        .header(PROXY_HEADER, network)
                        .POST(HttpRequest.BodyPublishers.ofString(fields))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        String next = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() / 100 != 3 || next.contains("/login")) {
            throw new IllegalStateException("Not signed in: " + answer.statusCode() + " " + next);
        }
        return session(answer);
    }

    private static String session(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("session="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no session"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
