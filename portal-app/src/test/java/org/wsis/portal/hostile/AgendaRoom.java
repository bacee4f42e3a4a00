package org.wsis.portal.hostile;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wsis.account.Role;
import org.wsis.portal.forum.Agendas;
import org.wsis.portal.hostile.FormSite.Reached;

/** The forms of an agenda. */
@Component
class AgendaRoom implements FormSite.Room {
    private static final int YEAR = 2910;
    private static final int RELEASED = 2917;
    private static final int LETTERS = 2918;
    private static final String ONE = "/admin/forum/{year:\\d{4}}/agenda";
    private static final String SESSION = ONE + "/sessions/{number:\\d{1,6}}";

    private final Ground ground;
    private final Agendas agendas;

    AgendaRoom(Ground ground, Agendas agendas) {
        this.ground = ground;
        this.agendas = agendas;
    }

    @Override
    public List<FormSite> sites() {
        return List.of(
                FormSite.to(
                        ONE + "/setting", () -> at("/setting", Map.of("days[0].held", "true", "days[1].held", "true"))),
                FormSite.to(ONE + "/rooms/{number:\\d{1,4}}", () -> at("/rooms/1", Map.of())),
                FormSite.to(ONE + "/tracks/{number:\\d{1,4}}", () -> at("/tracks/1", Map.of())),
                FormSite.to(SESSION, () -> at("/sessions/0", session())),
                FormSite.to(
                        SESSION + "/place",
                        () -> at("/sessions/102/place", Map.of("room", "2", "at", YEAR + "-05-12T18:00:00"))),
                FormSite.to(SESSION + "/cancellation", () -> at("/sessions/102/cancellation", Map.of())),
                FormSite.to(ONE + "/drafts/{number:\\d{1,6}}", this::draft),
                FormSite.to(ONE + "/releases", this::releasing),
                FormSite.to(ONE + "/releases/{number:\\d{1,5}}/letters", this::letters));
    }

    /** Without a place, so that those that are taken do not stand in each other's way. */
    private static Map<String, String> session() {
        return Agendas.with(
                Agendas.session(YEAR, "Attacked", 1, "06:00"),
                "room",
                "",
                "at",
                "",
                "link",
                "https://example.org/room",
                "documents[0].url",
                "https://example.org/one.pdf");
    }

    private Reached at(String page, Map<String, String> fill) {
        return new Reached(ground.as(Role.EDITOR), agendas.built(YEAR) + page, fill);
    }

    private Reached releasing() {
        return new Reached(ground.as(Role.EDITOR), agendas.renamed(RELEASED) + "/releases", Map.of());
    }

    private Reached letters() {
        agendas.renamed(LETTERS);
        agendas.release(LETTERS, "Another");
        int last = ground.database()
                .sql("SELECT max(number) FROM forum.release WHERE edition = ?")
                .param(LETTERS)
                .query(Integer.class)
                .single();
        return new Reached(ground.as(Role.EDITOR), Agendas.path(LETTERS) + "/releases/" + last + "/letters", Map.of());
    }

    private Reached draft() {
        agendas.built(YEAR);
        agendas.plantDraft(YEAR, "A draft to be attacked", false);
        return at("", Map.of());
    }
}
