package org.wsis.consultation.mine;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.Accounts;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.consultation.answer.Sheet;
import org.wsis.consultation.answer.Sheets;
import org.wsis.consultation.coauthor.Coauthor;
import org.wsis.consultation.coauthor.Coauthors;
import org.wsis.consultation.contribution.Contributions;
import org.wsis.consultation.contribution.SentContribution;
import org.wsis.consultation.contribution.SentState;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.fate.Standings;
import org.wsis.web.MyThing;
import org.wsis.web.MyThings;

/** What a person writes to consultations, alone or with others, and what became of it, on the account page: each thing once. */
@Component
class MyContributions implements MyThings {
    private static final int PLACE = 25;

    private final Sheets sheets;
    private final Contributions contributions;
    private final Standings standings;
    private final Coauthors coauthors;
    private final Consultations consultations;
    private final Accounts accounts;

    MyContributions(
            Sheets sheets,
            Contributions contributions,
            Standings standings,
            Coauthors coauthors,
            Consultations consultations,
            Accounts accounts) {
        this.sheets = sheets;
        this.contributions = contributions;
        this.standings = standings;
        this.coauthors = coauthors;
        this.consultations = consultations;
        this.accounts = accounts;
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
        Map<ConsultationId, ConsultationView> known =
                consultations.all().stream().collect(Collectors.toMap(ConsultationView::id, Function.identity()));
        List<SentState> states = contributions.of(owner);
        return Stream.of(drafts(owner, states, known, locale), sent(owner, states, known), along(owner, known))
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(MyThing::updatedAt).reversed())
                .limit(limit)
                .toList();
    }

    /** What was never sent. */
    private Stream<MyThing> drafts(
            AccountId owner, List<SentState> states, Map<ConsultationId, ConsultationView> known, Locale locale) {
        Set<ConsultationId> sent = states.stream()
                .map(SentState::sent)
                .filter(SentContribution::isOfSheet)
                .map(SentContribution::process)
                .collect(Collectors.toSet());
        return sheets.of(owner).stream()
                .filter(sheet -> known.containsKey(sheet.process()) && !sent.contains(sheet.process()))
                .map(sheet -> draft(sheet, Objects.requireNonNull(known.get(sheet.process())), locale));
    }

    private static MyThing draft(Sheet sheet, ConsultationView consultation, Locale locale) {
        return new MyThing(
                consultation.words(locale).title(),
                "consultation.answer.draft",
                "",
                consultation.path() + "/contribute",
                sheet.changedAt());
    }

    /** What was sent: its fate, unless it was taken back. */
    private Stream<MyThing> sent(AccountId owner, List<SentState> states, Map<ConsultationId, ConsultationView> known) {
        Map<UUID, ContributionLine> lines =
                standings.of(owner).stream().collect(Collectors.toMap(ContributionLine::id, Function.identity()));
        return states.stream()
                .filter(state -> known.containsKey(state.sent().process()))
                .map(state -> {
                    ConsultationView consultation =
                            Objects.requireNonNull(known.get(state.sent().process()));
                    ContributionLine line = lines.get(state.sent().id().value());
                    return line == null || state.reopened()
                            ? takenBack(state, consultation)
                            : fate(line, OwnContributions.path(consultation, line));
                });
    }

    private static MyThing takenBack(SentState state, ConsultationView consultation) {
        return new MyThing(
                state.sent().title(),
                state.key(),
                "",
                consultation.path() + "/contribute",
                state.sent().sentAt());
    }

    private static MyThing fate(ContributionLine line, String path) {
        return new MyThing(line.title(), line.state().key(), line.state().badge(), path, line.sentAt());
    }

    /** What others sent who named this person. */
    private Stream<MyThing> along(AccountId owner, Map<ConsultationId, ConsultationView> known) {
        List<Coauthor> named = coauthors.about(accounts.addresses(owner)).stream()
                .filter(Coauthor::isAsked)
                .toList();
        return coauthors.contributions(named).stream()
                .filter(line -> known.containsKey(line.process()))
                .map(line -> fate(
                        line,
                        Objects.requireNonNull(known.get(line.process())).path() + "/co-authored/" + line.number()));
    }
}
