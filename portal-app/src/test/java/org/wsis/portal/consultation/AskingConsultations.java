package org.wsis.portal.consultation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.question.Item;
import org.wsis.consultation.question.Kind;
import org.wsis.consultation.question.Limit;
import org.wsis.consultation.question.Questionnaire;
import org.wsis.consultation.question.Questionnaires;
import org.wsis.consultation.question.Wording;

/** Consultations of years far away, and what they ask. */
@Component
public class AskingConsultations {
    private final JdbcClient sql;
    private final Questionnaires questionnaires;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ApplicationRunner comingAlong;

    AskingConsultations(
            JdbcClient sql,
            Questionnaires questionnaires,
            TransactionTemplate transaction,
            Clock clock,
            @Qualifier("org.wsis.consultation.question.OfficialForm") ApplicationRunner comingAlong) {
        this.sql = sql;
        this.questionnaires = questionnaires;
        this.transaction = transaction;
        this.clock = clock;
        this.comingAlong = comingAlong;
    }

    /** The consultation of the year, which asks nothing yet; one that was there stays as it is. */
    public ConsultationId begin(int year) {
        return begin(slug(year), "FORUM", year, "ocp", String.valueOf(year));
    }

    private ConsultationId begin(
            String slug, String kind, @Nullable Integer edition, String phaseProcess, String phaseEdition) {
        sql.sql("""
                        INSERT INTO consultation.process
                            (id, version, slug, kind, edition, phase_process, phase_edition, created_at)
                        VALUES (gen_random_uuid(), 0, :slug, :kind, :edition::integer, :process, :phases, now())
                        ON CONFLICT DO NOTHING""")
                .param("slug", slug)
                .param("kind", kind)
                .param("edition", edition)
                .param("process", phaseProcess)
                .param("phases", phaseEdition)
                .update();
        UUID id = sql.sql("SELECT id FROM consultation.process WHERE slug = ? AND removed_at IS NULL")
                .param(slug)
                .query(UUID.class)
                .single();
        sql.sql("INSERT INTO consultation.process_words VALUES (?, 'en', ?, NULL) ON CONFLICT DO NOTHING")
                .params(id, "Consultation " + slug)
                .update();
        return new ConsultationId(id);
    }

    /** The consultations of the archive with what comes along, as after a start of the portal; the page of the Forum’s. */
    public String official() throws Exception {
        begin(2018);
        begin("digital-gender-divide-2017", "OTHER", null, "cwg-internet", "2017");
        comingAlong.run(new DefaultApplicationArguments());
        return "/consultations/" + slug(2018);
    }

    public static String slug(int year) {
        return "forum-" + year;
    }

    /** The draft says this. */
    public ConsultationId write(int year, Questionnaire content) {
        return write(begin(year), content);
    }

    private ConsultationId write(ConsultationId process, Questionnaire content) {
        transaction.executeWithoutResult(status -> {
            questionnaires.begin(process, false, clock.instant());
            questionnaires.write(process, content, clock.instant());
        });
        return process;
    }

    /** This is the next version, unless the last one says the same; everybody with an account can contribute. */
    public void ask(int year, Questionnaire content) {
        publish(write(year, content), content);
        open(year);
    }

    /** Everybody with an account can contribute. */
    public void open(int year) {
        call(slug(year), Instant.EPOCH, Instant.parse("2290-01-01T00:00:00Z"), "REFUSED");
    }

    /** The same of a consultation that prepares no Forum; its call has no dates yet. */
    public ConsultationId ask(String slug, Questionnaire content) {
        ConsultationId process = begin(slug, "OTHER", null, "consultation", slug);
        publish(write(process, content), content);
        return process;
    }

    private void publish(ConsultationId process, Questionnaire content) {
        var versions = questionnaires.versions(process);
        if (versions.isEmpty() || !versions.getFirst().content().equals(content)) {
            transaction.executeWithoutResult(status -> questionnaires.publish(process, null, clock.instant()));
        }
    }

