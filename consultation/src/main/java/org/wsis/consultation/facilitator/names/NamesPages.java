package org.wsis.consultation.facilitator.names;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.facilitator.Candidate;
import org.wsis.consultation.facilitator.Candidates;
import org.wsis.consultation.facilitator.Communities;
import org.wsis.consultation.facilitator.Community;
import org.wsis.consultation.facilitator.FacilitatorRules;
import org.wsis.consultation.facilitator.HandIn;
import org.wsis.consultation.facilitator.HandIns;
import org.wsis.consultation.facilitator.NamesPhase;
import org.wsis.consultation.facilitator.Nominee;
import org.wsis.consultation.facilitator.Nominees;
import org.wsis.schedule.PhaseView;

/** Gathers the candidates of a community for those who may see them. */
@Component
class NamesPages {
    private final Communities communities;
    private final Candidates candidates;
    private final HandIns handIns;
    private final Nominees nominees;
    private final NamesPhase names;
    private final Accounts accounts;
    private final NamesLines lines;
    private final Clock clock;

    NamesPages(
            Communities communities,
            Candidates candidates,
            HandIns handIns,
            Nominees nominees,
            NamesPhase names,
            Accounts accounts,
            NamesLines lines,
            Clock clock) {
        this.communities = communities;
        this.candidates = candidates;
        this.handIns = handIns;
        this.nominees = nominees;
        this.names = names;
        this.accounts = accounts;
        this.lines = lines;
        this.clock = clock;
    }

    /** Whoever asks. */
    Optional<AccountView> person(Actor actor) {
        return accounts.find(actor.account());
    }

    /** What was handed in last. */
    @Nullable
    HandIn last(ConsultationView consultation, String key) {
        return communities
                .find(consultation.id(), key)
                .flatMap(community -> handIns.of(community).stream().findFirst())
                .orElse(null);
    }

    /** The page, for the focal point of the community and for staff; for nobody else it is there. */
    @Transactional(readOnly = true)
    public Optional<NamesPage> page(ConsultationView consultation, String key, Actor actor, Locale locale) {
        AccountView reader = person(actor).orElse(null);
        return communities
                .find(consultation.id(), key)
                .filter(community -> actor.isStaff() || reader != null && community.isLedBy(reader))
                .map(community -> page(consultation, community, reader, locale));
    }

    private NamesPage page(
            ConsultationView consultation, Community community, @Nullable AccountView reader, Locale locale) {
        List<Candidate> all = candidates.of(community);
        List<Nominee> asked = nominees.of(consultation.id());
        Map<UUID, String> called = all.stream()
                .collect(Collectors.toMap(
                        Candidate::id, candidate -> candidate.details().name()));
        @Nullable PhaseView deadline = names.of(consultation).orElse(null);
        return new NamesPage(
                consultation,
                consultation.words(locale).title(),
                community.key(),
                community.words(locale).title(),
                community.languageFor(locale),
                community.seats(),
                deadline,
                FacilitatorRules.taking(deadline, clock.instant()),
                reader != null && community.isLedBy(reader),
                all.stream()
                        .map(candidate -> lines.line(candidate, asked, locale))
                        .toList(),
                handIns.of(community).stream()
                        .map(handIn -> receipt(handIn, called))
                        .toList());
    }

    private static NamesPage.Receipt receipt(HandIn handIn, Map<UUID, String> called) {
        return new NamesPage.Receipt(
                handIn.number(),
                handIn.at(),
                handIn.how(),
                handIn.candidates().stream()
                        .map(id -> called.getOrDefault(id, ""))
                        .sorted()
                        .toList());
    }
}
