package org.wsis.consultation.published;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.consultation.answer.Told;
import org.wsis.consultation.contribution.Contributions;
import org.wsis.consultation.contribution.SentContribution;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.question.Questionnaires;

/** What a contribution answers to which questions, as everybody may read it: without addresses of mailboxes. */
@Component
class PublicAnswers {
    private static final Pattern MAILBOX = Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{1,255}");
    private static final String WITHHELD = "…@…";

    private final Contributions contributions;
    private final Questionnaires questionnaires;

    PublicAnswers(Contributions contributions, Questionnaires questionnaires) {
        this.contributions = contributions;
        this.questionnaires = questionnaires;
    }

    /** The questions that are answered, with the answers. */
    List<Told> of(ContributionLine line, Locale locale) {
        return contributions
                .find(line.process(), line.number())
                .map(sent -> told(sent, locale))
                .orElse(List.of());
    }

    private List<Told> told(SentContribution sent, Locale locale) {
        return questionnaires.versions(sent.process()).stream()
                .filter(version -> version.number() == sent.questionnaire())
                .flatMap(version -> Told.of(version.content(), sent.answers(), locale).stream())
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
                        .map(line -> new Told.Line(line.label(), withoutMailboxes(line.said())))
                        .toList());
    }

    static @Nullable String withoutMailboxes(@Nullable String text) {
        return text == null ? null : MAILBOX.matcher(text).replaceAll(WITHHELD);
    }
}
