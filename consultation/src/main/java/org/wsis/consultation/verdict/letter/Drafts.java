package org.wsis.consultation.verdict.letter;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.committee.Committee;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.fate.Standings;
import org.wsis.consultation.request.Requests;
import org.wsis.consultation.request.SentRequest;
import org.wsis.consultation.verdict.Verdict;
import org.wsis.consultation.verdict.Verdicts;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;

/** Drafts letters about the decisions that hold, in a constant number of statements. */
@Component
@Transactional(readOnly = true)
class Drafts {
    private static final String KIND = "consultation.verdict.letter.";

    private final Requests requests;
    private final Verdicts verdicts;
    private final Committee committee;
    private final Accounts accounts;
    private final Standings standings;
    private final Letters letters;

    Drafts(
            Requests requests,
            Verdicts verdicts,
            Committee committee,
            Accounts accounts,
            Standings standings,
            Letters letters) {
        this.requests = requests;
        this.verdicts = verdicts;
        this.committee = committee;
        this.accounts = accounts;
        this.standings = standings;
        this.letters = letters;
    }

    /** Those that wait, of requests from which nothing keeps the reader, by the number of the request. */
    List<Drafted> waiting(ConsultationView consultation, AccountId reader) {
        Map<RequestId, Verdict> last = verdicts.of(consultation.id()).stream()
                .collect(Collectors.toMap(
                        Verdict::request, Function.identity(), (before, after) -> after, HashMap::new));
        last.values().removeIf(Verdict::isTold);
        List<SentRequest> waiting = requests.of(consultation.id()).stream()
                .filter(request -> last.containsKey(request.id()))
                .toList();
        return draft(consultation, committee.open(waiting, reader), last);
    }

    /** The same, when nobody decides about these requests, sends them again or declares a conflict with them any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Drafted> hold(ConsultationView consultation, AccountId reader) {
        requests.hold(waiting(consultation, reader).stream()
                .map(draft -> draft.request().id())
                .toList());
        return waiting(consultation, reader);
    }

    /** The one about the request, in the same way. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Drafted> hold(ConsultationView consultation, RequestId request, AccountId reader) {
        return requests.hold(request)
                .filter(held -> committee.isOpen(held, reader))
                .flatMap(held -> find(consultation, held));
    }

    /** The one about the request, if it waits. */
    Optional<Drafted> find(ConsultationView consultation, SentRequest request) {
        return verdicts.last(request.id())
                .filter(verdict -> !verdict.isTold())
                .map(verdict -> draft(consultation, List.of(request), Map.of(request.id(), verdict))
                        .getFirst());
    }

    private List<Drafted> draft(
            ConsultationView consultation, Collection<SentRequest> of, Map<RequestId, Verdict> last) {
        if (of.isEmpty()) {
            return List.of();
        }
        Map<AccountId, AccountView> people =
                accounts.findAll(of.stream().map(SentRequest::person).collect(Collectors.toSet()));
        Map<UUID, ContributionLine> lines = standings.all(
                of.stream().map(request -> request.contribution().value()).toList());
        return of.stream()
                .map(request -> {
                    ContributionLine line = Objects.requireNonNull(
                            lines.get(request.contribution().value()));
                    Verdict verdict = Objects.requireNonNull(last.get(request.id()));
                    return draft(consultation, request, line, verdict, people.get(request.person()));
                })
                .toList();
    }

    private Drafted draft(
            ConsultationView consultation,
            SentRequest request,
            ContributionLine line,
            Verdict verdict,
            @Nullable AccountView author) {
        if (author == null) {
            return new Drafted(request, line, verdict, null, null);
        }
        NewLetter letter = new NewLetter(
                author.email(),
                author.locale(),
                KIND + verdict.outcome().name(),
                List.of(
                        request.title(),
                        consultation.words(author.locale()).title(),
                        verdict.letterWords(),
                        String.valueOf(line.number())),
                consultation.path() + "/mine/" + line.number());
        return new Drafted(request, line, verdict, letter, letters.preview(letter));
    }
}
