package org.wsis.portal.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.hostile.FormSite.Reached;
import org.wsis.portal.hostile.Wire.Part;

/**
 * What the server itself refuses: bodies that are too large, too many fields, bytes that are no text. Whoever sends it
 * reads a page in their language, and not the end of the connection; nothing is written.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerLimitTests {
    private static final String TOO_MUCH = "Votre envoi est trop volumineux";
    private static final String UNREADABLE = "Nous n’avons pas pu lire cette demande";

    @LocalServerPort
    int port;

    @Autowired
    List<FormSite.Room> rooms;

    @Autowired
    Ground ground;

    @Autowired
    People people;

    @BeforeAll
    void nobodyElseWorks() throws SQLException {
        ground.nobodyElseWorks();
    }

    @AfterAll
    void workGoesOn() throws SQLException {
        ground.workGoesOn();
    }

    @TestFactory
    Stream<DynamicTest> everyFormIsRefusedWithAPage() {
        return rooms.stream()
                .flatMap(room -> room.sites().stream())
                .filter(site -> !site.how().equals("autosave"))
                .sorted(Comparator.comparing(FormSite::toString))
                .map(site -> DynamicTest.dynamicTest(site.toString(), () -> overload(site)));
    }

    private void overload(FormSite site) throws Exception {
        ground.begin();
        try (Tables tables = new Tables()) {
            Reached reached = site.way().walk();
            Wire wire = new Wire(port, reached.caller().session);
            FoundForm form = FoundForm.on(Jsoup.parse(wire.get(reached.page()).body()), site.route())
                    .orElseThrow();
            String field = form.visible().stream().findFirst().orElse("any");
            String start = encoded(form) + "&" + field + "=";
            tables.settle();
            Map<String, String> before = tables.state();
            refused(wire.post(form.action(), start + "%ZZ"), 400, UNREADABLE);
            refused(wire.post(form.action(), start + "%C3%28"), 400, UNREADABLE);
            refused(wire.post(form.action(), start + "%00"), 400, UNREADABLE);
            refused(wire.post(form.action(), start + ("1&" + field + "=").repeat(1_000)), 400, UNREADABLE);
            refused(tooLarge(wire, form, field, start), 413, TOO_MUCH);
            assertThat(Tables.difference(before, tables.state())).isEmpty();
            assertThat(wire.get("/").statusCode()).as("the next page").isEqualTo(200);
        } finally {
            ground.tidy();
        }
    }

    /** In turn a large field, a large field of a form with files, and a large file. */
    private static HttpResponse<String> tooLarge(Wire wire, FoundForm form, String field, String start)
            throws IOException, InterruptedException {
        return switch (Math.floorMod(form.action().length() + field.length(), 3)) {
            case 0 -> wire.post(form.action(), start + new String(Wire.megabytes(10), StandardCharsets.ISO_8859_1));
            case 1 -> wire.multipart(form.action(), parts(form, new Part(field, null, Wire.megabytes(10))));
            default -> wire.multipart(form.action(), parts(form, new Part(field, "a.txt", Wire.megabytes(11))));
        };
    }

    private static void refused(HttpResponse<String> answer, int status, String words) {
        assertThat(answer.statusCode()).as(Jsoup.parse(answer.body()).title()).isEqualTo(status);
        assertThat(answer.body())
                .contains("<html lang=\"fr\"", words, "</html>")
                .doesNotContain("Exception", "Tomcat");
    }

    private static String encoded(FoundForm form) {
        return form.filled(Map.of(), Map.of()).values().entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> field.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static List<Part> parts(FoundForm form, Part last) {
        Stream<Part> fields = form.filled(Map.of(), Map.of()).values().entrySet().stream()
                .map(field -> new Part(
                        field.getKey(), null, field.getValue().getFirst().getBytes(StandardCharsets.UTF_8)));
        return Stream.concat(fields, Stream.of(last)).toList();
    }

    @Test
    void moreThanAnybodySendsIsStillReadToItsEnd() throws Exception {
        Wire wire = new Wire(port, people.cookie(people.holding(Role.EDITOR)));
        wire.get("/admin/import");
        refused(wire.multipart("/admin/import", List.of(new Part("file", "a.csv", Wire.megabytes(40)))), 413, TOO_MUCH);
    }

    @Test
    void tooManyPartsAreRefusedWithAPage() throws Exception {
        Wire wire = new Wire(port, people.cookie(people.holding(Role.EDITOR)));
        refused(
                wire.multipart("/admin/import", Collections.nCopies(60, new Part("kind", null, new byte[] {'x'}))),
                413,
                TOO_MUCH);
    }

    @Test
    void aFileMayHaveALongNameInAnyScript() throws Exception {
        Wire wire = new Wire(port, people.cookie(people.holding(Role.EDITOR)));
        String token = Jsoup.parse(wire.get("/admin/import").body())
                .select("form[action=/admin/import] [name=_csrf]")
                .val();
        HttpResponse<String> answer = wire.multipart(
                "/admin/import",
                List.of(
                        new Part("_csrf", null, token.getBytes(StandardCharsets.UTF_8)),
                        new Part("kind", null, "prize-archive".getBytes(StandardCharsets.UTF_8)),
                        new Part("file", "تقرير".repeat(50) + ".csv", "x".getBytes(StandardCharsets.UTF_8))));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"file-error\"");
    }

    @Test
    void manyCookiesAreTakenAndTooManyAreRefusedCleanly() throws Exception {
        Wire wire = new Wire(port, null);
        assertThat(wire.get("/", "X-Long", "y".repeat(20_000)).statusCode()).isEqualTo(200);
        assertThat(wire.get("/", "X-Long", "y".repeat(100_000)).statusCode()).isEqualTo(400);
        assertThat(wire.get("/search?q=" + "y".repeat(20_000)).statusCode()).isEqualTo(200);
    }
}