    /** Its call takes contributions of everybody with an account from then until then. */
    public void call(String slug, Instant opens, Instant closes, String late) {
        sql.sql("""
                        INSERT INTO consultation.phase AS p (process, key, version, kind, contribute, late)
                        SELECT id, 'call', 1, 'CALL', 'SIGNED_IN', :late FROM consultation.process WHERE slug = :slug
                        ON CONFLICT (process, key) DO UPDATE SET late = :late, version = p.version + 1""").param("slug", slug).param("late", late).update();
        phase(slug, "call", opens, closes);
    }

    /** A review begins at that moment. */
    public void review(String slug, Instant begins) {
        sql.sql(
                        "INSERT INTO consultation.phase (process, key, version, kind)"
                                + " SELECT id, 'review', 1, 'REVIEW' FROM consultation.process WHERE slug = ? ON CONFLICT DO NOTHING")
                .param(slug)
                .update();
        phase(slug, "review", begins, begins.plusSeconds(3600));
    }

    private void phase(String slug, String key, Instant opens, Instant closes) {
        sql.sql("""
                        INSERT INTO schedule.phase AS p
                            (id, version, process, edition, key, title, opens_at, closes_at, author, created_at)
                        SELECT gen_random_uuid(), 0, phase_process, phase_edition, :key, 'A phase of ' || slug, :opens,
                            :closes, gen_random_uuid(), now() FROM consultation.process WHERE slug = :slug
                        ON CONFLICT (process, edition, key) WHERE withdrawn_at IS NULL DO UPDATE SET opens_at = :opens, closes_at = :closes,
                            version = p.version + 1""")
                .param("slug", slug)
                .param("key", key)
                .param("opens", opens.atOffset(ZoneOffset.UTC))
                .param("closes", closes.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** No call of these consultations is open any more; phases are never removed. */
    public void end() {
        sql.sql("UPDATE schedule.phase SET opens_at = 'epoch', closes_at = 'epoch'::timestamptz + interval '1 hour',"
                        + " version = version + 1 WHERE title LIKE 'A phase of %' AND key IN ('call', 'review')")
                .update();
    }

    /** One question of every type. */
    public static Questionnaire everyType() {
        Limit words = new Limit(0, 5, Limit.Unit.WORDS);
        Limit characters = new Limit(3, 20, Limit.Unit.CHARACTERS);
        return new Questionnaire(List.of(section(
                "all",
                item("text", Kind.TEXT, words, 0),
                item("line", Kind.TEXT, characters, 0),
                item("one", Kind.SINGLE, null, 0, "a", "b"),
                item("some", Kind.MULTIPLE, null, 0, "a", "b"),
                item("order", Kind.RANKING, null, 0, "a", "b"),
                item("rows", Kind.TABLE, null, 2, "a", "b"),
                item("file", Kind.FILE, null, 0))));
    }

    /** So many questions. */
    public static Questionnaire many(int number) {
        return new Questionnaire(List.of(section(
                "all",
                IntStream.rangeClosed(1, number)
                        .mapToObj(one -> item("one-" + one, Kind.SINGLE, null, 0, "a", "b", "c"))
                        .toArray(Item[]::new))));
    }

    public static Item section(String key, Item... questions) {
        return new Item(key, Kind.SECTION, said(key), Wording.none("en"), false, null, 0, List.of(questions));
    }

    /** Only in English. */
    public static Item item(String key, Kind kind, @Nullable Limit limit, int rows, String... parts) {
        return new Item(
                key,
                kind,
                said("Question " + key),
                new Wording("en", Map.of("en", "Help with " + key)),
                false,
                limit,
                rows,
                List.of(parts).stream()
                        .map(part -> new Item(
                                part, Kind.PART, said("Part " + part), Wording.none("en"), false, null, 0, List.of()))
                        .toList());
    }

    private static Wording said(String text) {
        return new Wording("en", Map.of("en", text));
    }
}
