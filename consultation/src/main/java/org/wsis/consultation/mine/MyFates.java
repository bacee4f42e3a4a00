package org.wsis.consultation.mine;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.fate.Standings;
import org.wsis.web.MyThing;
import org.wsis.web.MyThings;

/** What became of a person's contributions, on the account page. */
@Component
class MyFates implements MyThings {
    private static final int PLACE = 26;

    private final Standings standings;
    private final Consultations consultations;

    MyFates(Standings standings, Consultations consultations) {
        this.standings = standings;
        this.consultations = consultations;
    }

    @Override
    public String heading() {
        return "consultation.mine.heading";
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    @Transactional(readOnly = true)
    public List<MyThing> of(AccountId owner, Locale locale, int limit) {
        List<ContributionLine> own = standings.of(owner);
        if (own.isEmpty()) {
            return List.of();
        }
        Map<ConsultationId, ConsultationView> known =
                consultations.all().stream().collect(Collectors.toMap(ConsultationView::id, Function.identity()));
        return own.stream()
                .limit(limit)
                .map(line -> thing(line, Objects.requireNonNull(known.get(line.process()))))
                .toList();
    }

    private static MyThing thing(ContributionLine line, ConsultationView consultation) {
        return new MyThing(
                line.title(),
                line.state().key(),
                line.state().badge(),
                OwnContributions.path(consultation, line),
                line.sentAt());
    }
}
