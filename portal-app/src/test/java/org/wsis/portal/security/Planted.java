package org.wsis.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.account.AccountId;
import org.wsis.account.Grant;
import org.wsis.account.MailTokens;
import org.wsis.account.MailTokens.Purpose;
import org.wsis.account.Role;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;

/**
 * What lies about in a portal that is used, with secrets in all of it: entries in every state, notes of moderators, private
 * contacts, reported problems, proposals, letters with tokens, drafts of reports.
 */
final class Planted {
    /** The Action Line of the section of a report. */
    static final String SECTION = "C7-hea";

    /** In every text here, and alone in none: what somebody may look for. */
    final String mark = "planted" + UUID.randomUUID().toString().substring(0, 8);

    private final MockMvcTester browser;
    private final People people;
    private final Owners owners;
    private final JdbcClient database;
    private final AccountId owner;
    private final AccountId editor;
    private final UUID draft;
    private final UUID waiting;
    private final UUID published;
    private final UUID revision;
    private final UUID problem;
    private final UUID proposal;
    private final UUID letter;
    private final UUID file;
    private final UUID representation;
    private final UUID takeover;
    private final UUID report;
    private final UUID projectDraft;
    private final UUID project;
    private final String token;

    Planted(
            MockMvcTester browser,
            People people,
            Owners owners,
            JdbcClient database,
            MailTokens tokens,
            Letters letters,
            TransactionTemplate transaction) {
        this.browser = browser;
        this.people = people;
        this.owners = owners;
        this.database = database;
        this.owner = people.person(
                secret("owner"),
                mark + "-address@example.org",
                Locale.ENGLISH,
                new Grant(Role.NATIONAL_FOCAL_POINT, "KE"));
        this.editor = people.holding(Role.EDITOR);
        this.draft = entry("draft");
        this.file = attached();
        this.waiting = entry("waiting");
        owners.send(browser, owner, waiting);
        this.published = published();
        this.revision = revision();
        this.problem = problem();
        this.proposal = proposal();
        this.representation = representation();
        this.takeover = takeover();
        this.report = report();
        this.projectDraft = project("DRAFT", "project draft");
        this.project = project("SUBMITTED", "project");
        this.token = transaction.execute(status -> tokens.issue(Purpose.SIGN_IN, owner));
        this.letter = transaction.execute(status -> {
            letters.queue(new NewLetter(
                    mark + "-address@example.org",
                    Locale.ENGLISH,
                    "lettertests.plain",
                    List.of(secret("letter"), "x"),
                    "/login/link?token=" + token));
            return database.sql("SELECT id FROM mail.letter WHERE recipient = ? ORDER BY number DESC LIMIT 1")
                    .param(mark + "-address@example.org")
                    .query(UUID.class)
                    .single();
        });
    }

    /** What nobody reads but the owner, whatever their role. */
    List<String> ofTheOwner() {
        return List.of(secret("draft"), secret("project draft"), token, "passwordHash", "{bcrypt}");
    }

    /** What staff read as well, in their rooms. */
    List<String> ofStaff() {
        return List.of(
                secret("waiting"),
                secret("project of somebody"),
                mark + "-project-owner@example.org",
                secret("revision"),
                secret("note"),
                secret("pin"),
                secret("contact"),
                secret("report"),
                secret("letter"),
                secret("reason"),
                secret("function"),
                secret("takeover"),
                secret("chapter"),
                secret("section"),
                mark + "-address@example.org",
                mark + "-contact@example.org");
    }

    /** The ids that an address of this pattern may name. */
    List<UUID> namedBy(String pattern) {
        return switch (pattern.replaceAll("^/(admin/)?([^/]+).*", "$1$2")) {
            case "stocktaking", "admin/stocktaking" -> List.of(draft, waiting, published, revision, takeover, report);
            case "prizes", "admin/prizes" -> List.of(projectDraft, project);
            case "admin/accounts" -> List.of(owner.value());
            case "admin/problems" -> List.of(problem);
            case "admin/matrix" -> List.of(proposal);
            case "account", "admin/organisations" -> List.of(representation);
            case "admin/letters", "mailbox" -> List.of(letter);
            default -> List.of(UUID.fromString("0198a1b2-0000-7000-8000-000000000000"));
        };
    }

    UUID file() {
        return file;
    }

    /** The address that the draft of a report will have. */
    String slug() {
        return mark;
    }

    UUID draft() {
        return draft;
    }

    private String secret(String what) {
        return mark + " secret-of-the-" + what;
    }

    private UUID entry(String what) {
        UUID id = owners.draft(browser, owner, secret(what));
        owners.save(
                browser,
                owner,
                id,
                "who",
                Map.of(
                        "organisation", "Coast Radio Network",
                        "stakeholderType", "CIVIL_SOCIETY",
                        "country", "KE",
                        "scope", "NATIONAL",
                        "contactName", secret("contact"),
                        "contactEmail", mark + "-contact@example.org"));
        return id;
    }

