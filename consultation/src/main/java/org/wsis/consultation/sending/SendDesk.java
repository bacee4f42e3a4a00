package org.wsis.consultation.sending;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.Actor;
import org.wsis.audit.AuditedAct;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.ContributionGone;
import org.wsis.consultation.ContributionId;
import org.wsis.consultation.ContributionSent;
import org.wsis.consultation.call.Call;
import org.wsis.consultation.call.Standing;
import org.wsis.consultation.contribution.Contributions;
import org.wsis.consultation.contribution.OwnSheet;
import org.wsis.consultation.contribution.SentContribution;
import org.wsis.consultation.contribution.SentState;
import org.wsis.consultation.contribution.SheetDesk;
import org.wsis.consultation.contribution.SheetDesk.Held;
import org.wsis.consultation.contribution.SheetRules;
import org.wsis.consultation.request.Requests;
import org.wsis.consultation.request.sending.Checked;
import org.wsis.consultation.request.sending.RequestSending;
import org.wsis.organisation.Representatives;

/** Where answers are sent, taken back to be changed, and withdrawn. Whether that is in time, the portal’s time decides. */
@Service
class SendDesk {
    private static final String SUBJECT = "consultation.contribution";

    private final SheetDesk sheets;
    private final SentStates states;
    private final Contributions contributions;
    private final Representatives representatives;
    private final RequestSending requests;
    private final Requests sentRequests;
    private final ContributionLetters letters;
    private final ApplicationEventPublisher events;

    SendDesk(
            SheetDesk sheets,
            SentStates states,
            Contributions contributions,
            Representatives representatives,
            RequestSending requests,
            Requests sentRequests,
            ContributionLetters letters,
            ApplicationEventPublisher events) {
        this.sheets = sheets;
        this.states = states;
        this.contributions = contributions;
        this.representatives = representatives;
        this.requests = requests;
        this.sentRequests = sentRequests;
        this.letters = letters;
        this.events = events;
    }

    /**
     * Sends the answers; a second click, or another window, changes nothing.
     *
     * @param seen the state that the person read through
     */
    @Transactional
    public Sending send(ConsultationView consultation, Actor actor, Cover cover, Read seen) {
        states.hold(consultation.id());
        Held held = sheets.hold(consultation, actor).orElseThrow();
        OwnSheet own = held.own();
        SentState before = own.sent();
        if (before != null && before.isClosed() && before.withdrawnAt() == null) {
            return new Sending.Received();
        }
        if (held.barrier() != null) {
            return new Sending.Refused(held.barrier());
        }
        List<Checked> asked = check(consultation, actor, held);
        Read now = Read.of(own.version(), asked);
        if (!now.equals(seen)) {
            return new Sending.Overtaken(now);
        }
        if (cover.organisation() != null
                && !representatives.tie(cover.organisation(), actor.account()).holds()) {
            return new Sending.NotTheirs();
        }
        if (!SendRules.unmet(null, own.asked().content(), own.answers(), asked).isEmpty()) {
            return new Sending.Unmet();
        }
        receive(consultation, actor.account(), cover, asked, held);
        return new Sending.Received();
    }

    private List<Checked> check(ConsultationView consultation, Actor actor, Held held) {
        Call call = held.call();
        return requests.check(consultation.id(), actor.account(), call == null ? Set.of() : call.requestsOf(actor));
    }

    private void receive(ConsultationView consultation, AccountId person, Cover cover, List<Checked> asked, Held held) {
        SentState before = held.own().sent();
        boolean late = Objects.requireNonNull(held.call()).at(held.now()) == Standing.LATE;
        ContributionId id;
        if (before == null) {
            id = states.begin(consultation.id(), person, held.own(), cover, late, held.now());
        } else {
            id = before.sent().id();
            states.change(id, held.own(), cover, late, held.now());
        }
        SentContribution sent =
                contributions.of(consultation.id(), person).orElseThrow().sent();
        requests.send(consultation, sent, asked);
        letters.received(consultation, sent, sentRequests.of(id));
        events.publishEvent(new ContributionSent(id, consultation.id(), sent.number(), before != null, held.now()));
        trace("sent", sent, held);
    }

    /** Takes back what was sent, to change it; it stands until it is sent again. Answers whether that was possible. */
    @Transactional
    public boolean reopen(ConsultationView consultation, Actor actor) {
        Held held = sheets.hold(consultation, actor).orElseThrow();
        SentState state = held.own().sent();
        if (state == null || !SheetRules.mayReopen(held.call(), state, actor, held.now())) {
            return false;
        }
        states.reopen(state.sent().id(), held.now());
        trace("reopened", state.sent(), held);
        return true;
    }

    /** Withdraws what was sent; a second click changes nothing. Answers whether there was anything. */
    @Transactional
    public boolean withdraw(ConsultationView consultation, Actor actor) {
        Held held = sheets.hold(consultation, actor).orElseThrow();
        SentState state = held.own().sent();
        if (state != null && state.withdrawnAt() == null) {
            states.withdraw(state.sent().id(), held.now());
            requests.withdraw(state.sent().id(), held.now());
            trace("withdrawn", state.sent(), held);
            events.publishEvent(new ContributionGone(state.sent().id()));
        }
        return state != null;
    }

    private void trace(String act, SentContribution sent, Held held) {
        events.publishEvent(new AuditedAct(
                sent.person(),
                held.now(),
                SUBJECT + "." + act,
                SUBJECT,
                sent.id().toString(),
                Map.of("number", String.valueOf(sent.number()))));
    }
}
