package org.wsis.portal.hostile;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.account.Secret;
import org.wsis.portal.hostile.FormSite.Reached;
import org.wsis.portal.hostile.Typed.Chosen;
import org.wsis.portal.stocktaking.StoredEntries;

/** The forms of owners and moderators of entries. */
@Component
class StocktakingRoom implements FormSite.Room {
    private static final Map<String, String> AUTOSAVE = Map.of("X-Autosave", "true");
    private static final Map<String, String> CHOSEN = Map.of("collections", "covid-19");
    private static final Chosen NOTES = new Chosen("notes.txt", "Plain words.".getBytes(StandardCharsets.UTF_8));

    private static final UUID SEARCH = UUID.randomUUID();
    private static final String TOKEN = "a-letter-of-this-test";

    private final Ground ground;

    StocktakingRoom(Ground ground) {
        this.ground = ground;
    }

    @Override
    public List<FormSite> sites() {
        var sites = new ArrayList<FormSite>();
        for (String step : List.of("activity", "who", "description", "alignment", "outcome")) {
            String route = "/stocktaking/submit/{id}/" + step;
            // Without the version of what it shows, so that the form can be sent again as it is: StepConflictTests.
            Map<String, String> fill = step.equals("activity")
                    ? Map.of("website", "https://example.org/", "version", "")
                    : Map.of("version", "");
            sites.add(FormSite.lasting(route, () -> step(step, fill, Map.of())));
            sites.add(new FormSite(route, "autosave", true, () -> step(step, fill, AUTOSAVE)));
        }
        sites.addAll(List.of(
                FormSite.lasting("/stocktaking/submit/{id}/collections", () -> step("collections", CHOSEN, Map.of())),
                new FormSite(
                        "/stocktaking/submit/{id}/collections",
                        "autosave",
                        true,
                        () -> step("collections", CHOSEN, AUTOSAVE)),
                FormSite.to("/admin/stocktaking/entries/{id}/collections", this::placing),
                FormSite.lasting("/account/searches", () -> follower("/account/searches/new?q=radio")),
                FormSite.lasting("/account/searches/{id}", () -> follower("/account/searches/" + SEARCH)),
                FormSite.to("/account/searches/{id}/removal", () -> follower("/account/searches")),
                FormSite.to("/stocktaking/following", () -> follower("/stocktaking/following?token=" + TOKEN)),
                FormSite.to("/stocktaking/submit/{id}/files/documents", () -> files(Map.of("document", NOTES))),
                FormSite.to("/stocktaking/submit/{id}/files/picture", () -> files(Map.of("picture", picture()))),
                FormSite.to("/stocktaking/submit/{id}/files/{file}/removal", this::attached),
                FormSite.to("/stocktaking/submit/{id}/check", () -> step("check", Map.of("consent", "true"), Map.of())),
                FormSite.to("/stocktaking/mine/{id}/withdrawal", this::withdrawal),
                FormSite.to("/stocktaking/mine/{id}/revision", this::published),
                FormSite.to("/stocktaking/mine/{id}/answers", this::talking),
                FormSite.lasting("/admin/stocktaking/entries/{id}/questions", this::asking),
                FormSite.lasting("/stocktaking/mine/{id}/copy", this::published),
                FormSite.lasting("/stocktaking/mine/{id}/confirmation", this::published),
                FormSite.to("/stocktaking/still-true", this::asked),
                FormSite.to("/stocktaking/mine/{id}/authors", () -> authors("")),
                FormSite.to("/stocktaking/mine/{id}/authors/{author}/removal", () -> authors("")),
                FormSite.to("/stocktaking/mine/{id}/authors/{author}/ownership", () -> authors("/ownership")),
                FormSite.to("/stocktaking/mine/{id}/authors/departure", this::author),
                FormSite.to("/stocktaking/invitation", this::invited),
                FormSite.lasting("/stocktaking/submit/{id}/likely/{other}", this::likely),
                FormSite.lasting("/stocktaking/submit/{id}/continuation", this::likely),
                FormSite.to("/admin/stocktaking/entries/{id}/review", () -> review(Map.of())),
                FormSite.to("/admin/stocktaking/publications", this::chosen),
                FormSite.to("/admin/stocktaking/publications/{id}/undo", this::publishedTogether),
                FormSite.to(
                        "/admin/stocktaking/entries/{id}/decision",
                        () -> review(Map.of("choice", "DECLINE", "reason", "DUPLICATE")))));
        return sites;
    }

    private Reached step(String step, Map<String, String> fill, Map<String, String> headers) {
        AccountId owner = ground.people().person("Owner of a draft");
        String page = "/stocktaking/submit/" + ground.draft(owner) + "/" + step;
        return new Reached(ground.as(owner), page, fill, Map.of(), headers);
    }

    /** Somebody who follows a search, which was written about. */
    private Reached follower(String page) {
        AccountId person = ground.people().person("Follower");
        ground.database()
                .sql("DELETE FROM stocktaking.saved_search WHERE id = ?")
                .param(SEARCH)
                .update();
        ground.database()
                .sql("""
                        WITH search AS (
                            INSERT INTO stocktaking.saved_search
                                (id, account, name, query, frequency, created_at, looked_at, due_at)
                            VALUES (?, ?, 'A search', '?q=boats', 'WEEKLY', now(), now(), now() + interval '1 day')
                            RETURNING id)
                        INSERT INTO stocktaking.saved_search_stop (hash, search, issued_at) SELECT ?, id, now() FROM search""")
                .params(SEARCH, person.value(), Secret.of(TOKEN).digest())
                .update();
        return new Reached(ground.as(person), page);
    }