    private UUID attached() {
        var text = new MockMultipartFile(
                "document", mark + ".txt", "text/plain", secret("draft").getBytes());
        assertThat(browser.post()
                        .multipart()
                        .uri("/stocktaking/submit/" + draft + "/files/documents")
                        .file(text)
                        .with(people.as(owner))
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .hasStatus3xxRedirection();
        return database.sql("SELECT files[1] FROM stocktaking.entry WHERE id = ?")
                .param(draft)
                .query(UUID.class)
                .single();
    }

    /** An entry that was returned with notes, corrected and published under another title. */
    private UUID published() {
        UUID id = entry("waiting");
        owners.send(browser, owner, id);
        decide(
                id,
                Map.of(
                        "choice",
                        "RETURN",
                        "pins[0].reason",
                        "NO_SOURCE",
                        "pins[0].words",
                        secret("pin"),
                        "words",
                        secret("note")));
        owners.save(
                browser,
                owner,
                id,
                "activity",
                Map.of("title", mark + " public title", "kind", "PROJECT", "language", "en"));
        owners.send(browser, owner, id);
        decide(id, Map.of("choice", "PUBLISH"));
        return id;
    }

    /** A change of the published entry that waits; another was published before, so that there is a version. */
    private UUID revision() {
        UUID first = owners.revision(browser, owner, published);
        owners.save(
                browser,
                owner,
                first,
                "activity",
                Map.of("title", mark + " changed title", "kind", "PROJECT", "language", "en"));
        owners.send(browser, owner, first);
        decide(first, Map.of("choice", "PUBLISH"));
        UUID second = owners.revision(browser, owner, published);
        owners.save(
                browser,
                owner,
                second,
                "activity",
                Map.of("title", secret("revision"), "kind", "PROJECT", "language", "en"));
        owners.send(browser, owner, second);
        return second;
    }

    /** What takes part in a contest: a draft is its writer's alone, what is handed in is of staff. */
    private UUID project(String state, String what) {
        String title = state.equals("DRAFT") ? secret(what) : secret(what + " of somebody");
        boolean sent = !state.equals("DRAFT");
        return database.sql(
                        "INSERT INTO prizes.project (id, version, edition, category, state, submitter, created_at, changed_at,"
                                + " title, title_plain, organisation, organisation_id, short_description, own, owner_name,"
                                + " owner_email, number, entry, submitted_at) SELECT gen_random_uuid(), 0, 2018, 3, :state,"
                                + " :submitter, now(), now(), :title, :title, :title, gen_random_uuid(), :title, false, :title,"
                                + " :address, CASE WHEN :sent THEN nextval('prizes.project_number') END,"
                                + " CASE WHEN :sent THEN gen_random_uuid() END, CASE WHEN :sent THEN now() END RETURNING id")
                .param("state", state)
                .param("submitter", owner.value())
                .param("title", title)
                .param("address", mark + "-project-owner@example.org")
                .param("sent", sent)
                .query(UUID.class)
                .single();
    }

    private void decide(UUID id, Map<String, String> fields) {
        String page = "/admin/stocktaking/entries/" + id;
        var all = new java.util.HashMap<>(fields);
        all.put("version", Owners.version(owners.page(browser, editor, page)));
        assertThat(owners.post(browser, editor, page + "/decision", all)).hasStatus3xxRedirection();
    }

    private UUID problem() {
        return database.sql("INSERT INTO service.problem (id, version, words, email, locale, reported_at, state)"
                        + " VALUES (gen_random_uuid(), 0, ?, ?, 'en', now(), 'OPEN') RETURNING id")
                .params(secret("report"), mark + "-address@example.org")
                .query(UUID.class)
                .single();
    }

    private UUID proposal() {
        return database.sql(
                        "INSERT INTO process.matrix_proposal (id, version, action_line, sdg, act, targets, reason, state,"
                                + " proposed_by, proposed_at, decided_by, decided_at, decision_reason) VALUES (gen_random_uuid(), 0,"
                                + " 'C11', 2, 'LINK', '2.1', ?, 'DECLINED', ?, now(), ?, now(), ?) RETURNING id")
                .params(secret("reason"), owner.value(), editor.value(), secret("note"))
                .query(UUID.class)
                .single();
    }

    private UUID representation() {
        return database.sql(
                        "INSERT INTO organisation.representative (id, organisation, account, function, state, requested_at)"
                                + " SELECT gen_random_uuid(), id, ?, ?, 'REQUESTED', now() FROM organisation.organisation LIMIT 1"
                                + " RETURNING id")
                .params(owner.value(), secret("function"))
                .query(UUID.class)
                .single();
    }

    private UUID takeover() {
        return database.sql(
                        "INSERT INTO stocktaking.takeover (id, version, entry, person, reason, state, requested_at, promised_by)"
                                + " VALUES (gen_random_uuid(), 0, ?, ?, ?, 'REQUESTED', now(), now()) RETURNING id")
                .params(published, owner.value(), secret("takeover"))
                .query(UUID.class)
                .single();
    }

    /** The draft of a report, with a section that was handed in. */
    private UUID report() {
        UUID id = database.sql(
                        "INSERT INTO stocktaking.report (id, version, slug, kind, title, language, begins_on, ends_before,"
                                + " introduction, state, created_at, changed_at) VALUES (gen_random_uuid(), 0, ?, 'GLOBAL', ?,"
                                + " 'en', '2018-01-01', '2019-01-01', ?, 'DRAFT', now(), now()) RETURNING id")
                .params(slug(), secret("chapter"), secret("chapter"))
                .query(UUID.class)
                .single();
        database.sql("INSERT INTO stocktaking.report_section (report, action_line, version, state, body, requested_at,"
                        + " written_by, written_at) VALUES (?, ?, 0, 'WRITTEN', ?, now(), ?, now())")
                .params(id, SECTION, secret("section"), owner.value())
                .update();
        return id;
    }

    /** Takes what waits out of the queue, which the tests of others look at, too. */
    void tidy() {
        database.sql("UPDATE organisation.representative SET state = 'WITHDRAWN', decided_at = now() WHERE id = ?")
                .param(representation)
                .update();
        database.sql("UPDATE stocktaking.takeover SET state = 'WITHDRAWN', decided_at = now() WHERE id = ?")
                .param(takeover)
                .update();
        database.sql("UPDATE prizes.project SET state = 'WITHDRAWN', withdrawn_at = now() WHERE id = ?")
                .param(project)
                .update();
        database.sql("DELETE FROM stocktaking.report WHERE id = ?")
                .param(report)
                .update();
    }
}
