package org.wsis.portal.hostile;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wsis.account.Role;
import org.wsis.portal.hostile.FormSite.Reached;

/** The forms of editions of the Forum. */
@Component
class ForumRoom implements FormSite.Room {
    /** No other test opens editions of this year and the next hundred. */
    private static final int OPENED = 2850;

    private static final String ONE = "/admin/forum/{year:\\d{4}}";

    private final Ground ground;
    private int opened;

    ForumRoom(Ground ground) {
        this.ground = ground;
    }

    @Override
    public List<FormSite> sites() {
        return List.of(
                FormSite.to("/admin/forum", this::opening),
                FormSite.to(ONE + "/facts", () -> at("/facts", Map.of("chairCountry", "KE"))),
                FormSite.to(
                        ONE + "/dates",
                        () -> at(
                                "/dates",
                                Map.of(
                                        "starts", "2012-05-14",
                                        "startsIn", "",
                                        "ends", "2012-05-18",
                                        "endsIn", "",
                                        "finalStarts", "",
                                        "finalEnds", "",
                                        "reason", "A reason"))),
                FormSite.to(ONE + "/figures", () -> at("/figures", Map.of())));
    }

    private Reached opening() {
        return new Reached(
                ground.as(Role.EDITOR),
                "/admin/forum/new",
                Map.of("year", String.valueOf(OPENED + opened++), "like", "2017", "words[2].title", "Attacked"));
    }

    private Reached at(String page, Map<String, String> fill) {
        return new Reached(ground.as(Role.EDITOR), "/admin/forum/2012" + page, fill);
    }
}
