package org.wsis.consultation.published;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wsis.consultation.answer.Answers;
import org.wsis.consultation.answer.ForStaff;
import org.wsis.consultation.answer.Told;
import org.wsis.consultation.contribution.Contributions;
import org.wsis.consultation.contribution.SentContribution;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.question.Questionnaires;
import org.wsis.consultation.question.Version;
import org.wsis.consultation.said.Mailboxes;

/** What a contribution answers to which questions, as everybody may read it: not to those for staff, and without mailboxes. */
@Component
public class PublicAnswers {
    private final Contributions contributions;
    private final Questionnaires questionnaires;

    PublicAnswers(Contributions contributions, Questionnaires questionnaires) {
        this.contributions = contributions;
        this.questionnaires = questionnaires;
    }

    /** The questions that are answered, with the answers. */
    public List<Told> of(ContributionLine line, Locale locale) {
        return of(line, Map.of(), locale);
    }

    /** The same with these texts, by field, in place of those that its author wrote. */
    List<Told> of(ContributionLine line, Map<String, String> translated, Locale locale) {
        return contributions
                .find(line.process(), line.number())
                .map(sent -> told(sent, translated, locale))
                .orElse(List.of());
    }

    private List<Told> told(SentContribution sent, Map<String, String> translated, Locale locale) {
        List<Version> versions = questionnaires.versions(sent.process());
        Answers answers = ForStaff.published(sent.answers(), sent.questionnaire(), versions)
                .translated(translated);
        return versions.stream()
                .filter(version -> version.number() == sent.questionnaire())
                .flatMap(version -> Told.of(version.content(), answers, locale).stream())
                .filter(told -> !told.lines().isEmpty())
                .map(PublicAnswers::withoutMailboxes)
                .toList();
    }

    private static Told withoutMailboxes(Told told) {
        return new Told(
                told.question(),
                told.title(),
                told.kind(),
                told.lines().stream()
                        .map(line -> new Told.Line(line.label(), Mailboxes.withoutIn(line.said())))
                        .toList(),
                told.forStaff());
    }
}
