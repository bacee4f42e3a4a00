package org.wsis.portal.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.consultation.JudgedConsultations;
import org.wsis.portal.hostile.FormSite.Reached;

/** The forms with which requests are judged, decided and told. */
@Component
class CommitteeRoom implements FormSite.Room {
    private static final String MEMBERS = "/consultations/{slug}/committee/{request}";
    private static final String STAFF = "/admin/consultations/{slug}/committee";

    private final Ground ground;
    private final JudgedConsultations consultations;

    CommitteeRoom(Ground ground, JudgedConsultations consultations) {
        this.ground = ground;
        this.consultations = consultations;
    }

    @Override
    public List<FormSite> sites() {
        return List.of(
                FormSite.to(MEMBERS, () -> member(Map.of("act", "DRAFT"))),
                FormSite.to(MEMBERS + "/conflict", () -> member(Map.of())),
                FormSite.to(STAFF + "/members", this::members),
                FormSite.to(STAFF + "/criteria/{kind}", () -> criterion("/new")),
                FormSite.to(STAFF + "/criteria/{kind}/{number:\\d{1,2}}", () -> criterion("/1")),
                FormSite.to(STAFF + "/criteria/{kind}/{number:\\d{1,2}}/removal", () -> criterion("/1")),
                FormSite.to(STAFF + "/requests/{id}/decision", () -> request("/decision", false)),
                FormSite.to(STAFF + "/requests/{id}/letter", () -> request("/letter", true)),
                FormSite.to(STAFF + "/requests/{id}/letter/release", () -> request("/letter", true)),
                FormSite.to(STAFF + "/letters", this::letters));
    }

    private UUID ask(String path) {
        return consultations.ask(path, ground.people().person("Organizer"), "Attacked", false);
    }

    private Reached member(Map<String, String> fill) {
        String path = consultations.begin();
        UUID request = ask(path);
        return new Reached(ground.as(consultations.member(path)), JudgedConsultations.mine(path, request), fill);
    }

    private Reached members() {
        AccountId expert = ground.people().holding(Role.EXPERT);
        return new Reached(
                ground.as(Role.EDITOR),
                "/admin" + consultations.begin() + "/committee/members",
                Map.of("email", ground.people().email(expert), "act", "ADD"));
    }

    private Reached criterion(String page) {
        Map<String, String> fill = new HashMap<>(Map.of("weight", "2"));
        List.of("name", "low", "middle", "high").forEach(field -> fill.put("words[2]." + field, "Attacked"));
        return new Reached(
                ground.as(Role.EDITOR), "/admin" + consultations.begin() + "/committee/criteria/WORKSHOP" + page, fill);
    }

    private Reached request(String page, boolean decided) {
        String path = consultations.begin();
        UUID request = ask(path);
        if (decided) {
            decide(path, request);
        }
        return new Reached(ground.as(Role.EDITOR), JudgedConsultations.staff(path, request) + page);
    }

    private Reached letters() {
        String path = consultations.begin();
        decide(path, ask(path));
        return new Reached(ground.as(Role.EDITOR), "/admin" + path + "/committee/letters");
    }

    private void decide(String path, UUID request) {
        AccountId editor = ground.people().holding(Role.EDITOR);
        assertThat(consultations.decide(editor, path, request, "DECLINED", "Planted", 0))
                .hasStatus3xxRedirection();
    }
}
