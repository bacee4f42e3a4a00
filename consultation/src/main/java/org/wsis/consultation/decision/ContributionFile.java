package org.wsis.consultation.decision;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Actor;
import org.wsis.consultation.ContributionId;
import org.wsis.consultation.answer.Told;
import org.wsis.consultation.contribution.Contributions;
import org.wsis.consultation.contribution.SentContribution;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.fate.FateEvent;
import org.wsis.consultation.fate.Fates;
import org.wsis.consultation.handling.Handling;
import org.wsis.consultation.handling.Handlings;
import org.wsis.consultation.handling.Talk;
import org.wsis.consultation.handling.Talks;
import org.wsis.consultation.question.Questionnaires;
import org.wsis.consultation.theme.Themes;
import org.wsis.consultation.verdict.told.OpenRequests;
import org.wsis.consultation.verdict.told.StaffRequests;

/** Everything that staff see of one contribution. */
@Component
class ContributionFile {
    private final HandlingPages pages;
    private final Contributions contributions;
    private final Questionnaires questionnaires;
    private final Handlings handlings;
    private final Fates fates;
    private final Talks talks;
    private final Themes themes;
    private final StaffRequests requests;
    private final List<FileSide> sides;

    ContributionFile(
            HandlingPages pages,
            Contributions contributions,
            Questionnaires questionnaires,
            Handlings handlings,
            Fates fates,
            Talks talks,
            Themes themes,
            StaffRequests requests,
            List<FileSide> sides) {
        this.pages = pages;
        this.contributions = contributions;
        this.questionnaires = questionnaires;
        this.handlings = handlings;
        this.fates = fates;
        this.talks = talks;
        this.themes = themes;
        this.requests = requests;
        this.sides = sides;
    }

    /** Describes the contribution; tells the version of its handling. */
    long describe(Subject subject, Actor actor, Locale locale, Model model) {
        ContributionLine line = subject.line();
        Handling handling = handlings.find(line.id());
        OpenRequests open = requests.of(new ContributionId(line.id()), actor.account());
        List<FateEvent> events = events(line, open);
        List<Talk> said = talks.of(line.id());
        model.addAttribute("handling", handling);
        model.addAttribute("mine", actor.account().equals(handling.assignee()));
        describeAnswers(subject, locale, model);
        model.addAttribute("kept", Map.of());
        model.addAttribute("requests", open.requests());
        model.addAttribute("events", events);
        model.addAttribute("decided", open.decided());
        model.addAttribute("talks", said);
        model.addAttribute("placed", themes.of(line.id()));
        model.addAttribute("names", names(line, handling, events, said));
        sides.forEach(side -> side.describe(line, locale, model));
        return handling.version();
    }

    /** An event does not name its request, so that where one is hidden none of them may say how it was decided. */
    private List<FateEvent> events(ContributionLine line, OpenRequests open) {
        return fates.of(line.id()).stream()
                .filter(event -> open.whole() || !event.kind().isOfRequest())
                .toList();
    }

    private void describeAnswers(Subject subject, Locale locale, Model model) {
        Optional<SentContribution> sent =
                contributions.find(subject.line().process(), subject.line().number());
        model.addAttribute("told", sent.map(one -> told(one, locale)).orElse(List.of()));
        model.addAttribute("text", sent.map(SentContribution::text).orElse(null));
    }

    private List<Told> told(SentContribution sent, Locale locale) {
        return questionnaires.versions(sent.process()).stream()
                .filter(version -> version.number() == sent.questionnaire())
                .findFirst()
                .map(version -> Told.of(version.content(), sent.answers(), locale))
                .orElse(List.of());
    }

    private Map<AccountId, AccountView> names(
            ContributionLine line, Handling handling, List<FateEvent> events, List<Talk> said) {
        Set<AccountId> people = Stream.of(
                        Stream.of(line.person()),
                        Stream.ofNullable(handling.assignee()),
                        events.stream().flatMap(event -> Stream.ofNullable(event.by())),
                        said.stream().map(Talk::by))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
        return pages.people(people);
    }
}
