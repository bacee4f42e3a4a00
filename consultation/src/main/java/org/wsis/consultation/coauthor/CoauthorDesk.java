package org.wsis.consultation.coauthor;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.account.Actor;
import org.wsis.audit.AuditedAct;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.consultation.ContributionSent;
import org.wsis.consultation.contribution.Contributions;
import org.wsis.consultation.contribution.SentContribution;
import org.wsis.consultation.contribution.SentState;
import org.wsis.consultation.contribution.SheetDesk;
import org.wsis.consultation.contribution.SheetDesk.Held;

/** Where an author names who wrote along. They are asked once there is something sent to agree to. */
@Service
class CoauthorDesk {
    private final Coauthors coauthors;
    private final Namings namings;
    private final SheetDesk sheets;
    private final Contributions contributions;
    private final CoauthorLetters letters;
    private final Consultations consultations;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    CoauthorDesk(
            Coauthors coauthors,
            Namings namings,
            SheetDesk sheets,
            Contributions contributions,
            CoauthorLetters letters,
            Consultations consultations,
            Accounts accounts,
            ApplicationEventPublisher events) {
        this.coauthors = coauthors;
        this.namings = namings;
        this.sheets = sheets;
        this.contributions = contributions;
        this.letters = letters;
        this.consultations = consultations;
        this.accounts = accounts;
        this.events = events;
    }

    /** Names somebody, while answers can be changed or what was sent stands. */
    @Transactional
    public Named name(ConsultationView consultation, Actor author, NewCoauthor named) {
        Held held = sheets.hold(consultation, author).orElseThrow();
        if (standing(held) == null && held.barrier() != null) {
            return new Named.Refused(held.barrier());
        }
        String own = accounts.find(author.account()).map(AccountView::email).orElse("");
        var hindrance =
                CoauthorRules.hindrance(named.email(), own, coauthors.ever(consultation.id(), author.account()));
        if (hindrance != null) {
            return new Named.Hindered(hindrance);
        }
        namings.name(consultation.id(), author.account(), named, held.now());
        trace("named", consultation, author, held.now());
        ask(consultation, author, named, held);
        return new Named.Done();
    }

    private void ask(ConsultationView consultation, Actor author, NewCoauthor named, Held held) {
        SentContribution sent = standing(held);
        if (sent != null) {
            coauthors.of(consultation.id(), author.account()).stream()
                    .filter(one -> one.email().equals(named.email()))
                    .forEach(one -> letters.write(consultation, sent, one, held.now()));
        }
    }

    private static @Nullable SentContribution standing(Held held) {
        SentState state = held.own().sent();
        return state == null || !state.stands() ? null : state.sent();
    }

    /** Takes the name away; answers whether it was there. */
    @Transactional
    public boolean remove(ConsultationView consultation, Actor author, UUID id) {
        Held held = sheets.hold(consultation, author).orElseThrow();
        Optional<Coauthor> found = find(consultation, author, id);
        found.ifPresent(one -> {
            namings.remove(one, held.now());
            trace("removed", consultation, author, held.now());
        });
        return found.isPresent();
    }

    /** Writes once more to who has not answered; answers whether a letter goes. */
    @Transactional
    public boolean askAgain(ConsultationView consultation, Actor author, UUID id) {
        Held held = sheets.hold(consultation, author).orElseThrow();
        SentContribution sent = standing(held);
        return sent != null
                && find(consultation, author, id)
                        .filter(Coauthor::canBeAsked)
                        .filter(one -> letters.write(consultation, sent, one, held.now()))
                        .isPresent();
    }

    private Optional<Coauthor> find(ConsultationView consultation, Actor author, UUID id) {
        return coauthors.of(consultation.id(), author.account()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    /** What was sent can be agreed to; who agreed to what was sent before hears that it may have changed. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ContributionSent event) {
        contributions
                .find(event.process(), event.number())
                .filter(SentContribution::isOfSheet)
                .ifPresent(sent -> coauthors.of(sent.process(), sent.person()).stream()
                        .filter(one -> one.answer() != CoauthorAnswer.DECLINED)
                        .forEach(one -> letters.write(
                                consultations.find(sent.process()).orElseThrow(), sent, one, event.at())));
    }

    private void trace(String act, ConsultationView consultation, Actor author, Instant now) {
        events.publishEvent(new AuditedAct(
                author.account(),
                now,
                "consultation.coauthor." + act,
                "consultation.process",
                consultation.id().toString(),
                Map.of()));
    }
}
