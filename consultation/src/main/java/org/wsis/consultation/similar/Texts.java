package org.wsis.consultation.similar;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.wsis.consultation.answer.Answers;
import org.wsis.consultation.answer.ForStaff;
import org.wsis.consultation.answer.Told;
import org.wsis.consultation.question.Kind;
import org.wsis.consultation.question.Version;

/** What somebody wrote in words of their own, as far as everybody may read it. */
final class Texts {
    private static final Set<Kind> WRITTEN = Set.of(Kind.TEXT, Kind.TABLE);

    private Texts() {}

    /**
     * The texts among answers.
     *
     * @param questionnaire the number of the version that they answer
     * @param newestFirst all versions
     */
    static List<String> of(Answers answers, int questionnaire, List<Version> newestFirst) {
        Answers published = ForStaff.published(answers, questionnaire, newestFirst);
        return newestFirst.stream()
                .filter(version -> version.number() == questionnaire)
                .flatMap(version -> Told.of(version.content(), published, Locale.ENGLISH).stream())
                .filter(told -> WRITTEN.contains(told.kind()))
                .flatMap(told -> told.lines().stream())
                .flatMap(line -> Stream.ofNullable(line.said()))
                .toList();
    }
}
