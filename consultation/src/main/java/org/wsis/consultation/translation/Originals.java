package org.wsis.consultation.translation;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wsis.consultation.answer.ForStaff;
import org.wsis.consultation.contribution.Contributions;
import org.wsis.consultation.contribution.SentContribution;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.question.Questionnaires;
import org.wsis.consultation.question.Version;

/** Finds what there is to translate. */
@Component
class Originals {
    private final Contributions contributions;
    private final Questionnaires questionnaires;

    Originals(Contributions contributions, Questionnaires questionnaires) {
        this.contributions = contributions;
        this.questionnaires = questionnaires;
    }

    /** What stands now, if everybody may read it. */
    Optional<Original> of(ContributionLine line, Locale reader) {
        return line.shown()
                ? contributions.find(line.process(), line.number()).flatMap(sent -> original(sent, reader))
                : Optional.empty();
    }

    private Optional<Original> original(SentContribution sent, Locale reader) {
        var versions = questionnaires.versions(sent.process());
        var published = ForStaff.published(sent.answers(), sent.questionnaire(), versions);
        return versions.stream()
                .filter(version -> version.number() == sent.questionnaire())
                .map(Version::content)
                .map(asked -> Original.of(sent, published, asked, reader))
                .findFirst();
    }
}
