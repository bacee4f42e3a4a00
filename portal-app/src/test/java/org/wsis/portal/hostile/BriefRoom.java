package org.wsis.portal.hostile;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.consultation.BriefConsultations;
import org.wsis.portal.hostile.FormSite.Reached;
import org.wsis.portal.hostile.Typed.Chosen;

/** The forms of formal inputs, of notes of meetings and of briefs. */
@Component
class BriefRoom implements FormSite.Room {
    private static final int YEAR = 2800;
    private static final String INPUT = "/consultations/{slug}/reviews/{id}/input";
    private static final String NOTES = "/admin/consultations/{slug}/meetings/{meeting}/notes";
    private static final String BRIEF = "/admin/consultations/{slug}/brief";

    private final Ground ground;
    private final BriefConsultations consultations;

    BriefRoom(Ground ground, BriefConsultations consultations) {
        this.ground = ground;
        this.consultations = consultations;
    }

    @Override
    public List<FormSite> sites() {
        return List.of(
                FormSite.to(INPUT, this::input),
                FormSite.to(INPUT + "/documents", this::document),
                FormSite.to(INPUT + "/documents/{file}/removal", this::added),
                FormSite.to(NOTES, this::note),
                FormSite.to(NOTES + "/{id}", this::written),
                FormSite.to(NOTES + "/{id}/asking", this::written),
                FormSite.to(NOTES + "/{id}/removal", this::written),
                FormSite.to("/consultations/{slug}/notes/consent", this::consent),
                FormSite.to("/consultations/{slug}/mine/{number}/withdrawal", this::spoken),
                FormSite.to(BRIEF, this::brief),
                FormSite.to(BRIEF + "/publication", this::publication));
    }

    private static Map<String, String> without(Map<String, String> fields) {
        Map<String, String> rest = new HashMap<>(fields);
        rest.remove("version");
        return rest;
    }

    private String review() {
        consultations.open(YEAR);
        return consultations.review(YEAR, "Attacked", null);
    }

    private Reached input() {
        return new Reached(
                ground.as(Role.EDITOR),
                review() + "/input",
                without(BriefConsultations.input("Attacked", "Words", "0")));
    }

    private Reached document() {
        AccountId editor = ground.people().holding(Role.EDITOR);
        String review = review();
        consultations.handIn(editor, review, "Attacked", "Words");
        return new Reached(
                ground.as(editor),
                review + "/input",
                Map.of("name", "Attacked", "written", "ENGLISH"),
                Map.of("file", new Chosen("notes.txt", "Notes".getBytes(StandardCharsets.UTF_8))),
                Map.of());
    }

    private Reached added() {
        AccountId editor = ground.people().holding(Role.EDITOR);
        String review = review();
        consultations.handIn(editor, review, "Attacked", "Words");
        consultations.document(editor, review, "Attacked", "Words");
        return new Reached(ground.as(editor), review + "/input");
    }

    private Reached note() {
        consultations.open(YEAR + 1);
        return new Reached(
                ground.as(Role.EDITOR),
                consultations.meeting(YEAR + 1) + "/new",
                without(BriefConsultations.note("Attacked", mailbox(), "Attacked", "Words")));
    }

    private static String mailbox() {
        return UUID.randomUUID() + "@example.org";
    }

    private Reached written() {
        consultations.open(YEAR + 1);
        AccountId editor = ground.people().holding(Role.EDITOR);
        String notes = consultations.meeting(YEAR + 1);
        return new Reached(
                ground.as(editor), consultations.write(editor, notes, "Attacked", mailbox(), "Attacked", "Words"));
    }

    private Reached consent() {
        consultations.open(YEAR + 1);
        return new Reached(
                ground.visitor(),
                consultations.asked(ground.people().holding(Role.EDITOR), YEAR + 1, "Attacked"),
                Map.of("reply", "AGREE"));
    }

    private Reached spoken() {
        String path = consultations.open(YEAR + 1);
        AccountId speaker = ground.people().person("Speaker");
        int number = consultations.said(
                ground.people().holding(Role.EDITOR),
                YEAR + 1,
                "Attacked",
                ground.people().email(speaker));
        return new Reached(ground.as(speaker), path + "/mine/" + number);
    }

    private Reached brief() {
        String path = consultations.open(YEAR + 2);
        return new Reached(ground.as(Role.EDITOR), "/admin" + path + "/brief", Map.of("words[2].text", "Attacked"));
    }

    private Reached publication() {
        String path = consultations.open(YEAR + 3);
        AccountId editor = ground.people().holding(Role.EDITOR);
        consultations.publish(editor, path, "Attacked", "Attacked");
        return new Reached(ground.as(editor), "/admin" + path + "/brief", Map.of("reason", "Attacked"));
    }
}
