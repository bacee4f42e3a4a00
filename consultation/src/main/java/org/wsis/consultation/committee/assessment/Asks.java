package org.wsis.consultation.committee.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.committee.Committee;
import org.wsis.consultation.request.Requests;
import org.wsis.consultation.request.SentRequest;
import org.wsis.consultation.verdict.VerdictRules;
import org.wsis.consultation.verdict.Verdicts;

/** Finds what members are asked to judge. What a conflict keeps from them is not among it. */
@Component
@Transactional(readOnly = true)
class Asks {
    private final Committee committee;
    private final Requests requests;
    private final Assessments assessments;
    private final Verdicts verdicts;

    Asks(Committee committee, Requests requests, Assessments assessments, Verdicts verdicts) {
        this.committee = committee;
        this.requests = requests;
        this.assessments = assessments;
        this.verdicts = verdicts;
    }

    /** What the member may judge in the consultation, by kind and title; nothing of who is no member. */
    List<Ask> list(ConsultationId process, AccountId person) {
        return committee.has(process, person) ? list(List.of(process), person) : List.of();
    }

    /** What the member may judge anywhere, in the same order. */
    List<Ask> list(AccountId person) {
        List<ConsultationId> all = committee.consultations(person);
        return all.isEmpty() ? List.of() : list(all, person);
    }

    private List<Ask> list(List<ConsultationId> processes, AccountId person) {
        Map<RequestId, Assessment> written =
                assessments.by(person).stream().collect(Collectors.toMap(Assessment::request, Function.identity()));
        return committee.open(requests.of(processes), person).stream()
                .map(request ->
                        new Ask(request, written.getOrDefault(request.id(), Assessment.none(request.id(), person))))
                .sorted(AssessmentRules.ORDER)
                .toList();
    }

    /** The request, if the member may judge it. */
    Optional<Ask> find(ConsultationId process, RequestId id, AccountId person) {
        return requests.find(id)
                .filter(SentRequest::stands)
                .filter(request -> request.process().equals(process))
                .filter(request -> committee.has(process, person) && committee.isOpen(request, person))
                .map(request -> new Ask(request, assessments.find(id, person)));
    }

    /** Whether who asked knows the last word, so that nobody assesses any more. */
    boolean isDecided(RequestId request) {
        return !VerdictRules.mayDecideAfter(verdicts.last(request).orElse(null));
    }
}
