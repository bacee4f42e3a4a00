package org.wsis.consultation.committee;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** The consultations in whose committee the person is, the latest first; none for whoever is no expert any more. */
    public List<ConsultationId> consultations(AccountId person) {
        List<ConsultationId> all = rows.of(person);
        return all.isEmpty() || !members.isExpert(person) ? List.of() : all;
    }

    /** Whether the person is a member, and an expert still. */
    public boolean has(ConsultationId process, AccountId person) {
        return rows.people(process).contains(person) && members.isExpert(person);
    }

    /** Those of these requests from which nothing keeps the reader, be they a member, staff or both. */
    public List<SentRequest> open(Collection<SentRequest> requests, AccountId reader) {
        if (requests.isEmpty()) {
            return List.of();
        }
        Map<RequestId, Judged> all = judged.of(requests);
        List<CommitteeMember> itself = members.of(Set.of(reader));
        return requests.stream()
                .filter(request -> itself.stream().anyMatch(member -> judges(member, all, request.id())))
                .toList();
    }

    /** Whether nothing keeps the reader from the request. */
    public boolean isOpen(SentRequest request, AccountId reader) {
        return !open(List.of(request), reader).isEmpty();
    }

    private static boolean judges(CommitteeMember member, Map<RequestId, Judged> all, RequestId request) {
        Judged one = all.get(request);
        return one != null && ConflictRules.find(member, one).isEmpty();
    }

    /**
     * For each request, the members from whom nothing keeps it, and those who handed something in before their account or their role
     * went: that stays.
     */
    public Map<RequestId, Set<AccountId>> judges(ConsultationId process, Collection<SentRequest> requests) {
        Map<RequestId, Judged> all = judged.of(requests);
        Set<AccountId> people = rows.people(process);
        Set<AccountId> experts = members.experts(people);
        Map<AccountId, CommitteeMember> known =
                members.of(people).stream().collect(Collectors.toMap(CommitteeMember::person, Function.identity()));
        Map<RequestId, Set<AccountId>> judges = new HashMap<>();
        all.forEach((request, one) -> judges.put(request, free(experts, known, one)));
        Set<AccountId> former = new HashSet<>(people);
        former.removeAll(experts);
        rows.handedIn(process, former).forEach((request, some) -> {
            Judged one = all.get(request);
            if (one != null) {
                Objects.requireNonNull(judges.get(request)).addAll(free(some, known, one));
            }
        });
        return judges;
    }

    /** Those of these people whom nothing ties to the request; of whose account is gone, what they declared. */
    private static Set<AccountId> free(Set<AccountId> people, Map<AccountId, CommitteeMember> known, Judged request) {
        return people.stream()
                .filter(person -> {
                    CommitteeMember member = known.get(person);
                    return member == null
                            ? !request.declared().contains(person)
                            : ConflictRules.find(member, request).isEmpty();
                })
                .collect(Collectors.toCollection(HashSet::new));
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
