package org.wsis.consultation.formal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.Actor;
import org.wsis.audit.AuditedAct;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.ContributionId;
import org.wsis.consultation.ContributionSent;
import org.wsis.consultation.call.Standing;
import org.wsis.consultation.contribution.SentContribution.Source;
import org.wsis.consultation.review.ReviewView;
import org.wsis.consultation.sending.NewContribution;
import org.wsis.consultation.sending.SentStates;
import org.wsis.files.FileId;
import org.wsis.files.Files;
import org.wsis.files.Intake;
import org.wsis.organisation.OrganisationId;
import org.wsis.schedule.PortalTime;

/** Where formal inputs are handed in, by staff or by who speaks for a review or an event, and where documents are added to them. */
@Service
class FormalDesk {
    private static final int MOST_DOCUMENTS = 20;

    private final FormalRight right;
    private final FormalInputs inputs;
    private final FormalDocuments documents;
    private final SentStates states;
    private final Files files;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    FormalDesk(
            FormalRight right,
            FormalInputs inputs,
            FormalDocuments documents,
            SentStates states,
            Files files,
            ApplicationEventPublisher events,
            PortalTime time) {
        this.right = right;
        this.inputs = inputs;
        this.documents = documents;
        this.states = states;
        this.files = files;
        this.events = events;
        this.time = time;
    }

    /** Hands in, for the first time or instead of what was handed in; of two at once one is told. */
    @Transactional
    public HandedIn handIn(ConsultationView consultation, ReviewView review, Actor actor, FormalDraft draft) {
        boolean there = states.hold(consultation.id());
        Instant now = time.now();
        Optional<FormalInput> before = inputs.ofReview(review.id());
        Standing standing = right.at(consultation, now);
        if (!there || !right.mayNow(actor, standing)) {
            return new HandedIn.Closed();
        }
        long version = before.map(input -> input.version() + 1).orElse(0L);
        if (version != draft.seen()) {
            return new HandedIn.Overtaken(version);
        }
        NewContribution says = NewContribution.text(
                        Source.FORMAL, draft.title(), draft.language(), draft.answers(), FormalRules.isLate(standing))
                .on(organisation(review));
        return receive(consultation, review, actor.account(), draft, says, before, now);
    }

    private static @Nullable OrganisationId organisation(ReviewView review) {
        return review.details().organisation() == null
                ? null
                : new OrganisationId(review.details().organisation());
    }

    private HandedIn receive(
            ConsultationView consultation,
            ReviewView review,
            AccountId by,
            FormalDraft draft,
            NewContribution says,
            Optional<FormalInput> before,
            Instant now) {
        ContributionId id =
                before.map(FormalInput::contribution).orElseGet(() -> states.begin(consultation.id(), by, says, now));
        before.ifPresent(input -> states.change(id, says, now));
        inputs.keep(id, review.id(), draft.adoptedBy(), draft.adoptedOn());
        FormalInput input = inputs.ofReview(review.id()).orElseThrow();
        events.publishEvent(new ContributionSent(id, consultation.id(), input.number(), before.isPresent(), now));
        trace("handed-in", input, by, now);
        return new HandedIn.Done(input.number());
    }

    /** Adds a document to what was handed in. */
    @Transactional(rollbackFor = IOException.class)
    public HandedIn add(
            ConsultationView consultation,
            ReviewView review,
            Actor actor,
            DocumentForm form,
            String name,
            InputStream content)
            throws IOException {
        states.hold(consultation.id());
        Instant now = time.now();
        FormalInput input = inputs.ofReview(review.id()).orElse(null);
        if (input == null || !right.mayNow(actor, right.at(consultation, now))) {
            return new HandedIn.Closed();
        }
        if (documents.of(input.contribution().value()).size() >= MOST_DOCUMENTS) {
            return new HandedIn.Refused("consultation.formal.document.too-many");
        }
        return switch (files.document(name, content)) {
            case Intake.Refused(String reason) -> new HandedIn.Refused(reason);
            case Intake.Accepted(var file) -> {
                documents.add(input, file.id(), form.toTitle(), form.toLanguage(), actor.account(), now);
                trace("document-added", input, actor.account(), now);
                yield new HandedIn.Done(input.number());
            }
        };
    }

    /** Takes a document away; answers whether that was possible. */
    @Transactional
    public boolean remove(ConsultationView consultation, ReviewView review, Actor actor, FileId file) {
        states.hold(consultation.id());
        Instant now = time.now();
        Optional<FormalInput> input = inputs.ofReview(review.id())
                .filter(one -> right.mayNow(actor, right.at(consultation, now)))
                .filter(one -> documents.remove(one, file));
        input.ifPresent(one -> trace("document-removed", one, actor.account(), now));
        return input.isPresent();
    }

    private void trace(String act, FormalInput input, AccountId by, Instant now) {
        events.publishEvent(new AuditedAct(
                by,
                now,
                "consultation.formal." + act,
                "consultation.contribution",
                input.contribution().toString(),
                Map.of("number", String.valueOf(input.number()))));
    }
}
