package org.wsis.consultation.verdict.letter;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.request.RequestDetails;
import org.wsis.consultation.request.Room;
import org.wsis.consultation.request.SentRequest;
import org.wsis.consultation.request.speaker.Speaker;
import org.wsis.organisation.OrganisationView;
import org.wsis.organisation.Organisations;
import org.wsis.programme.WorkshopAccepted;
import org.wsis.programme.WorkshopAccepted.Needs;
import org.wsis.programme.WorkshopAccepted.Origin;
import org.wsis.programme.WorkshopAccepted.Workshop;
import org.wsis.reference.Language;

/** Says what is to be known of an accepted workshop elsewhere. */
@Component
class Workshops {
    private final Organisations organisations;

    Workshops(Organisations organisations) {
        this.organisations = organisations;
    }

    WorkshopAccepted accepted(ConsultationView consultation, Drafted draft, Instant now) {
        SentRequest request = draft.request();
        var origin = new Origin(
                consultation.slug(),
                draft.line().number(),
                draft.line().title(),
                draft.line().confidential());
        return new WorkshopAccepted(
                request.id().value(),
                Objects.requireNonNull(consultation.edition()),
                origin,
                workshop(request),
                needs(request.details().room()),
                speakers(request),
                now);
    }

    private Workshop workshop(SentRequest request) {
        RequestDetails details = request.details();
        return new Workshop(
                request.title(),
                details.about(),
                name(details.type()),
                name(details.format()),
                details.minutes(),
                details.actionLines(),
                details.sdgs(),
                Optional.ofNullable(request.organisation())
                        .flatMap(organisations::find)
                        .map(OrganisationView::name)
                        .orElse(null));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static Needs needs(@Nullable Room room) {
        return room == null
                ? Needs.NONE
                : new Needs(
                        room.capacity(),
                        name(room.setup()),
                        room.captioning(),
                        room.interpretation().stream().map(Language::code).toList(),
                        room.technical(),
                        room.remote());
    }

    /** Whoever did not agree is named nowhere else. */
    private static List<WorkshopAccepted.Speaker> speakers(SentRequest request) {
        return request.speakers().stream()
                .filter(Speaker::agreed)
                .map(one -> new WorkshopAccepted.Speaker(
                        one.id(), one.name(), one.organisation(), one.role().name()))
                .toList();
    }
}
