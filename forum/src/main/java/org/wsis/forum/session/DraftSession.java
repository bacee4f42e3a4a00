package org.wsis.forum.session;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.programme.WorkshopAccepted;
import org.wsis.programme.WorkshopAccepted.Needs;
import org.wsis.programme.WorkshopAccepted.Origin;
import org.wsis.programme.WorkshopAccepted.Workshop;

/** A session to be of a Forum. */
@Entity
@Table(schema = "forum", name = "draft_session")
class DraftSession {
    /** Somebody who agreed to be named. */
    @Embeddable
    record Speaker(String name, String organisation, String role) {
        static Speaker of(WorkshopAccepted.Speaker said) {
            return new Speaker(said.name(), said.organisation(), said.role());
        }

        /** The message key of what they do. */
        public String key() {
            return "forum.session.role." + role;
        }
    }

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private int edition;
    private int number;
    private UUID request;
    private String consultation;
    private int contribution;
    private String contributionTitle;
    private boolean confidential;
    private String title;
    private @Nullable String description;
    private @Nullable String type;
    private @Nullable String format;
    private @Nullable Integer minutes;
    private String[] actionLines;
    private Integer[] sdgs;
    private @Nullable String organisation;
    private @Nullable Integer capacity;
    private @Nullable String setup;
    private boolean captioning;
    private String[] interpretation;
    private @Nullable String technical;
    private @Nullable String remote;
    private Instant acceptedAt;

    @ElementCollection
    @CollectionTable(schema = "forum", name = "draft_session_speaker", joinColumns = @JoinColumn(name = "session"))
    @OrderColumn(name = "place")
    private List<Speaker> speakers = new ArrayList<>();

    /** For JPA. */
    protected DraftSession() {}

    private DraftSession(WorkshopAccepted accepted, int number) {
        this.id = UUID.randomUUID();
        this.edition = accepted.edition();
        this.number = number;
        this.request = accepted.request();
        this.acceptedAt = accepted.at();
        comeFrom(accepted.origin());
        be(accepted.workshop());
        need(accepted.needs());
        accepted.speakers().forEach(speaker -> speakers.add(Speaker.of(speaker)));
    }

    /** The one for which an accepted request asked. */
    static DraftSession of(WorkshopAccepted accepted, int number) {
        return new DraftSession(accepted, number);
    }

    private void comeFrom(Origin origin) {
        consultation = origin.consultation();
        contribution = origin.contribution();
        contributionTitle = origin.title();
        confidential = origin.confidential();
    }

    private void be(Workshop workshop) {
        title = workshop.title();
        description = workshop.description();
        type = workshop.type();
        format = workshop.format();
        minutes = workshop.minutes();
        actionLines = workshop.actionLines().toArray(String[]::new);
        sdgs = workshop.sdgs().toArray(Integer[]::new);
        organisation = workshop.organisation();
    }

    private void need(Needs needs) {
        capacity = needs.capacity();
        setup = needs.setup();
        captioning = needs.captioning();
        interpretation = needs.interpretation().toArray(String[]::new);
        technical = needs.technical();
        remote = needs.remote();
    }

    DraftSessionPage page() {
        return new DraftSessionPage(
                number,
                title,
                new DraftSessionPage.Behind(consultation, contribution, contributionTitle, confidential),
                description,
                type,
                format,
                minutes,
                List.of(actionLines),
                List.of(sdgs),
                organisation,
                new DraftSessionPage.Room(capacity, setup, captioning, List.of(interpretation), technical, remote),
                List.copyOf(speakers),
                acceptedAt);
    }
}
