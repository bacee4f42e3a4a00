package org.wsis.consultation.request.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.RequestKind;
import org.wsis.consultation.contribution.SheetDesk;
import org.wsis.consultation.contribution.SheetDesk.Held;
import org.wsis.consultation.request.Drafts;
import org.wsis.consultation.request.RequestDetails;
import org.wsis.consultation.request.RequestDraft;
import org.wsis.consultation.request.RequestRules;
import org.wsis.consultation.request.speaker.Named;

/** Where people begin, save and remove requests; until when, the portal’s time decides, as for their answers. */
@Service
class RequestDesk {
    private final SheetDesk sheets;
    private final Drafts drafts;

    RequestDesk(SheetDesk sheets, Drafts drafts) {
        this.sheets = sheets;
        this.drafts = drafts;
    }

    /** The requests of the person for the consultation. */
    @Transactional(readOnly = true)
    public List<RequestDraft> of(ConsultationView consultation, Actor actor) {
        return drafts.of(consultation.id(), actor.account());
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public Optional<RequestDraft> find(ConsultationView consultation, Actor actor, RequestId id) {
        return of(consultation, actor).stream()
                .filter(draft -> draft.id().equals(id))
                .findFirst();
    }

    /** Begins one of the kind. Throws if nothing is asked. */
    @Transactional
    public Begun begin(ConsultationView consultation, Actor actor, RequestKind kind) {
        Held held = sheets.hold(consultation, actor).orElseThrow();
        if (held.barrier() != null) {
            return new Begun.Refused(held.barrier());
        }
        Set<RequestKind> taken = held.call() == null ? Set.of() : held.call().requestsOf(actor);
        if (!taken.contains(kind)) {
            return new Begun.NotTaken();
        }
        return of(consultation, actor).size() >= RequestRules.MOST
                ? new Begun.Full()
                : new Begun.Done(drafts.begin(consultation.id(), actor.account(), kind, held.now()));
    }

    /**
     * Saves what was typed, finished or not. Throws if nothing is asked.
     *
     * @param seen the version that the person saw
     */
    @Transactional
    public Kept save(
            ConsultationView consultation,
            Actor actor,
            RequestId id,
            RequestDetails details,
            List<Named> speakers,
            @Nullable Long seen) {
        Held held = sheets.hold(consultation, actor).orElseThrow();
        if (held.barrier() != null) {
            return new Kept.Refused(held.barrier());
        }
        Optional<RequestDraft> found = find(consultation, actor, id);
        if (found.isEmpty()) {
            return new Kept.Unknown();
        }
        RequestDraft draft = found.get();
        if (draft.details().equals(details) && draft.speakers().equals(speakers)) {
            return new Kept.Done(draft.version());
        }
        if (seen == null || seen != draft.version()) {
            return new Kept.Overtaken(draft.version());
        }
        drafts.write(id, details, speakers, held.now());
        return new Kept.Done(draft.version() + 1);
    }

    /** Removes it; what was sent of it stands until the contribution is sent again without it. Throws if nothing is asked. */
    @Transactional
    public Kept remove(ConsultationView consultation, Actor actor, RequestId id) {
        Held held = sheets.hold(consultation, actor).orElseThrow();
        if (held.barrier() != null) {
            return new Kept.Refused(held.barrier());
        }
        Optional<RequestDraft> found = find(consultation, actor, id);
        found.ifPresent(draft -> drafts.remove(draft.id()));
        return found.<Kept>map(draft -> new Kept.Done(draft.version())).orElseGet(Kept.Unknown::new);
    }
}
