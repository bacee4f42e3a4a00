package org.wsis.consultation.committee.board;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.committee.assessment.Assessment;
import org.wsis.consultation.committee.criterion.Criteria;
import org.wsis.consultation.verdict.RequestSubject;
import org.wsis.consultation.verdict.RequestSubjects;
import org.wsis.consultation.verdict.Verdict;
import org.wsis.consultation.verdict.VerdictRules;
import org.wsis.consultation.verdict.Verdicts;

/** A request with what each member thinks of it and every decision, for staff. */
@Controller
@RequestMapping("/admin/consultations/{slug}/committee/requests/{id}")
class RequestController {
    private final RequestSubjects subjects;
    private final Boards boards;
    private final Criteria criteria;
    private final Verdicts verdicts;
    private final Accounts accounts;

    RequestController(
            RequestSubjects subjects, Boards boards, Criteria criteria, Verdicts verdicts, Accounts accounts) {
        this.subjects = subjects;
        this.boards = boards;
        this.criteria = criteria;
        this.verdicts = verdicts;
        this.accounts = accounts;
    }

    @GetMapping
    String page(ConsultationView consultation, @PathVariable RequestId id, Actor actor, Locale locale, Model model) {
        RequestSubject subject = subjects.describe(consultation, id, actor, locale, model);
        Standing standing = boards.standing(subject.request(), actor.account());
        List<Assessment> done = boards.counted(subject.request());
        List<Verdict> decided = verdicts.of(id);
        @Nullable
        Verdict last = decided.stream()
                .filter(Verdict::current)
                .reduce((before, after) -> after)
                .orElse(null);
        model.addAttribute("standing", standing);
        model.addAttribute("assessments", done);
        model.addAttribute(
                "criteria", criteria.of(consultation.id(), subject.request().kind()));
        model.addAttribute("verdicts", decided);
        model.addAttribute("last", last);
        model.addAttribute("open", VerdictRules.mayDecideAfter(last));
        model.addAttribute("names", names(standing, done, decided));
        return "consultation/committee/request";
    }

    private Map<AccountId, AccountView> names(Standing standing, List<Assessment> done, List<Verdict> decided) {
        Set<AccountId> people = Stream.of(
                        standing.missing().stream(),
                        done.stream().map(Assessment::person),
                        decided.stream().map(Verdict::by))
                .flatMap(one -> one)
                .collect(Collectors.toSet());
        return people.isEmpty() ? Map.of() : accounts.findAll(people);
    }
}
