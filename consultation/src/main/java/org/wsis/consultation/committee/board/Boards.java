package org.wsis.consultation.committee.board;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.RequestKind;
import org.wsis.consultation.committee.Committee;
import org.wsis.consultation.committee.CommitteeMember;
import org.wsis.consultation.committee.assessment.Assessment;
import org.wsis.consultation.committee.assessment.Assessments;
import org.wsis.consultation.committee.criterion.Criteria;
import org.wsis.consultation.committee.criterion.Criterion;
import org.wsis.consultation.request.Requests;
import org.wsis.consultation.request.SentRequest;
import org.wsis.consultation.verdict.Verdict;
import org.wsis.consultation.verdict.Verdicts;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.OrganisationView;
import org.wsis.organisation.Organisations;

/** Reads how requests stand, in a number of statements that depends on the committee alone. */
@Component
@Transactional(readOnly = true)
class Boards {
    private static final Comparator<BoardLine> ORDER = Comparator.comparing(
                    (BoardLine line) -> line.standing().rank(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(line -> line.request().number());

    private final Requests requests;
    private final Committee committee;
    private final Assessments assessments;
    private final Criteria criteria;
    private final Verdicts verdicts;
    private final Organisations organisations;

    Boards(
            Requests requests,
            Committee committee,
            Assessments assessments,
            Criteria criteria,
            Verdicts verdicts,
            Organisations organisations) {
        this.requests = requests;
        this.committee = committee;
        this.assessments = assessments;
        this.criteria = criteria;
        this.verdicts = verdicts;
        this.organisations = organisations;
    }

    /** The requests of the kind, the best first; what a conflict keeps from the reader is not among them. */
    List<BoardLine> of(ConsultationId process, RequestKind kind, AccountId reader) {
        List<SentRequest> its = open(process, kind, reader);
        Map<RequestId, Standing> standings = standings(process, kind, its);
        Map<RequestId, Verdict> decided = verdicts.of(process).stream()
                .collect(Collectors.toMap(Verdict::request, Function.identity(), (before, after) -> after));
        Map<OrganisationId, OrganisationView> known = organisations(its);
        Map<AccountId, String> names = names(process);
        return its.stream()
                .map(request -> line(
                        request,
                        Objects.requireNonNull(standings.get(request.id())),
                        known,
                        names,
                        decided.get(request.id())))
                .sorted(ORDER)
                .toList();
    }

    /** Ranks are counted among these alone: a gap would tell of another. */
    private List<SentRequest> open(ConsultationId process, RequestKind kind, AccountId reader) {
        List<SentRequest> its = requests.of(process).stream()
                .filter(request -> request.kind() == kind)
                .toList();
        return committee.open(its, reader);
    }

    /** How the request stands among all of its kind that the reader may see. */
    Standing standing(SentRequest request, AccountId reader) {
        List<SentRequest> its = open(request.process(), request.kind(), reader);
        return Objects.requireNonNull(
                standings(request.process(), request.kind(), its).get(request.id()));
    }

    /** What was handed in about the request and counts. */
    List<Assessment> counted(SentRequest request) {
        Set<AccountId> judges =
                committee.judges(request.process(), List.of(request)).getOrDefault(request.id(), Set.of());
        return assessments.of(request.id()).stream()
                .filter(one -> one.state().isOver() && judges.contains(one.person()))
                .toList();
    }

    private Map<RequestId, Standing> standings(ConsultationId process, RequestKind kind, List<SentRequest> its) {
        Map<Integer, Integer> weights =
                criteria.of(process, kind).stream().collect(Collectors.toMap(Criterion::number, Criterion::weight));
        Map<RequestId, Set<AccountId>> judges = committee.judges(process, its);
        return RankRules.rank(judges, assessments.of(process), weights).stream()
                .collect(Collectors.toMap(Standing::request, Function.identity()));
    }

    private Map<OrganisationId, OrganisationView> organisations(List<SentRequest> its) {
        Set<OrganisationId> named = its.stream()
                .map(SentRequest::organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return named.isEmpty() ? Map.of() : organisations.findAll(named);
    }

    private Map<AccountId, String> names(ConsultationId process) {
        return committee.of(process).stream().collect(Collectors.toMap(CommitteeMember::person, CommitteeMember::name));
    }

    private static BoardLine line(
            SentRequest request,
            Standing standing,
            Map<OrganisationId, OrganisationView> known,
            Map<AccountId, String> names,
            @Nullable Verdict verdict) {
        @Nullable
        String organisation = Optional.ofNullable(request.organisation())
                .map(known::get)
                .map(OrganisationView::name)
                .orElse(null);
        List<String> missing = standing.missing().stream()
                .map(person -> names.getOrDefault(person, "–"))
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
        return new BoardLine(request, organisation, standing, missing, verdict);
    }
}
