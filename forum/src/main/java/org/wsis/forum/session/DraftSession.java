package org.wsis.forum.session;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.programme.SpeakerDeclined;
import org.wsis.programme.WorkshopAccepted;
import org.wsis.programme.WorkshopAccepted.Origin;
import org.wsis.programme.WorkshopAccepted.Workshop;
import org.wsis.programme.WorkshopGone;

/** A session to be of a Forum. */
@Entity
@Table(schema = "forum", name = "draft_session")
class DraftSession {
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
    private Instant acceptedAt;

    @Embedded
    private SessionNeeds needs;

    private @Nullable Instant goneAt;

    @Enumerated(EnumType.STRING)
    private WorkshopGone.@Nullable Reason goneReason;

    @ElementCollection
    @CollectionTable(schema = "forum", name = "draft_session_speaker", joinColumns = @JoinColumn(name = "session"))
    @OrderColumn(name = "place")
    private List<Speaker> speakers = new ArrayList<>();

    /** When whom of the speakers declined after they had agreed, by their place. */
    @ElementCollection
    @CollectionTable(schema = "forum", name = "draft_session_decline", joinColumns = @JoinColumn(name = "session"))
    @MapKeyColumn(name = "place")
    @Column(name = "at")
    private Map<Integer, Instant> declines = new HashMap<>();

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
        this.needs = SessionNeeds.of(accepted.needs());
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

    /** It is not to be any more, and stays on record. */
    void takeOff(WorkshopGone gone) {
        goneAt = gone.at();
        goneReason = gone.reason();
    }

    /** These people are not to be named; that somebody had agreed stays on record, who it was does not. */
    void decline(SpeakerDeclined declined) {
        for (int place = 0; place < speakers.size(); place++) {
            if (speakers.get(place).is(declined.speakers())) {
                declines.putIfAbsent(place, declined.at());
                speakers.set(place, speakers.get(place).left());
            }
        }
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
                needs.page(),
                DraftSessionPage.named(speakers, declines),
                acceptedAt,
                goneAt,
                goneReason);
    }
}
