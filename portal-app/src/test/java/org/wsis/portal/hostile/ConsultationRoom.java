package org.wsis.portal.hostile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wsis.account.Role;
import org.wsis.portal.consultation.HeldConsultations;
import org.wsis.portal.hostile.FormSite.Reached;

/** The forms with which staff hold consultations. */
@Component
class ConsultationRoom implements FormSite.Room {
    private static final int YEAR = 2280;
    private static final int REMOVED = 2295;

    private final Ground ground;
    private final HeldConsultations consultations;

    ConsultationRoom(Ground ground, HeldConsultations consultations) {
        this.ground = ground;
        this.consultations = consultations;
    }

    @Override
    public List<FormSite> sites() {
        String one = "/admin/consultations/{slug}";
        return List.of(
                FormSite.to("/admin/consultations", this::opening),
                FormSite.to(one + "/words", () -> at("/words", Map.of())),
                FormSite.to(one + "/removal", this::removal),
                FormSite.to(
                        one + "/phases",
                        () -> at("/phases/new", Map.of("key", "attacked-" + mark(), "titles[2].title", "Attacked"))),
                FormSite.to(one + "/phases/{key}", () -> at("/phases/final-review", Map.of())),
                FormSite.to(
                        one + "/phases/{key}/meeting",
                        () -> at(
                                "/phases/first-meeting/meeting",
                                links("remoteLink", "registrationLink", "recordingLink"))),
                FormSite.to(one + "/reviews", () -> at("/reviews/new", ofReview())),
                FormSite.to(one + "/reviews/{id}", this::review));
    }

    private static String mark() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private Reached opening() {
        return new Reached(
                ground.as(Role.EDITOR),
                "/admin/consultations/new",
                Map.of("kind", "OTHER", "year", "", "slug", "attacked-" + mark(), "words[2].title", "Attacked"));
    }

    private Reached at(String page, Map<String, String> fill) {
        return new Reached(ground.as(Role.EDITOR), "/admin" + consultations.forum(YEAR) + page, fill);
    }

    /** It goes each time, and is opened anew. */
    private Reached removal() {
        String path = consultations.forum(REMOVED);
        return new Reached(ground.as(Role.ADMINISTRATOR), "/admin" + path + "/removal");
    }

    private Reached review() {
        String review = consultations.review(consultations.forum(YEAR));
        Map<String, String> fill = ofReview();
        fill.put("lastDay", "");
        return new Reached(ground.as(Role.EDITOR), "/admin" + review, fill);
    }

    /** No organisation is registered under a name that was made up. */
    private static Map<String, String> ofReview() {
        Map<String, String> fill = links("link");
        fill.put("organisation", "");
        return fill;
    }

    private static Map<String, String> links(String... fields) {
        var fill = new HashMap<String, String>();
        for (String field : fields) {
            fill.put(field, "https://example.org/" + field);
        }
        return fill;
    }
}
