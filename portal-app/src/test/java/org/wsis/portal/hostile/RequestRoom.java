package org.wsis.portal.hostile;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.consultation.AskingConsultations;
import org.wsis.portal.consultation.AskingForRooms;
import org.wsis.portal.consultation.Contributors;
import org.wsis.portal.hostile.FormSite.Reached;

/** The forms with which people ask for workshops, stands and partnerships, and speakers agree. */
@Component
class RequestRoom implements FormSite.Room {
    private static final int YEAR = 2720;
    private static final String LIST = "/consultations/{slug}/contribute/requests";
    private static final String FORM = LIST + "/{id}";

    private final Ground ground;
    private final AskingForRooms rooms;
    private final Contributors contributors;

    RequestRoom(Ground ground, AskingForRooms rooms, Contributors contributors) {
        this.ground = ground;
        this.rooms = rooms;
        this.contributors = contributors;
    }

    @Override
    public List<FormSite> sites() {
        return List.of(
                FormSite.to(LIST, this::list),
                FormSite.to(FORM, () -> begun("WORKSHOP")),
                new FormSite(FORM, "autosave", false, () -> begun("WORKSHOP", Map.of("X-Autosave", "true"))),
                new FormSite(FORM, "stand", false, () -> begun("STAND")),
                new FormSite(FORM, "partnership", false, () -> begun("PARTNERSHIP")),
                FormSite.to(FORM + "/removal", () -> begun("STAND")),
                FormSite.to("/consultations/{slug}/speakers/consent", this::named),
                FormSite.to(FORM + "/speakers/{speaker}/letter", this::author),
                FormSite.to(
                        "/admin/consultations/{slug}/committee/requests/{id}/speakers/{speaker}/letter", this::staff));
    }

    private Reached list() {
        AccountId person = ground.people().person("Organizer");
        return new Reached(ground.as(person), AskingForRooms.list(rooms.open(YEAR)), Map.of("kind", "WORKSHOP"));
    }

    private Reached begun(String kind) {
        return begun(kind, Map.of());
    }

    private Reached begun(String kind, Map<String, String> headers) {
        AccountId person = ground.people().person("Organizer");
        String form = rooms.begin(person, rooms.open(YEAR), kind);
        return new Reached(ground.as(person), form, Map.of("minutes", "45"), Map.of(), headers);
    }

    private AccountId sent(String email) {
        AccountId person = ground.people().person("Organizer");
        String slug = rooms.open(YEAR);
        contributors.answer(person, slug);
        rooms.ask(person, slug, AskingForRooms.workshop("Attacked", email));
        rooms.send(person, slug, "Attacked", false);
        return person;
    }

    private Reached named() {
        String email = AskingForRooms.address();
        sent(email);
        return new Reached(ground.visitor(), AskingForRooms.link(email), Map.of("reply", "AGREE"));
    }

    private Reached author() {
        AccountId person = sent(AskingForRooms.address());
        return new Reached(ground.as(person), Contributors.form(AskingConsultations.slug(YEAR)) + "/receipt");
    }

    private Reached staff() {
        AccountId person = sent(AskingForRooms.address());
        int number = ground.database()
                .sql("SELECT number FROM consultation.contribution WHERE person = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
        String page = "/admin/consultations/" + AskingConsultations.slug(YEAR) + "/contributions/" + number;
        return new Reached(ground.as(Role.EDITOR), page);
    }
}
