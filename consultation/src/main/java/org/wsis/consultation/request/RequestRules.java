package org.wsis.consultation.request;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.RequestKind;
import org.wsis.consultation.request.speaker.Named;

/** What a request must say to be sent. */
public final class RequestRules {
    /** Requests of a person to a consultation. */
    public static final int MOST = 10;

    /** Speakers of a request. */
    public static final int MOST_SPEAKERS = 12;

    static final String MISSING = "consultation.request.missing";

    private final RequestDetails details;
    private final List<RequestProblem> found = new ArrayList<>();

    private RequestRules(RequestDetails details) {
        this.details = details;
    }

    /** What is missing or wrong; the call takes requests of these kinds from the person. */
    public static List<RequestProblem> problems(RequestDraft draft, Set<RequestKind> taken) {
        var rules = new RequestRules(draft.details());
        if (!taken.contains(draft.kind())) {
            rules.found.add(new RequestProblem(null, null, "consultation.request.not-taken"));
        }
        rules.judge(draft);
        return List.copyOf(rules.found);
    }

    private void judge(RequestDraft draft) {
        need("title", details.title());
        need("about", details.about());
        some("actionLines", details.actionLines());
        some("sdgs", details.sdgs());
        switch (draft.kind()) {
            case WORKSHOP -> {
                workshop();
                speakers(draft.speakers());
            }
            case STAND -> stand(details.stand());
            case PARTNERSHIP -> partnership(details.partnership());
        }
    }

    private void workshop() {
        need("type", details.type());
        need("format", details.format());
        need("minutes", details.minutes());
        Room room = details.room();
        if (details.format() != null && details.format().isOnSite()) {
            need("capacity", room == null ? null : room.capacity());
            need("setup", room == null ? null : room.setup());
        }
        if (details.format() != null && details.format().isRemote()) {
            need("remote", room == null ? null : room.remote());
        }
    }

    private void speakers(List<Named> speakers) {
        if (speakers.isEmpty()) {
            found.add(new RequestProblem(
                    "speakers[0].name", "consultation.request.speakers.name", "consultation.request.speakers.none"));
        }
        Set<String> known = new HashSet<>();
        for (int place = 0; place < speakers.size(); place++) {
            Named one = speakers.get(place);
            speaker(place, "name", one.name());
            speaker(place, "organisation", one.organisation());
            speaker(place, "role", one.role());
            speaker(place, "gender", one.gender());
            speaker(place, "email", one.email());
            if (one.email() != null && !known.add(one.email())) {
                at(place, "email", "consultation.request.speakers.twice");
            }
        }
    }

    private void speaker(int place, String field, @Nullable Object said) {
        if (said == null) {
            at(place, field, MISSING);
        }
    }

    private void at(int place, String field, String key) {
        found.add(
                new RequestProblem("speakers[" + place + "]." + field, "consultation.request.speakers." + field, key));
    }

    private void stand(@Nullable Stand stand) {
        need("format", details.format());
        need("shown", stand == null ? null : stand.shown());
        need("from", stand == null ? null : stand.from());
        need("to", stand == null ? null : stand.to());
        if (details.format() != null && details.format().isOnSite()) {
            need("area", stand == null ? null : stand.area());
        }
        if (stand != null
                && stand.from() != null
                && stand.to() != null
                && stand.to().isBefore(stand.from())) {
            found.add(new RequestProblem("to", label("to"), "consultation.request.to.before"));
        }
    }

    private void partnership(@Nullable Partnership partnership) {
        need("level", partnership == null ? null : partnership.level());
        need("help", partnership == null ? null : partnership.help());
        need("contactName", partnership == null ? null : partnership.contactName());
        need("contactEmail", partnership == null ? null : partnership.contactEmail());
    }

    private void some(String field, Collection<?> said) {
        need(field, said.isEmpty() ? null : said);
    }

    private void need(String field, @Nullable Object said) {
        if (said == null) {
            found.add(new RequestProblem(field, label(field), MISSING));
        }
    }

    /** The message key of what a field is called. */
    private static String label(String field) {
        return "consultation.request." + field;
    }
}
