package org.wsis.consultation.verdict.told;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.consultation.ContributionId;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.request.Requests;
import org.wsis.consultation.request.SentRequest;
import org.wsis.consultation.verdict.Verdict;
import org.wsis.consultation.verdict.Verdicts;
import org.wsis.consultation.verdict.told.ToldRequest.DraftSession;
import org.wsis.consultation.verdict.told.ToldRequest.Told;

/** Asks what authors know of their requests; of a decision whose letter has not left, nothing. */
@Component
@Transactional(readOnly = true)
public class ToldRequests {
    private final Requests requests;
    private final Verdicts verdicts;
    private final DraftSessions sessions;

    ToldRequests(Requests requests, Verdicts verdicts, DraftSessions sessions) {
        this.requests = requests;
        this.verdicts = verdicts;
        this.sessions = sessions;
    }

    /** The requests of the contribution that stand, by number. */
    public List<ToldRequest> of(ContributionId contribution) {
        List<SentRequest> standing =
                requests.of(contribution).stream().filter(SentRequest::stands).toList();
        if (standing.isEmpty()) {
            return List.of();
        }
        Map<RequestId, List<Verdict>> told = verdicts.of(contribution).stream()
                .filter(Verdict::isTold)
                .collect(Collectors.groupingBy(Verdict::request));
        Map<RequestId, DraftSession> reflected = sessions.of(contribution);
        return standing.stream()
                .map(request -> told(request, told.getOrDefault(request.id(), List.of()), reflected.get(request.id())))
                .toList();
    }

    private static ToldRequest told(SentRequest request, List<Verdict> told, @Nullable DraftSession session) {
        @Nullable
        Told now = told.stream()
                .filter(Verdict::current)
                .reduce((before, after) -> after)
                .map(Told::of)
                .orElse(null);
        List<Told> earlier = told.stream()
                .filter(verdict -> !verdict.current())
                .map(Told::of)
                .toList();
        return new ToldRequest(request, now, earlier, session);
    }
}
