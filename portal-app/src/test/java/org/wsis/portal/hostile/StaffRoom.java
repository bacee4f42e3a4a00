package org.wsis.portal.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.Grant;
import org.wsis.account.Oversight;
import org.wsis.account.Role;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;
import org.wsis.portal.hostile.FormSite.Reached;
import org.wsis.portal.hostile.Typed.Chosen;

/** The forms of staff about imports, accounts, letters and reported problems. */
@Component
class StaffRoom implements FormSite.Room {
    private static final String IMPORT = "/admin/import";

    private final Ground ground;
    private final Oversight oversight;
    private final Letters letters;

    StaffRoom(Ground ground, Oversight oversight, Letters letters) {
        this.ground = ground;
        this.oversight = oversight;
        this.letters = letters;
    }

    @Override
    public List<FormSite> sites() {
        return List.of(
                FormSite.to(IMPORT, this::table),
                FormSite.to("/admin/import/{id}/execution", this::checked),
                FormSite.to("/admin/import/{id}/withdrawal", this::checked),
                FormSite.to(
                        "/admin/accounts/{id}/grants",
                        () -> account(Map.of("role", "NATIONAL_FOCAL_POINT", "scope", "KE"))),
                FormSite.to("/admin/accounts/{id}/revocations", () -> account(Map.of())),
                FormSite.to("/admin/accounts/{id}/lock", () -> account(Map.of())),
                FormSite.to("/admin/accounts/{id}/unlock", this::locked),
                FormSite.to("/admin/letters/{id}/attempts", this::givenUp),
                FormSite.to("/admin/problems/{id}/decision", this::problem),
                FormSite.lasting("/admin/search/{index}/checks", this::index),
                FormSite.lasting("/admin/search/{index}/rebuilds", this::index));
    }

    private Reached table() {
        return new Reached(
                ground.as(Role.EDITOR),
                IMPORT,
                Map.of("kind", "prize-archive"),
                Map.of("file", new Chosen("rows.csv", rows())),
                Map.of());
    }

    private static byte[] rows() {
        return ("year,category,project,organisation,country,rank,source\n2024,1," + UUID.randomUUID()
                        + ",An organisation,Kenya,nominee,a test\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private Reached checked() throws InterruptedException {
        Reached table = table();
        Caller caller = table.caller();
        FoundForm form = FoundForm.on(caller.get(IMPORT).page(), IMPORT).orElseThrow();
        Typed typed =
                form.filled(table.fill(), Map.of()).with("file", table.files().get("file"));
        String page = caller.post(IMPORT, typed).location();
        for (int look = 0; look < 200 && caller.get(page).body().contains("<progress"); look++) {
            Thread.sleep(50);
        }
        return new Reached(caller, page);
    }

    private Reached index() {
        return new Reached(ground.as(Role.EDITOR), "/admin/search");
    }

    private Reached account(Map<String, String> fill) {
        AccountId account = ground.people().person("To be overseen", new Grant(Role.REGIONAL_COMMISSION, "ECA"));
        return new Reached(ground.as(Role.ADMINISTRATOR), "/admin/accounts/" + account, fill);
    }

    private Reached locked() {
        AccountId account = ground.people().person("Locked out");
        AccountId administrator = ground.people().holding(Role.ADMINISTRATOR);
        ground.inTransaction(() -> {
            oversight.lock(account, administrator, "For a test");
            return account;
        });
        return new Reached(ground.as(administrator), "/admin/accounts/" + account);
    }

    private Reached givenUp() {
        String recipient = UUID.randomUUID() + "@example.org";
        ground.inTransaction(() -> {
            letters.queue(new NewLetter(recipient, Locale.ENGLISH, "lettertests.plain", List.of("a", "b"), "/here"));
            return recipient;
        });
        UUID letter = ground.database()
                .sql("UPDATE mail.letter SET state = 'GIVEN_UP', due_at = NULL, last_error = 'x' WHERE recipient = ?"
                        + " RETURNING id")
                .param(recipient)
                .query(UUID.class)
                .single();
        return new Reached(ground.as(Role.EDITOR), "/admin/letters/" + letter);
    }

    private Reached problem() {
        UUID id = ground.database()
                .sql("INSERT INTO service.problem (id, version, words, email, locale, reported_at, state)"
                        + " VALUES (gen_random_uuid(), 0, 'It does not work', 'reporter@example.org', 'en', now(), 'OPEN')"
                        + " RETURNING id")
                .query(UUID.class)
                .single();
        return new Reached(ground.as(Role.EDITOR), "/admin/problems/" + id);
    }
}
