package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.account.Grant;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.reference.Language;
import org.wsis.stocktaking.report.ReportSamples;

/** A report from its plan to its withdrawal, by the pages that people use. */
@PortalTest
class ReportPagesTests {
    private static final Pattern CHECKSUM = Pattern.compile("<code[^>]*>([0-9a-f]{64})</code>");

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    ReportSamples samples;

    @Autowired
    JdbcClient database;

    @Autowired
    MessageSource messages;

    @Test
    void aReportIsPlannedWrittenFrozenPublishedAndWithdrawn() throws Exception {
        int year = samples.year();
        samples.entries(year, 120);
        AccountId editor = people.holding(Role.EDITOR);
        String slug = "africa-" + year;
        Map<String, String> plan = plan(year, "REGIONAL", slug);
        String looked = text(post(editor, "/admin/stocktaking/reports/new", with(plan, "look", "true")));
        assertThat(looked).contains(counted(having(year, "country = 'KE'")), "Kenya");
        assertThat(count("SELECT count(*) FROM stocktaking.report WHERE slug = '" + slug + "'"))
                .as("looking keeps nothing")
                .isZero();
        String desk = created(post(editor, "/admin/stocktaking/reports/new", plan));

        // Written in Markdown, looked at, kept.
        String words = "# Africa\n\nWith <script>alert(1)</script> and [a](javascript:alert(1)) and **stress**.";
        String form = text(get(editor, desk + "/introduction"));
        Map<String, String> introduction = Map.of("body", words, "version", Owners.version(form));
        assertThat(text(post(editor, desk + "/introduction", with(introduction, "look", "true"))))
                .contains("<h3>Africa</h3>", "<strong>stress</strong>", "&lt;script&gt;")
                .doesNotContain("<script>alert", "href=\"javascript");
        assertThat(post(editor, desk + "/introduction", introduction)).hasStatus3xxRedirection();
        assertThat(post(editor, desk + "/introduction", introduction))
                .as("seen too long ago")
                .hasStatus(409);

        // Nobody else sees it.
        assertThat(browser.get().uri("/stocktaking/reports/" + slug).exchange()).hasStatus(404);
        assertThat(post(editor, desk + "/publication", Map.of()))
                .as("not frozen")
                .hasStatus(409);

        assertThat(post(editor, desk + "/freezing", Map.of())).hasStatus3xxRedirection();
        String page = awaitPdf(editor, desk);
        assertThat(browser.get().uri("/stocktaking/reports/" + slug).exchange())
                .as("frozen")
                .hasStatus(404);
        String first = "/stocktaking/entries/" + entry(slug, 2);
        assertThat(visit(first)).as("kept before it is published").doesNotContain("/stocktaking/reports/" + slug);
        assertThat(post(editor, desk + "/introduction", introduction)).hasStatus(409);
        assertThat(post(editor, desk + "/removal", Map.of())).hasStatus(409);
        assertThat(post(editor, desk + "/publication", Map.of())).hasStatus3xxRedirection();

        String published = visit("/stocktaking/reports/" + slug);
        String checksum = checksum(published);
        assertThat(page).contains(checksum);
        assertThat(published)
                .contains("<h3>Africa</h3>", counted(having(year, "country = 'KE'")), "of " + year)
                .doesNotContain("private.person", "Private Person");
        var data = browser.get()
                .uri("/stocktaking/reports/" + slug + "/data.json")
                .exchange()
                .getResponse();
        assertThat(sha256(data.getContentAsByteArray())).isEqualTo(checksum);
        assertThat(visit("/stocktaking/reports/" + slug + "/entries.csv")).contains("Sample", ",KE,");
        byte[] book = browser.get()
                .uri("/stocktaking/reports/" + slug + "/entries.xlsx")
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(book, 0, 2, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("PK");
        assertThat(browser.get()
                        .uri("/stocktaking/reports/" + slug + "/entries.jsonl")
                        .exchange())
                .hasStatus(404);
        assertThat(visit("/stocktaking/reports/" + slug + "/figures.csv"))
                .contains("country,KE," + having(year, "country = 'KE'"));
        assertThat(new String(
                        browser.get()
                                .uri("/stocktaking/reports/" + slug + "/report.pdf")
                                .exchange()
                                .getResponse()
                                .getContentAsByteArray(),
                        0,
                        5,
                        java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(visit("/stocktaking/reports")).contains(slug);
        assertThat(visit("/sitemap-pages.xml")).contains("/stocktaking/reports/" + slug);

        // Its entries say so.
        assertThat(visit(first)).contains("/stocktaking/reports/" + slug);

        // An entry that went is named, not linked; the figures stay.
        String gone = entry(slug, 1);
        ReportSamples.execute("UPDATE stocktaking.entry SET state = 'WITHDRAWN' WHERE id = '" + gone + "'");
        assertThat(visit("/stocktaking/reports/" + slug))
                .doesNotContain("/stocktaking/entries/" + gone)
                .contains(words("stocktaking.report.gone"), checksum);

        assertThat(text(post(editor, desk + "/withdrawal", Map.of("reason", " "))))
                .contains("data-error-summary");
        assertThat(post(editor, desk + "/withdrawal", Map.of("reason", "Two figures were swapped")))
                .hasStatus3xxRedirection();
        assertThat(visit("/stocktaking/reports/" + slug))
                .contains("Two figures were swapped", checksum)
                .doesNotContain("Sample", "<h3>Africa</h3>");
        for (String file : List.of("report.pdf", "data.json", "entries.csv", "figures.xlsx")) {
            assertThat(browser.get()
                            .uri("/stocktaking/reports/" + slug + "/" + file)
                            .exchange())
                    .hasStatus(404);
        }
        assertThat(visit("/sitemap-pages.xml")).doesNotContain("/stocktaking/reports/" + slug);
        assertThat(visit(first)).doesNotContain("/stocktaking/reports/" + slug);
    }

    @Test
    void aFacilitatorWritesTheSectionOfTheirLineAndOfNoOther() throws Exception {
        int year = samples.year();
        samples.entries(year, 3);
        AccountId editor = people.holding(Role.EDITOR);
        AccountId health = people.person("Hana Health", new Grant(Role.FACILITATOR, "C7-hea"));
        AccountId media = people.person("Max Media", new Grant(Role.FACILITATOR, "C9"));
        var id = samples.draft(samples.plan(year, Language.FRENCH, "Rapport " + year), "");
        String desk = id.desk();
        String own = "/stocktaking/report-sections/" + id + "/C7-hea";
        assertThat(get(health, own)).as("not asked yet").hasStatus(404);
        assertThat(post(editor, desk + "/sections", Map.of("lines", "C7-hea"))).hasStatus3xxRedirection();
        assertThat(letters("stocktaking.letter.section-requested", health)).isEqualTo(1);
        assertThat(letters("stocktaking.letter.section-requested", media)).isZero();

        assertThat(text(get(health, "/stocktaking/report-sections"))).contains("Rapport " + year);
        assertThat(text(get(media, "/stocktaking/report-sections"))).doesNotContain("Rapport " + year);
        assertThat(text(get(health, "/account")))
                .contains(words("stocktaking.report.section.mine"), "Rapport " + year + " – C7-hea", own);
        assertThat(text(get(media, "/account"))).doesNotContain("Rapport " + year);
        assertThat(get(media, own)).hasStatus(404);
        assertThat(post(media, own, Map.of("body", "Mine now", "version", "0"))).hasStatus(404);
        assertThat(text(post(health, own, Map.of("body", "", "version", "0")))).contains("data-error-summary");
        assertThat(text(post(health, own, Map.of("body", "x", "version", "now"))))
                .contains("data-error-summary");
        assertThat(text(post(health, own, Map.of("body", "**Santé**", "version", "0", "look", "true"))))
                .contains("<strong>Santé</strong>");
        assertThat(post(health, own, Map.of("body", "**Santé** mobile", "version", "0")))
                .hasStatus3xxRedirection();
        assertThat(post(health, own, Map.of("body", "Older", "version", "0"))).hasStatus(409);
        assertThat(text(get(health, "/account"))).as("waits no more").doesNotContain("Rapport " + year);

        String section = text(get(editor, desk + "/sections/C7-hea"));
        assertThat(section).contains("<strong>Santé</strong>", "Hana Health");
        assertThat(text(get(editor, "/admin/queue"))).contains("Rapport " + year);
        String version = Owners.version(section);
        assertThat(post(
                        editor,
                        desk + "/sections/C7-hea/correction",
                        Map.of("remark", "Shorter, please", "version", version)))
                .hasStatus3xxRedirection();
        assertThat(text(get(health, own))).contains("Shorter, please");
        assertThat(post(editor, desk + "/sections/C7-hea/acceptance", Map.of("version", version)))
                .as("asked for again")
                .hasStatus(409);
        String again = Owners.version(text(get(health, own)));
        assertThat(post(health, own, Map.of("body", "Santé", "version", again))).hasStatus3xxRedirection();
        version = Owners.version(text(get(editor, desk + "/sections/C7-hea")));
        assertThat(post(editor, desk + "/sections/C7-hea/acceptance", Map.of("version", version)))
                .hasStatus3xxRedirection();
        assertThat(post(health, own, Map.of("body", "Later", "version", String.valueOf(Integer.parseInt(version) + 1))))
                .as("part of the report")
                .hasStatus(409);
        assertThat(text(get(health, own))).doesNotContain("<textarea");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            kind,      SOMETHING
            kind,      ''
            title,     ''
            slug,      Capital
            slug,      ../x
            slug,      a--b
            language,  KLINGON
            firstDay,  tomorrow
            lastDay,   2017-02-30
            lastDay,   1999-01-01
            firstDay,  -99999-01-01
            region,    ATLANTIS
            region,    ''
            countries, Atlantis
            sdgs,      eleven
            sdgs,      18
            actionLines, C12
            """)
    void aPlanThatCannotBeReadIsShownAgain(String field, String typed) {
        int year = samples.year();
        var plan = plan(year, "REGIONAL", "wrong-" + year);
        var result = post(people.holding(Role.EDITOR), "/admin/stocktaking/reports/new", with(plan, field, typed));
        assertThat(text(result)).contains("data-error-summary");
        assertThat(count("SELECT count(*) FROM stocktaking.report WHERE slug = 'wrong-" + year + "'"))
                .isZero();
    }

    @Test
    void twoReportsHaveTwoAddresses() {
        int year = samples.year();
        AccountId editor = people.holding(Role.EDITOR);
        created(post(editor, "/admin/stocktaking/reports/new", plan(year, "REGIONAL", "twice-" + year)));
        assertThat(text(post(editor, "/admin/stocktaking/reports/new", plan(year, "REGIONAL", "twice-" + year))))
                .contains(words("stocktaking.report.wrong.slug"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/plan", "/introduction", "/sections/C1", "/withdrawal", "/report.pdf", "/data.json"})
    void nobodyElseComesToTheDesk(String page) {
        int year = samples.year();
        var id = samples.draft(samples.plan(year, Language.ENGLISH, "Closed"), "");
        AccountId facilitator = people.person("A facilitator", new Grant(Role.FACILITATOR, "C1"));
        assertThat(get(facilitator, id.desk() + page)).hasStatus(403);
        assertThat(browser.get().uri(id.desk() + page).exchange()).hasStatus3xxRedirection();
        assertThat(post(facilitator, id.desk() + "/freezing", Map.of())).hasStatus(403);
    }

    @Test
    void successStoriesAreDrawnFromThePrizes() {
        AccountId editor = people.holding(Role.EDITOR);
        assertThat(text(get(editor, "/admin/stocktaking/reports/new"))).contains("prizes-2015-winners");
        var plan =
                with(with(plan(2015, "SUCCESS_STORIES", "stories-2015"), "set", "prizes-2015-winners"), "region", "");
        int expected = count(
                "SELECT count(DISTINCT e.id) FROM prizes.prize_record p JOIN stocktaking.entry e ON e.id = p.entry"
                        + " WHERE p.year = 2015 AND p.rank = 'WINNER' AND e.state = 'PUBLISHED' AND e.year = 2015");
        assertThat(expected).isPositive();
        assertThat(text(post(editor, "/admin/stocktaking/reports/new", with(plan, "look", "true"))))
                .contains(counted(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
    void theListSpeaksSixLanguages(String language) throws Exception {
        assertThat(visit("/stocktaking/reports?lang=" + language))
                .contains(messages.getMessage("stocktaking.report.list.title", null, Locale.of(language)))
                .contains(messages.getMessage("stocktaking.report.source.flash-2017", null, Locale.of(language)))
                .contains("about 427 activities");
    }

    private String entry(String slug, int position) {
        return database.sql(
                        "SELECT i.entry::text FROM stocktaking.report_item i JOIN stocktaking.report r ON r.id = i.report"
                                + " WHERE r.slug = :slug AND position = :position")
                .param("slug", slug)
                .param("position", position)
                .query(String.class)
                .single();
    }

    private Map<String, String> plan(int year, String kind, String slug) {
        return Map.of(
                "kind",
                kind,
                "title",
                "Report of " + year,
                "slug",
                slug,
                "language",
                "ENGLISH",
                "firstDay",
                year + "-01-01",
                "lastDay",
                year + "-12-31",
                "region",
                "AFRICA");
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var changed = new java.util.HashMap<>(fields);
        changed.put(name, value);
        return changed;
    }

    private MvcTestResult get(AccountId person, String path) {
        return browser.get().uri(path).with(people.as(person)).exchange();
    }

    private MvcTestResult post(AccountId person, String path, Map<String, String> fields) {
        var request = browser.post().uri(path).with(people.as(person)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static String created(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
        String desk = String.valueOf(result.getResponse().getRedirectedUrl());
        assertThat(desk).startsWith("/admin/stocktaking/reports/");
        return desk;
    }

    private String awaitPdf(AccountId editor, String desk) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(120));
        String page = text(get(editor, desk));
        while (!page.contains(desk + "/report.pdf")) {
            assertThat(Instant.now()).as("printed in time: " + page).isBefore(end);
            Thread.sleep(300);
            page = text(get(editor, desk));
        }
        return page;
    }

    private static String text(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return Owners.text(result);
    }

    private String visit(String path) {
        return text(browser.get().uri(path).exchange());
    }

    private static String checksum(String page) {
        var matcher = CHECKSUM.matcher(page);
        assertThat(matcher.find()).as("a checksum").isTrue();
        return matcher.group(1);
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private String counted(int number) {
        return messages.getMessage(
                "stocktaking.report.total", new Object[] {number, String.valueOf(number)}, Locale.ENGLISH);
    }

    private String words(String key) {
        return messages.getMessage(key, null, Locale.ENGLISH);
    }

    private int having(int year, String condition) {
        return count("SELECT count(*) FROM stocktaking.entry WHERE year = %d AND %s".formatted(year, condition));
    }

    private int count(String query) {
        return database.sql(query).query(Integer.class).single();
    }

    private int letters(String kind, AccountId to) {
        return database.sql("SELECT count(*) FROM mail.letter l JOIN account.account a ON a.email = l.recipient"
                        + " WHERE l.kind = :kind AND a.id = :id")
                .param("kind", kind)
                .param("id", to.value())
                .query(Integer.class)
                .single();
    }
}
