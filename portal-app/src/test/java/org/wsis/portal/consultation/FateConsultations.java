package org.wsis.portal.consultation;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.ContributionId;
import org.wsis.consultation.ContributionSent;
import org.wsis.consultation.question.Questionnaire;
import org.wsis.consultation.question.Questionnaires;
import tools.jackson.databind.json.JsonMapper;

/** Consultations to which people sent contributions. */
@Component
public class FateConsultations {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;
    private final Questionnaires questionnaires;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FateConsultations(
            JdbcClient sql,
            Questionnaires questionnaires,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.questionnaires = questionnaires;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** A consultation of this name that asks one question of every type; its path. */
    public String begin(String slug) {
        return begin(slug, AskingConsultations.everyType());
    }

    /** The same that asks this. */
    public String begin(String slug, Questionnaire questions) {
        UUID process = UUID.randomUUID();
        sql.sql("INSERT INTO consultation.process (id, version, slug, kind, phase_process, phase_edition, created_at)"
                        + " VALUES (?, 0, ?, 'OTHER', 'consultation', ?, now())")
                .params(process, slug, slug)
                .update();
        sql.sql("INSERT INTO consultation.process_words VALUES (?, 'en', ?, NULL)")
                .params(process, "Consultation " + slug)
                .update();
        transaction.executeWithoutResult(status -> {
            var id = new ConsultationId(process);
            questionnaires.begin(id, false, clock.instant());
            questionnaires.write(id, questions, clock.instant());
            questionnaires.publish(id, null, clock.instant());
        });
        return "/consultations/" + slug;
    }

    /** A name that nothing has yet. */
    public static String slug() {
        return "fate-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** What somebody sends to the consultation of this path; its number. */
    public int send(String path, AccountId person, String title, String text, boolean confidential) {
        return send(path, person, null, title, text, confidential);
    }

    /** The same on behalf of an organisation. */
    public int send(
            String path,
            AccountId person,
            @Nullable UUID organisation,
            String title,
            String text,
            boolean confidential) {
        UUID process = process(path);
        UUID id = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            int number = sql.sql(
                            "INSERT INTO consultation.contribution (id, version, process, number, person, organisation,"
                                    + " source, title, language, questionnaire, answers, confidential, late, sent_at)"
                                    + " VALUES (:id, 0, :process, 1 + (SELECT coalesce(max(number), 0) FROM consultation.contribution"
                                    + " WHERE process = :process), :person, :organisation::uuid, :source, :title, 'en', 1,"
                                    + " :answers::jsonb, :confidential, false, now()) RETURNING number")
                    .param("id", id)
                    .param("process", process)
                    .param("person", person.value())
                    .param("organisation", organisation == null ? null : organisation.toString())
                    .param("source", organisation == null ? "person" : "organisation")
                    .param("title", title)
                    .param("answers", JSON.writeValueAsString(Map.of("text", text)))
                    .param("confidential", confidential)
                    .query(Integer.class)
                    .single();
            events.publishEvent(new ContributionSent(
                    new ContributionId(id), new ConsultationId(process), number, false, clock.instant()));
        });
        return number(id);
    }

    /** So many people, whom nobody knows, send something. */
    public void sendMany(String path, int many) {
        sql.sql("INSERT INTO consultation.contribution (id, version, process, number, person, source, title, language,"
                        + " questionnaire, answers, confidential, late, sent_at)"
                        + " SELECT gen_random_uuid(), 0, :process, :first + n, gen_random_uuid(), 'person', 'Many ' || n, 'en',"
                        + " 1, '{\"text\": \"One of many\"}', false, false, now() FROM generate_series(1, :many) AS n")
                .param("process", process(path))
                .param("first", last(path))
                .param("many", many)
                .update();
    }

    private int last(String path) {
        return sql.sql("SELECT coalesce(max(number), 0) FROM consultation.contribution WHERE process = ?")
                .param(process(path))
                .query(Integer.class)
                .single();
    }

    /** All of them become a part of the theme, and each has an event. */
    public void placeAll(String path, UUID theme) {
        sql.sql("INSERT INTO consultation.theme_contribution (process, theme, contribution, placed_at, placed_by)"
                        + " SELECT process, :theme, id, now(), id FROM consultation.contribution WHERE process = :process"
                        + " ON CONFLICT DO NOTHING")
                .param("theme", theme)
                .param("process", process(path))
                .update();
        sql.sql(
                        "INSERT INTO consultation.fate_event (process, contribution, kind, at, by, theme)"
                                + " SELECT process, id, 'IN_THEME', now(), id, :theme FROM consultation.contribution WHERE process = :process")
                .param("theme", theme)
                .param("process", process(path))
                .update();
    }

    /** A theme, with or without an answer. */
    public UUID addTheme(String path, String title, boolean reflected) {
        UUID theme = UUID.randomUUID();
        sql.sql("INSERT INTO consultation.theme (id, process, version, place, title, about, created_at)"
                        + " VALUES (?, ?, 0, 1, ?::jsonb, '{\"language\": \"en\", \"texts\": {}}', now())")
                .params(theme, process(path), "{\"language\": \"en\", \"texts\": {\"en\": \"" + title + "\"}}")
                .update();
        if (reflected) {
            sql.sql("UPDATE consultation.theme SET outcome = 'REFLECTED', closed_at = now(), outcome_words ="
                            + " '{\"language\": \"en\", \"texts\": {\"en\": \"Answered long ago\"}}' WHERE id = ?")
                    .param(theme)
                    .update();
        }
        return theme;
    }

    /** A theme that is reflected, to which all contributions belong; and a contribution that shall join the first one. */
    public UUID plant(String path) {
        UUID theme = addTheme(path, "A theme to look at", true);
        sendMany(path, 1);
        placeAll(path, theme);
        sql.sql("INSERT INTO consultation.merger (id, process, stays, joins, words, proposed_at, proposed_by)"
                        + " VALUES (gen_random_uuid(), ?, ?, ?, 'They say the same', now(), gen_random_uuid())")
                .params(process(path), contribution(path, 1), contribution(path, 2))
                .update();
        return theme;
    }

    /** Its author changes it and sends it again. */
    public void sendAgain(String path, int number, boolean confidential) {
        transaction.executeWithoutResult(status -> {
            sql.sql("UPDATE consultation.contribution SET confidential = ? WHERE id = ?")
                    .params(confidential, contribution(path, number))
                    .update();
            events.publishEvent(new ContributionSent(
                    new ContributionId(contribution(path, number)),
                    new ConsultationId(process(path)),
                    number,
                    true,
                    clock.instant()));
        });
    }

    private int number(UUID contribution) {
        return sql.sql("SELECT number FROM consultation.contribution WHERE id = ?")
                .param(contribution)
                .query(Integer.class)
                .single();
    }

    /** The id of the contribution of this number. */
    public UUID contribution(String path, int number) {
        return sql.sql("SELECT id FROM consultation.contribution WHERE process = ? AND number = ?")
                .params(process(path), number)
                .query(UUID.class)
                .single();
    }

    /** The theme of this title in English. */
    public UUID theme(String path, String title) {
        return sql.sql("SELECT id FROM consultation.theme WHERE process = ? AND title -> 'texts' ->> 'en' = ?")
                .params(process(path), title)
                .query(UUID.class)
                .single();
    }

    private UUID process(String path) {
        return sql.sql("SELECT id FROM consultation.process WHERE slug = ? AND removed_at IS NULL")
                .param(path.substring(path.lastIndexOf('/') + 1))
                .query(UUID.class)
                .single();
    }
}