    /** The owner of a draft that somebody writes along. */
    private Reached authors(String ending) {
        AccountId owner = ground.people().person("Owner of a draft");
        UUID id = ground.draft(owner);
        UUID author = author(id, ground.people().person("Co-author"));
        String page = "/stocktaking/mine/" + id + "/authors" + (ending.isEmpty() ? "" : "/" + author + ending);
        return new Reached(ground.as(owner), page);
    }

    private Reached author() {
        AccountId person = ground.people().person("Co-author");
        UUID id = ground.draft(ground.people().person("Owner of a draft"));
        author(id, person);
        return new Reached(ground.as(person), "/stocktaking/mine/" + id + "/authors");
    }

    private UUID author(UUID entry, AccountId person) {
        return ground.database()
                .sql("""
                        INSERT INTO stocktaking.author (id, entry, email, person, invited_at, expires_at, accepted_at)
                        VALUES (gen_random_uuid(), ?, ?, ?, now(), now(), now()) RETURNING id""")
                .params(entry, UUID.randomUUID() + "@example.org", person.value())
                .query(UUID.class)
                .single();
    }

    private Reached invited() {
        UUID id = ground.draft(ground.people().person("Owner of a draft"));
        ground.database()
                .sql("DELETE FROM stocktaking.author WHERE hash = ?")
                .param(Secret.of(TOKEN).digest())
                .update();
        ground.database().sql("""
                        INSERT INTO stocktaking.author (id, entry, email, hash, invited_at, expires_at)
                        VALUES (gen_random_uuid(), ?, 'invited@example.org', ?, now(), now() + interval '1 day')""").params(id, Secret.of(TOKEN).digest()).update();
        return new Reached(
                ground.as(ground.people().person("Invited")),
                "/stocktaking/invitation?token=" + TOKEN,
                Map.of("reply", "ACCEPT"));
    }

    private Reached placing() {
        UUID id = StoredEntries.insert("PUBLISHED", Map.of("title", "An entry to be placed"));
        return new Reached(
                ground.as(Role.EDITOR),
                "/admin/stocktaking/entries/" + id + "/collections",
                Map.of("collections", "covid-19", "reason", "Planted"));
    }

    private Reached files(Map<String, Chosen> files) {
        Reached step = step("files", Map.of(), Map.of());
        return new Reached(step.caller(), step.page(), Map.of(), files, Map.of());
    }

    private Reached attached() {
        Reached step = step("files", Map.of(), Map.of());
        String documents = step.page() + "/documents";
        FoundForm form =
                FoundForm.on(step.caller().get(step.page()).page(), documents).orElseThrow();
        step.caller().post(documents, form.filled(Map.of(), Map.of()).with("document", NOTES));
        return step;
    }

    private Reached withdrawal() {
        AccountId owner = ground.people().person("Owner of a draft");
        return new Reached(ground.as(owner), "/stocktaking/mine/" + ground.draft(owner) + "/withdrawal");
    }

    /** A draft that is like a published entry of the same owner. */
    private Reached likely() {
        AccountId owner = ground.people().person("Owner of two entries");
        ground.published(owner);
        return new Reached(
                ground.as(owner),
                "/stocktaking/submit/" + ground.draft(owner) + "/check",
                Map.of("answer", "DIFFERENT"));
    }

    /** Somebody with a letter that asks whether their entry is still true. */
    private Reached asked() {
        AccountId owner = ground.people().person("Owner of an old entry");
        Secret secret = Secret.random();
        ground.database()
                .sql("INSERT INTO stocktaking.question (hash, entry, owner, asked_at) VALUES (?, ?, ?, now())")
                .params(secret.digest(), ground.published(owner), owner.value())
                .update();
        return new Reached(
                ground.visitor(), "/stocktaking/still-true?token=" + secret.text(), Map.of("reply", "STILL_TRUE"));
    }

    private Reached published() {
        AccountId owner = ground.people().person("Owner of an entry");
        return new Reached(ground.as(owner), "/stocktaking/mine/" + ground.published(owner));
    }

    private Reached review(Map<String, String> fill) {
        UUID id = ground.waiting();
        return new Reached(ground.as(Role.EDITOR), "/admin/stocktaking/entries/" + id, fill);
    }

    private Reached chosen() {
        return new Reached(
                ground.as(Role.EDITOR), "/admin/stocktaking/publications/new?entry=" + ticket(ground.waiting()));
    }

    private String ticket(UUID entry) {
        return ground.database()
                .sql("SELECT id || '.' || version FROM stocktaking.entry WHERE id = ?")
                .param(entry)
                .query(String.class)
                .single();
    }

    private Reached publishedTogether() {
        Caller editor = ground.as(Role.EDITOR);
        String here = "/admin/stocktaking/publications";
        Reached preview = chosen();
        FoundForm form = FoundForm.on(editor.get(preview.page()).page(), here).orElseThrow();
        return new Reached(
                editor, editor.post(here, form.filled(Map.of(), Map.of())).location());
    }

    private Reached asking() {
        return new Reached(ground.as(Role.EDITOR), "/admin/stocktaking/entries/" + ground.waiting() + "/questions");
    }

    private Reached talking() {
        AccountId owner = ground.people().person("Owner of an entry");
        return new Reached(ground.as(owner), "/stocktaking/mine/" + ground.published(owner) + "/answers");
    }

    private static Chosen picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return new Chosen("picture.png", bytes.toByteArray());
    }
}
