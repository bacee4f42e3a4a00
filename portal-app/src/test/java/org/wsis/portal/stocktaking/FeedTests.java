package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.w3c.dom.Element;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;

@PortalTest
@Tag("search")
class FeedTests {
    @Autowired
    Machine machine;

    @Autowired
    EntityManagerFactory factory;

    /** No form takes such letters, and no page of others should have to show them. */
    @AfterEach
    void nothingUnprintableIsLeft() {
        StoredEntries.execute("UPDATE stocktaking.entry SET state = 'WITHDRAWN' WHERE state = 'PUBLISHED'"
                + " AND concat(title, short_description, organisation_name) ~ '[\\u0001-\\u0008\\u000B]'");
    }

    @Test
    void aFeedKeepsTheRulesWhateverAnEntrySays() {
        String word = word();
        StoredEntries.insert("PUBLISHED", Map.of("title", word + " <b>&amp; ]]> \u0001\u000B\uFFFE 农村 مرحبا 🎓"));
        UUID full = StoredEntries.insert(
                "PUBLISHED",
                Map.of(
                        "title",
                        word + " full",
                        "organisation_name",
                        "Ministry <of> \u0002 ICT",
                        "short_description",
                        "<script>alert(1)</script>\u0008",
                        "country",
                        "KE",
                        "action_lines",
                        new String[] {"C1", "C7-hea"},
                        "sdgs",
                        new Integer[] {9}));
        machine.awaitTotal("q=" + word, 2);
        var atom = feed("?q=" + word);
        assertThat(atom.problems()).isEmpty();
        assertThat(atom.entries()).hasSize(2);
        Element entry = atom.entries().stream()
                .filter(one -> atom.text(one, "id").equals("urn:uuid:" + full))
                .findFirst()
                .orElseThrow();
        assertThat(atom.text(entry, "author")).isEqualTo("Ministry <of> \uFFFD ICT");
        assertThat(atom.text(entry, "summary")).startsWith("<script>");
        assertThat(atom.link(entry, "alternate")).endsWith("/stocktaking/entries/" + full);
        assertThat(atom.link(atom.feed(), "self")).endsWith("/stocktaking/feed.atom?q=" + word);
        assertThat(atom.link(atom.feed(), "alternate")).endsWith("/stocktaking?q=" + word);
        assertThat(Owners.text(machine.get("/stocktaking/feed.atom?q=" + word)))
                .contains("term=\"C7-hea\"", "term=\"9\"", "term=\"KE\"");
    }

    @Test
    void aFeedOfNothingKeepsTheRulesToo() {
        assertThat(feed("?country=XX").problems()).isEmpty();
        assertThat(feed("").problems()).isEmpty();
        assertThat(feed("").entries().size()).isBetween(1, 50);
    }

    @Test
    void idsStayTheSameHoweverTheSearchIsWrittenAndInEveryLanguage() {
        String one = id("?country=KE&country=CH&actionLine=C1");
        assertThat(id("?actionLine=c1&country=ch&country=ke&sort=title&page=3&lang=ar"))
                .isEqualTo(one);
        assertThat(id("?country=KE")).isNotEqualTo(one);
    }

    @Test
    void theNewestComeFirstWhateverOrderIsAskedFor() {
        String word = word();
        for (int i = 0; i < 3; i++) {
            StoredEntries.insert("PUBLISHED", Map.of("title", (9 - i) + " " + word));
        }
        machine.awaitTotal("q=" + word, 3);
        var atom = feed("?sort=title&q=" + word);
        List<String> published = atom.entries().stream()
                .map(entry -> atom.text(entry, "published"))
                .toList();
        assertThat(published).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void aReaderThatHasItIsToldSoUntilSomethingChanges() {
        String word = word();
        UUID id = StoredEntries.insert("PUBLISHED", Map.of("title", word));
        machine.awaitTotal("q=" + word, 1);
        String address = "/stocktaking/feed.atom?q=" + word;
        MvcTestResult first = machine.get(address);
        assertThat(first).hasStatusOk();
        assertThat(first.getResponse().getContentType()).startsWith("application/atom+xml");
        String tag = first.getResponse().getHeader(HttpHeaders.ETAG);
        String changed = first.getResponse().getHeader(HttpHeaders.LAST_MODIFIED);
        assertThat(machine.get(address, Map.of(HttpHeaders.IF_NONE_MATCH, tag))).hasStatus(304);
        assertThat(machine.get(address, Map.of(HttpHeaders.IF_MODIFIED_SINCE, changed)))
                .hasStatus(304);

        StoredEntries.execute(
                "UPDATE stocktaking.entry SET state = 'WITHDRAWN', changed_at = now() + interval '2 s' WHERE id = '%s'"
                        .formatted(id));
        machine.awaitTotal("q=" + word, 0);
        assertThat(machine.get(address, Map.of(HttpHeaders.IF_NONE_MATCH, tag))).hasStatusOk();
        assertThat(machine.get(address, Map.of(HttpHeaders.IF_MODIFIED_SINCE, changed)))
                .hasStatusOk();
        assertThat(feed("?q=" + word).entries()).isEmpty();
    }

    @Test
    void aChangedEntryKeepsItsIdAndGetsANewTime() {
        String word = word();
        UUID id = StoredEntries.insert("PUBLISHED", new LinkedHashMap<>(Map.of("title", word)));
        machine.awaitTotal("q=" + word, 1);
        StoredEntries.execute(
                "UPDATE stocktaking.entry SET source = 'x', changed_at = '2098-01-01T00:00:00Z' WHERE id = '%s'"
                        .formatted(id));
        var atom = feed("?q=" + word);
        assertThat(atom.text(atom.entries().getFirst(), "updated")).isEqualTo("2098-01-01T00:00:00Z");
        assertThat(atom.text(atom.feed(), "updated")).isEqualTo("2098-01-01T00:00:00Z");
        assertThat(atom.text(atom.entries().getFirst(), "id")).isEqualTo("urn:uuid:" + id);
        StoredEntries.execute("UPDATE stocktaking.entry SET changed_at = now() WHERE id = '%s'".formatted(id));
        StoredEntries.execute("UPDATE changes.public_change SET at = now() WHERE item = '%s'".formatted(id));
    }

    @Test
    void aLongFeedTakesAsManyStatementsAsAShortOne() {
        String rare = word();
        String common = word();
        StoredEntries.insert("PUBLISHED", Map.of("title", rare, "organisation", UUID.randomUUID()));
        StoredEntries.insertAll(IntStream.range(0, 30)
                .mapToObj(i -> Map.<String, Object>of("title", common, "organisation", UUID.randomUUID()))
                .toList());
        machine.awaitTotal("q=" + rare, 1);
        machine.awaitTotal("q=" + common, 30);
        assertThat(statements(common)).isEqualTo(statements(rare));
    }

    private long statements(String word) {
        return StatementCounts.least(() ->
                assertThat(machine.get("/stocktaking/feed.atom?q=" + word)).hasStatusOk());
    }

    private String id(String query) {
        var atom = feed(query);
        return atom.text(atom.feed(), "id");
    }

    private AtomRules feed(String query) {
        MvcTestResult answer = machine.get("/stocktaking/feed.atom" + query);
        assertThat(answer).hasStatusOk();
        return new AtomRules(answer.getResponse().getContentAsByteArray());
    }

    private static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }
}
