package org.wsis.consultation.committee.assessment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.web.MyThing;
import org.wsis.web.MyThings;

/** What a member of a committee is asked to judge, on the account page. */
@Component
class MyAssessments implements MyThings {
    private static final int PLACE = 27;

    private final Consultations consultations;
    private final Asks asks;

    MyAssessments(Consultations consultations, Asks asks) {
        this.consultations = consultations;
        this.asks = asks;
    }

    @Override
    public String heading() {
        return "consultation.assessment.mine";
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public List<MyThing> of(AccountId owner, Locale locale, int limit) {
        List<Ask> mine = asks.list(owner);
        return mine.isEmpty() ? List.of() : things(mine, limit);
    }

    private List<MyThing> things(List<Ask> mine, int limit) {
        Map<ConsultationId, String> paths =
                consultations.all().stream().collect(Collectors.toMap(ConsultationView::id, ConsultationView::path));
        return mine.stream()
                .map(ask -> thing(
                        ask, Objects.requireNonNull(paths.get(ask.request().process()))))
                .sorted(Comparator.comparing(MyThing::updatedAt).reversed())
                .limit(limit)
                .toList();
    }

    private static MyThing thing(Ask ask, String path) {
        Instant at = Objects.requireNonNullElse(
                ask.assessment().savedAt(), ask.request().sentAt());
        AssessmentState state = ask.assessment().state();
        String page = path + "/committee/" + ask.request().id();
        return new MyThing(ask.request().title(), state.key(), state.badge(), page, at);
    }
}
