package org.wsis.consultation.contribution;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.consultation.answer.Sheet;
import org.wsis.consultation.answer.Sheets;
import org.wsis.web.MyThing;
import org.wsis.web.MyThings;

/** What a person answers to consultations, on the account page. */
@Component
class MySheets implements MyThings {
    private static final int PLACE = 25;

    private final Sheets sheets;
    private final Contributions contributions;
    private final Consultations consultations;

    MySheets(Sheets sheets, Contributions contributions, Consultations consultations) {
        this.sheets = sheets;
        this.contributions = contributions;
        this.consultations = consultations;
    }

    @Override
    public String heading() {
        return "consultation.answer.mine";
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    @Transactional(readOnly = true)
    public List<MyThing> of(AccountId owner, Locale locale, int limit) {
        List<Sheet> own = sheets.of(owner);
        if (own.isEmpty()) {
            return List.of();
        }
        Map<ConsultationId, ConsultationView> known =
                consultations.all().stream().collect(Collectors.toMap(ConsultationView::id, Function.identity()));
        Map<ConsultationId, SentState> sent = contributions.of(owner).stream()
                .collect(Collectors.toMap(state -> state.sent().process(), Function.identity(), (one, other) -> one));
        return own.stream()
                .sorted(Comparator.comparing(Sheet::changedAt).reversed())
                .limit(limit)
                .map(sheet -> thing(
                        sheet, sent.get(sheet.process()), Objects.requireNonNull(known.get(sheet.process())), locale))
                .toList();
    }

    private static MyThing thing(Sheet sheet, @Nullable SentState sent, ConsultationView consultation, Locale locale) {
        return new MyThing(
                consultation.words(locale).title(),
                sent == null ? "consultation.answer.draft" : sent.key(),
                sent == null || !sent.stands() ? "" : "ok",
                consultation.path() + "/contribute",
                sent == null ? sheet.changedAt() : sent.sent().sentAt());
    }
}
