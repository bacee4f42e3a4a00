package org.wsis.consultation.committee.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.consultation.committee.Committee;
import org.wsis.web.MyThing;
import org.wsis.web.MyThings;

/** What a member of a committee is asked to judge, on the account page: in the consultation that they joined last. */
@Component
class MyAssessments implements MyThings {
    private static final int PLACE = 27;

    private final Committee committee;
    private final Consultations consultations;
    private final AssessmentDesk desk;

    MyAssessments(Committee committee, Consultations consultations, AssessmentDesk desk) {
        this.committee = committee;
        this.consultations = consultations;
        this.desk = desk;
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
        return committee.consultations(owner).stream()
                .limit(1)
                .flatMap(process -> things(process, owner))
                .limit(limit)
                .toList();
    }

    private Stream<MyThing> things(ConsultationId process, AccountId owner) {
        String path = consultations.find(process).map(ConsultationView::path).orElseThrow();
        return desk.list(process, owner).stream().map(ask -> thing(ask, path));
    }

    private static MyThing thing(Ask ask, String path) {
        Instant at = Objects.requireNonNullElse(
                ask.assessment().savedAt(), ask.request().sentAt());
        AssessmentState state = ask.assessment().state();
        String page = path + "/committee/" + ask.request().id();
        return new MyThing(ask.request().title(), state.key(), state.badge(), page, at);
    }
}
