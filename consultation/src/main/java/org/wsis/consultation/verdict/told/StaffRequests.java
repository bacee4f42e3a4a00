package org.wsis.consultation.verdict.told;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.consultation.ContributionId;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.committee.Committee;
import org.wsis.consultation.request.Requests;
import org.wsis.consultation.request.SentRequest;

/** Asks what staff may see of the requests of a contribution: nothing of those from which a conflict keeps them. */
@Component
@Transactional(readOnly = true)
public class StaffRequests {
    private final Requests requests;
    private final Committee committee;
    private final ToldRequests told;

    StaffRequests(Requests requests, Committee committee, ToldRequests told) {
        this.requests = requests;
        this.committee = committee;
        this.told = told;
    }

    /** All that came with the contribution, withdrawn ones among them, and what was told of those that stand. */
    public OpenRequests of(ContributionId contribution, AccountId reader) {
        List<SentRequest> all = requests.of(contribution);
        List<SentRequest> open = committee.open(all, reader);
        Set<RequestId> ids = open.stream().map(SentRequest::id).collect(Collectors.toSet());
        List<ToldRequest> decided = told.of(contribution).stream()
                .filter(one -> ids.contains(one.request().id()))
                .toList();
        return new OpenRequests(open, decided, open.size() == all.size());
    }
}
