package org.wsis.portal.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.wsis.portal.PortalTest;
import org.wsis.portal.changes.ChangeLog;
import org.wsis.portal.stocktaking.Machine;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.portal.stocktaking.StoredEntries;
import org.wsis.stocktaking.entry.State;
import tools.jackson.databind.JsonNode;

/** Rows that are not public, private contacts and moderators' notes, in every state: no machine finds any of them. */
@PortalTest
class PlantedSecretsTests {
    @Autowired
    Machine machine;

    @Autowired
    DumpDesk desk;

    @Autowired
    ChangeLog log;

    private final String secret = "secret" + UUID.randomUUID().toString().replace("-", "");
    private final String open = "open" + UUID.randomUUID().toString().replace("-", "");
    private final Map<State, UUID> hidden = new HashMap<>();
    private final UUID owner = UUID.randomUUID();
    private final UUID reviewer = UUID.randomUUID();
    private UUID published;
    private UUID gone;
    private String start = "";

    @BeforeEach
    void plant() {
        start = log.now().toString();
        published = entry("PUBLISHED", open);
        note(published);
        for (State state : State.values()) {
            if (state != State.PUBLISHED) {
                hidden.put(state, entry(state.name(), secret + " " + open));
                note(hidden.get(state));
            }
        }
        StoredEntries.execute("UPDATE stocktaking.entry SET continues = '%s' WHERE id = '%s'"
                .formatted(hidden.get(State.RECEIVED), published));
        gone = entry("PUBLISHED", secret + " once " + open);
        StoredEntries.execute("UPDATE stocktaking.entry SET state = 'WITHDRAWN' WHERE id = '%s'".formatted(gone));
        note(gone);
        machine.awaitTotal("q=" + open, 1);
    }

    private UUID entry(String state, String title) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("title", title);
        row.put("contact_name", secret + " name");
        row.put("contact_email", secret + "@example.org");
        row.put("owner", owner);
        row.put("edition", "e" + secret.substring(0, 15));
        if (!state.equals("PUBLISHED")) {
            row.put("short_description", secret + " short");
            row.put("description", secret + " long");
            row.put("source", secret + " source");
            row.put("organisation_name", secret + " organisation");
            row.put("contact_public", true);
        }
        if (state.equals("ADOPTED")) {
            row.put("revises", published);
        }
        return StoredEntries.insert(state, row);
    }

    private void note(UUID entry) {
        StoredEntries.execute("""
                WITH act AS (INSERT INTO stocktaking.entry_act (entry, at, by, act, words)
                    VALUES ('%1$s', now(), '%3$s', 'RETURNED', '%2$s note') RETURNING id)
                INSERT INTO stocktaking.entry_pin (act, position, field, reason, words)
                SELECT id, 0, 'TITLE', 'OTHER', '%2$s pin' FROM act""".formatted(entry, secret, reviewer));
    }

    @Test
    void noneIsInTheInterface() {
        for (String query :
                List.of("q=" + secret, "q=" + open, "size=100&sort=newest", "q=" + secret.substring(0, 12))) {
            assertClean("/api/v1/stocktaking/entries?" + query, body("/api/v1/stocktaking/entries?" + query), query);
        }
        assertClean("the open entry", body("/api/v1/stocktaking/entries/" + published), "");
        for (UUID id : hidden.values()) {
            assertThat(machine.get("/api/v1/stocktaking/entries/" + id)).hasStatus(404);
        }
        assertThat(machine.get("/api/v1/stocktaking/entries/" + gone)).hasStatus(404);
    }

    @Test
    void noneIsInExportsNorFeeds(@TempDir Path folder) throws IOException {
        for (String query : List.of("?q=" + open, "?q=" + secret, "")) {
            for (String file : List.of("export.csv", "export.json", "feed.atom")) {
                assertClean(file + query, body("/stocktaking/" + file + query), query);
            }
        }
        assertThat(body("/stocktaking/export.csv?q=" + open)).contains(published.toString());
        Path book = Files.write(folder.resolve("export.xlsx"), bytes("/stocktaking/export.xlsx"));
        try (var parts = new ZipFile(book.toFile())) {
            for (var part : Collections.list(parts.entries())) {
                assertClean(
                        part.getName(),
                        new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8),
                        "");
            }
        }
    }

    @Test
    void noneIsInTheChangesButThatOneIsGone() {
        List<JsonNode> all = new ArrayList<>();
        String next = start;
        JsonNode page;
        do {
            page = machine.json("/api/v1/changes?since=" + next);
            page.get("items").forEach(all::add);
            next = page.get("next").asString();
        } while (page.get("more").asBoolean());
        assertThat(all.toString()).doesNotContain(secret, owner.toString(), reviewer.toString());
        hidden.values().forEach(id -> assertThat(all.toString()).doesNotContain(id.toString()));
        assertThat(all)
                .filteredOn(change -> change.get("id").asString().equals(gone.toString()))
                .extracting(change -> change.get("change").asString())
                .containsExactly("published", "withdrawn");
    }

    @Test
    void noneIsInDumps() throws IOException {
        Manifest made = desk.make();
        boolean found = false;
        for (Manifest.DumpFile file : made.files()) {
            try (InputStream in = new GZIPInputStream(
                    new ByteArrayInputStream(bytes("/data/" + made.edition() + "/" + file.name())))) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                assertClean(file.name(), text, "");
                found |= text.contains(published.toString());
            }
        }
        assertThat(found).as("the open entry is there").isTrue();
    }

    @Test
    void noneIsInSitemaps() {
        String index = body("/sitemap.xml");
        var parts = java.util.regex.Pattern.compile("/sitemap-[a-z0-9-]+\\.xml").matcher(index);
        var all = new StringBuilder();
        while (parts.find()) {
            all.append(body(parts.group()));
        }
        assertClean("sitemaps", all.toString(), "");
        assertThat(all).contains("/stocktaking/entries/" + published);
    }

    /** The question itself may be in the answer. */
    private void assertClean(String where, String text, String question) {
        String answer = question.isEmpty() ? text : text.replace(question, "");
        assertThat(answer).as(where).doesNotContain(owner.toString(), reviewer.toString(), gone.toString());
        hidden.forEach((state, id) -> assertThat(answer).as(where + " " + state).doesNotContain(id.toString()));
        assertThat(answer.replace("q=" + secret, "").replace(": " + secret, ""))
                .as(where)
                .doesNotContain(secret);
    }

    private String body(String address) {
        return new String(bytes(address), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String address) {
        var answer = machine.get(address);
        assertThat(answer)
                .as(address + Owners.text(answer).lines().findFirst().orElse(""))
                .hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }
}
