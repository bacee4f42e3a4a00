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
import org.wsis.consultation.facilitator.Nominees;

/** Keeps who was chosen, asks those who were not asked before, and writes the receipt. */
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
        Set<UUID> eligible = FacilitatorRules.eligible(candidates.of(community), nominees.of(community.consultation()));
        return FacilitatorRules.choice(chosen, eligible, community.seats());
    }

    /** Answers the names. */
    List<String> keep(ConsultationView consultation, Community community, HandIn handIn, AccountView by) {
        handIns.add(community, handIn, by.id());
        List<Candidate> chosen = candidates.of(community).stream()
                .filter(candidate -> handIn.candidates().contains(candidate.id()))
                .toList();
        for (Candidate candidate : chosen) {
            Secret secret = Secret.random();
            if (nominees.ask(candidate.id(), secret, handIn.at())) {
                letters.ask(consultation, community, candidate, secret);
            }
        }
        List<String> names =
                chosen.stream().map(candidate -> candidate.details().name()).toList();
        letters.receipt(consultation, community, handIn, names, by);
        return names;
    }
}
