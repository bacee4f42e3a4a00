package org.wsis.consultation.coauthor.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.Accounts;
import org.wsis.audit.AuditedAct;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.coauthor.Coauthor;
import org.wsis.consultation.coauthor.CoauthorAnswer;
import org.wsis.consultation.coauthor.Coauthors;
import org.wsis.consultation.link.LinkLife;
import org.wsis.schedule.PortalTime;

/** Takes what a co-author says, by the link of a letter or signed in. Who agreed may still decline, and not the other way round. */
@Service
class AgreementDesk {
    private final Coauthors coauthors;
    private final LinkLife life;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    AgreementDesk(
            Coauthors coauthors, LinkLife life, Accounts accounts, ApplicationEventPublisher events, PortalTime time) {
        this.coauthors = coauthors;
        this.life = life;
        this.accounts = accounts;
        this.events = events;
        this.time = time;
    }

    /** Whom the link names, if they are still named and the consultation still has what they are asked about. */
    @Transactional(readOnly = true)
    public Optional<Invitation> find(ConsultationView consultation, @Nullable String token) {
        return coauthors
                .find(token)
                .filter(one -> !one.removed() && one.process().equals(consultation.id()))
                .flatMap(one -> invitation(one, one.canAgree() ? one.ended(life.of(consultation), time.now()) : null));
    }

    /** The same for an account with an address that was named, by the number of the contribution. */
    @Transactional(readOnly = true)
    public Optional<Invitation> find(ConsultationId consultation, int number, AccountId account) {
        return coauthors.about(accounts.addresses(account)).stream()
                .filter(one -> one.isAsked() && one.process().equals(consultation))
                .flatMap(one -> invitation(one, null).stream())
                .filter(one -> one.line().number() == number)
                .findFirst();
    }

    private Optional<Invitation> invitation(Coauthor coauthor, @Nullable Instant ended) {
        return coauthors.contributions(List.of(coauthor)).stream()
                .findFirst()
                .map(line -> new Invitation(coauthor, line, ended));
    }

    /** Notes the answer by the link; false, and nothing changes, if it asks for none any more. */
    @Transactional
    public boolean answer(ConsultationView consultation, @Nullable String token, boolean agrees) {
        return find(consultation, token).filter(one -> note(one, agrees, null)).isPresent();
    }

    /** The same by somebody who is signed in. */
    @Transactional
    public boolean answer(ConsultationId consultation, int number, AccountId account, boolean agrees) {
        return find(consultation, number, account)
                .filter(one -> note(one, agrees, account))
                .isPresent();
    }

    private boolean note(Invitation asked, boolean agrees, @Nullable AccountId by) {
        CoauthorAnswer answer = agrees ? CoauthorAnswer.AGREED : CoauthorAnswer.DECLINED;
        Instant now = time.now();
        boolean noted =
                (agrees ? asked.canAgree() : asked.canDecline()) && coauthors.answer(asked.coauthor(), answer, now);
        if (noted) {
            events.publishEvent(new AuditedAct(
                    by,
                    now,
                    "consultation.coauthor.answered",
                    "consultation.contribution",
                    asked.line().id().toString(),
                    Map.of("coauthor", asked.coauthor().id().toString(), "answer", answer.name())));
        }
        return noted;
    }
}
