package org.wsis.consultation.facilitator.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountView;
import org.wsis.account.Secret;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.facilitator.Candidate;
import org.wsis.consultation.facilitator.Candidates;
import org.wsis.consultation.facilitator.Community;
import org.wsis.consultation.facilitator.FacilitatorRules;
import org.wsis.consultation.facilitator.FacilitatorRules.Choice;
import org.wsis.consultation.facilitator.HandIn;
import org.wsis.consultation.facilitator.HandIns;
import org.wsis.consultation.facilitator.Nominee;
import org.wsis.consultation.facilitator.Nominees;

/** Keeps who was chosen, asks whoever is to be asked, writes the receipt, and takes the sessions of the others back. */
@Component
class Choosing {
    private final Candidates candidates;
    private final HandIns handIns;
    private final Nominees nominees;
    private final NamesLetters letters;

    Choosing(Candidates candidates, HandIns handIns, Nominees nominees, NamesLetters letters) {
        this.candidates = candidates;
        this.handIns = handIns;
        this.nominees = nominees;
        this.letters = letters;
    }

    Optional<HandIn> last(Community community) {
        return handIns.of(community).stream().findFirst();
    }

    Choice judge(Community community, Set<UUID> chosen) {
        List<Candidate> eligible =
                FacilitatorRules.eligible(candidates.of(community), nominees.of(community.consultation()));
        return FacilitatorRules.choice(chosen, eligible, community.seats());
    }

    /** Answers who lost a session by it. */
    List<Nominee> keep(ConsultationView consultation, Community community, HandIn handIn, AccountView by) {
        List<Nominee> before = nominees.of(community.consultation());
        handIns.add(community, handIn, by.id());
        List<Candidate> chosen = candidates.of(community).stream()
                .filter(candidate -> handIn.candidates().contains(candidate.id()))
                .toList();
        chosen.stream()
                .filter(candidate -> FacilitatorRules.asks(candidate, before))
                .forEach(candidate -> ask(consultation, community, candidate, handIn));
        List<String> names =
                chosen.stream().map(candidate -> candidate.details().name()).toList();
        letters.receipt(consultation, community, handIn, names, by);
        return drop(community, handIn, before);
    }

    private void ask(ConsultationView consultation, Community community, Candidate candidate, HandIn handIn) {
        Secret secret = Secret.random();
        nominees.ask(candidate, handIn, secret);
        letters.ask(consultation, community, candidate, secret);
    }

    private List<Nominee> drop(Community community, HandIn handIn, List<Nominee> before) {
        List<Nominee> dropped = before.stream()
                .filter(nominee -> nominee.current()
                        && nominee.person().community().equals(community.key())
                        && !handIn.candidates().contains(nominee.id()))
                .toList();
        nominees.drop(dropped.stream().map(Nominee::id).toList());
        return dropped.stream().filter(nominee -> nominee.session() != null).toList();
    }
}
