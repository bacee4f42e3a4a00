package org.wsis.consultation.facilitator.names;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.consultation.facilitator.Candidate;
import org.wsis.consultation.facilitator.CandidateDetails;
import org.wsis.consultation.facilitator.FacilitatorRules;
import org.wsis.consultation.facilitator.Nominee;
import org.wsis.consultation.facilitator.NomineeAnswer;
import org.wsis.reference.Reference;

/** Says of a candidate what their focal point reads. */
@Component
class NamesLines {
    private final Reference reference;

    NamesLines(Reference reference) {
        this.reference = reference;
    }

    NamesPage.Line line(Candidate candidate, Collection<Nominee> asked, Locale locale) {
        CandidateDetails details = candidate.details();
        @Nullable NomineeAnswer answer = answer(candidate, asked);
        return new NamesPage.Line(
                candidate.id().toString(),
                details.name(),
                details.email(),
                details.position(),
                details.organisation(),
                reference.countryName(details.country(), locale),
                details.gender().key(),
                details.biography(),
                details.languages(),
                details.why(),
                answer == null ? null : answer.key(),
                kind(answer),
                answer == NomineeAnswer.REFUSED);
    }

    /** A refusal is the person's, whichever candidacy it was of. */
    private static @Nullable NomineeAnswer answer(Candidate candidate, Collection<Nominee> asked) {
        if (FacilitatorRules.refused(candidate, asked)) {
            return NomineeAnswer.REFUSED;
        }
        return asked.stream()
                .filter(nominee -> nominee.id().equals(candidate.id()))
                .map(Nominee::answer)
                .findFirst()
                .orElse(null);
    }

    private static String kind(@Nullable NomineeAnswer answer) {
        return switch (answer) {
            case null -> "";
            case WAITING -> "due";
            case CONSENTED -> "ok";
            case REFUSED -> "bad";
        };
    }
}
