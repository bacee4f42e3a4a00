package org.wsis.portal.hostile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.consultation.FateConsultations;
import org.wsis.portal.hostile.FormSite.Reached;

/** The forms with which staff handle contributions, and those of their authors. */
@Component
class ContributionRoom implements FormSite.Room {
    private static final String STAFF = "/admin/consultations/{slug}/contributions/{number}";
    private static final String THEMES = "/admin/consultations/{slug}/themes";
    private static final Map<String, String> WORDS = Map.of("words[2].text", "Answered");

    private final Ground ground;
    private final FateConsultations consultations;

    ContributionRoom(Ground ground, FateConsultations consultations) {
        this.ground = ground;
        this.consultations = consultations;
    }

    @Override
    public List<FormSite> sites() {
        return List.of(
                FormSite.to(THEMES, () -> staff(begin(), "/themes/new", Map.of("words[2].title", "Attacked"))),
                FormSite.to(THEMES + "/{id}", () -> theme("")),
                FormSite.to(THEMES + "/{id}/answer", () -> theme("/answer")),
                FormSite.to(THEMES + "/{id}/removal", this::emptyTheme),
                FormSite.to(STAFF + "/assignment", () -> sent("", Map.of())),
                FormSite.to(STAFF + "/reading", () -> sent("", Map.of())),
                FormSite.to(STAFF + "/release", this::taken),
                FormSite.to(STAFF + "/restoration", this::hidden),
                FormSite.to(STAFF + "/themes", this::placing),
                FormSite.to(STAFF + "/themes/{theme}/removal", this::placed),
                FormSite.lasting(STAFF + "/fate", () -> sent("/fate", WORDS)),
                FormSite.to(STAFF + "/hiding", () -> sent("/hiding", Map.of())),
                FormSite.to(STAFF + "/questions", () -> sent("/questions", Map.of())),
                FormSite.to(STAFF + "/merger", this::merging),
                FormSite.to(STAFF + "/merger/withdrawal", this::proposed),
                FormSite.to("/consultations/{slug}/mine/{number}/answers", () -> own("")),
                FormSite.to("/consultations/{slug}/mine/{number}/merger", () -> own("/merger")));
    }

    private String begin() {
        return consultations.begin(FateConsultations.slug());
    }

    private Reached staff(String path, String page, Map<String, String> fill) {
        return new Reached(ground.as(Role.EDITOR), "/admin" + path + page, fill);
    }

    private Reached sent(String page, Map<String, String> fill) {
        String path = begin();
        send(path);
        return staff(path, "/contributions/1" + page, fill);
    }

    private void send(String path) {
        consultations.send(path, ground.people().person("Author"), "Attacked", "Words", false);
    }

    private UUID addTheme(String path) {
        UUID theme = UUID.randomUUID();
        ground.database()
                .sql("INSERT INTO consultation.theme (id, process, version, place, title, about, created_at)"
                        + " SELECT ?, id, 0, 1, '{\"language\": \"en\", \"texts\": {\"en\": \"Attacked\"}}',"
                        + " '{\"language\": \"en\", \"texts\": {}}', now() FROM consultation.process WHERE slug = ?")
                .params(theme, path.substring(path.lastIndexOf('/') + 1))
                .update();
        return theme;
    }

    private Reached theme(String page) {
        String path = begin();
        return staff(path, "/themes/" + addTheme(path) + page, new HashMap<>(WORDS));
    }

    private Reached emptyTheme() {
        String path = begin();
        return staff(path, "/themes/" + addTheme(path), Map.of());
    }

    private Reached taken() {
        String path = begin();
        send(path);
        AccountId editor = ground.people().holding(Role.EDITOR);
        change(path, "assignee = '" + editor + "'");
        return new Reached(ground.as(editor), "/admin" + path + "/contributions/1");
    }

    private Reached hidden() {
        String path = begin();
        send(path);
        change(path, "hidden_at = now(), hidden_reason = 'OTHER', hidden_words = 'Planted'");
        return staff(path, "/contributions/1", Map.of());
    }

    private void change(String path, String what) {
        ground.database()
                .sql("UPDATE consultation.handling SET " + what + " WHERE contribution = ?")
                .param(consultations.contribution(path, 1))
                .update();
    }

    private Reached placing() {
        String path = begin();
        send(path);
        UUID theme = addTheme(path);
        return staff(path, "/contributions/1/themes", Map.of("theme", theme.toString()));
    }

    private Reached placed() {
        String path = begin();
        send(path);
        consultations.placeAll(path, addTheme(path));
        return staff(path, "/contributions/1", Map.of());
    }

    private Reached own(String page) {
        String path = begin();
        AccountId author = ground.people().person("Author");
        consultations.send(path, author, "Attacked", "Words", false);
        if (!page.isEmpty()) {
            send(path);
            propose(path);
        }
        return new Reached(
                ground.as(author), path + "/mine/1" + page, page.isEmpty() ? Map.of() : Map.of("agrees", "true"));
    }

    private Reached merging() {
        String path = begin();
        send(path);
        send(path);
        return staff(path, "/contributions/1/merger", Map.of("other", "2"));
    }

    private Reached proposed() {
        String path = begin();
        send(path);
        send(path);
        propose(path);
        return staff(path, "/contributions/1/merger", Map.of());
    }

    private void propose(String path) {
        ground.database()
                .sql("INSERT INTO consultation.merger (id, process, stays, joins, words, proposed_at, proposed_by)"
                        + " SELECT gen_random_uuid(), process, id, ?, 'Planted', now(), gen_random_uuid()"
                        + " FROM consultation.contribution WHERE id = ?")
                .params(consultations.contribution(path, 2), consultations.contribution(path, 1))
                .update();
    }
}
