package org.wsis.portal.hostile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wsis.account.Role;
import org.wsis.portal.consultation.CallingCommunities;
import org.wsis.portal.consultation.CallingCommunities.Call;
import org.wsis.portal.hostile.FormSite.Reached;

/** The forms with which facilitators are put forward, handed in, agree and are published. */
@Component
class FacilitatorRoom implements FormSite.Room {
    private static final int YEAR = 2370;
    private static final String CALL = "/consultations/{slug}/facilitators";
    private static final String STAFF = "/admin/consultations/{slug}/facilitators";
    private static final Map<String, String> ANSWER = Map.of("consents", "true", "covers", "true", "reply", "AGREE");

    private final Ground ground;
    private final CallingCommunities calls;

    FacilitatorRoom(Ground ground, CallingCommunities calls) {
        this.ground = ground;
        this.calls = calls;
    }

    @Override
    public List<FormSite> sites() {
        return List.of(
                FormSite.to(CALL + "/{key}/candidates", this::candidate),
                FormSite.to(CALL + "/{key}/names", this::names),
                FormSite.to(CALL + "/consent", this::consent),
                FormSite.to(STAFF + "/communities", () -> community("/new", "attacked-" + mark())),
                FormSite.to(STAFF + "/communities/{key}", () -> community("/" + CallingCommunities.HERE, "")),
                FormSite.to(STAFF + "/nominees/{id}", this::session),
                FormSite.to(STAFF + "/publication", this::publication));
    }

    private static String mark() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private Reached candidate() {
        Call call = calls.open(YEAR);
        return new Reached(
                ground.as(ground.people().person("An author")),
                call.candidates(),
                CallingCommunities.person("Ada", UUID.randomUUID() + "@example.org"));
    }

    private Reached names() {
        Call call = calls.open(YEAR + 1);
        String email = calls.putForward(call, "Ada");
        return new Reached(ground.as(call.focal()), call.names(), Map.of("chosen", calls.candidate(email)));
    }

    private Reached consent() {
        Call call = calls.open(YEAR + 2);
        String email = calls.putForward(call, "Ada");
        calls.handIn(call, email);
        return new Reached(ground.visitor(), calls.link(email), ANSWER);
    }

    private Reached community(String page, String key) {
        Call call = calls.open(YEAR);
        Map<String, String> fill = new HashMap<>(Map.of(
                "seats", "2",
                "number", "3",
                "call", "ELSEWHERE",
                "link", "https://example.org/call",
                "focalEmail", mark() + "@example.org",
                "words[2].title", "Attacked"));
        if (!key.isEmpty()) {
            fill.put("key", key);
        }
        return new Reached(ground.as(Role.EDITOR), "/admin" + call.path() + "/communities" + page, fill);
    }

    private Reached session() {
        Call call = calls.open(YEAR + 3);
        String nominee = calls.candidate(calls.agreeing(call, "Ada"));
        return new Reached(ground.as(Role.EDITOR), "/admin" + call.path() + "/nominees/" + nominee);
    }

    private Reached publication() {
        Call call = calls.open(YEAR + 4);
        calls.session(calls.agreeing(call, "Ada"), false);
        return new Reached(ground.as(Role.EDITOR), "/admin" + call.path());
    }
}
