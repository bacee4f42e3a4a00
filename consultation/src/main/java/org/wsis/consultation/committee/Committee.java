package org.wsis.consultation.committee;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.request.SentRequest;

/** Asks who judges which request. A conflict counts from the moment it is there. */
@Component
@Transactional(readOnly = true)
public class Committee {
    private final CommitteeRows rows;
    private final CommitteeMembers members;
    private final JudgedRequests judged;

    Committee(CommitteeRows rows, CommitteeMembers members, JudgedRequests judged) {
        this.rows = rows;
        this.members = members;
        this.judged = judged;
    }

    /** The members whose account exists, by name. */
    public List<CommitteeMember> of(ConsultationId process) {
        return members.of(rows.people(process));
    }

    /** The consultations in whose committee the person is, the latest first. */
    public List<ConsultationId> consultations(AccountId person) {
        return rows.of(person);
    }

    /** Whether the person is a member. */
    public boolean has(ConsultationId process, AccountId person) {
        return rows.people(process).contains(person);
    }

    /**
     * Those of a consultation's requests from which nothing keeps the person. Who is no member comes as staff, and is kept only
     * from what is their own.
     */
    public List<SentRequest> open(ConsultationId process, Collection<SentRequest> requests, AccountId person) {
        if (requests.isEmpty()) {
            return List.of();
        }
        if (!has(process, person)) {
            return requests.stream()
                    .filter(request -> !request.person().equals(person))
                    .toList();
        }
        Map<RequestId, Judged> all = judged.of(requests);
        List<CommitteeMember> reader = members.of(Set.of(person));
        return requests.stream()
                .filter(request -> reader.stream().anyMatch(member -> judges(member, all, request.id())))
                .toList();
    }

    /** Whether nothing keeps the person from the request. */
    public boolean isOpen(SentRequest request, AccountId person) {
        return !open(request.process(), List.of(request), person).isEmpty();
    }

    private static boolean judges(CommitteeMember member, Map<RequestId, Judged> all, RequestId request) {
        Judged one = all.get(request);
        return one != null && ConflictRules.find(member, one).isEmpty();
    }

    /** For each request, the members from whom nothing keeps it. */
    public Map<RequestId, Set<AccountId>> judges(ConsultationId process, Collection<SentRequest> requests) {
        Map<RequestId, Judged> all = judged.of(requests);
        List<CommitteeMember> everybody = of(process);
        return all.keySet().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        request -> everybody.stream()
                                .filter(member -> judges(member, all, request))
                                .map(CommitteeMember::person)
                                .collect(Collectors.toSet())));
    }

    /** Nobody changes the committee or the criteria until the running transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(ConsultationId process) {
        rows.hold(process);
    }

    /** The same, and nobody assesses. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(ConsultationId process) {
        rows.lock(process);
    }

    /** The member has a conflict with the request and does not see it any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void declare(RequestId request, AccountId person, String words, Instant now) {
        rows.declare(request, person, words, now);
    }
}
