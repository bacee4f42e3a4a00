package org.wsis.consultation.answer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wsis.consultation.question.Item;
import org.wsis.consultation.question.Version;

/** Keeps from everybody what was answered to questions for staff only. */
public final class ForStaff {
    private ForStaff() {}

    /**
     * What of the answers everybody may read: nothing that the version that they answer or the newest one has for staff only.
     *
     * @param newestFirst all versions
     */
    public static Answers published(Answers answers, int questionnaire, List<Version> newestFirst) {
        return answers.without(Stream.concat(
                        newestFirst.stream().limit(1),
                        newestFirst.stream().filter(version -> version.number() == questionnaire))
                .flatMap(version -> questions(version).stream())
                .collect(Collectors.toSet()));
    }

    private static Set<String> questions(Version version) {
        return version.content().questions().stream()
                .filter(Item::forStaff)
                .map(Item::key)
                .collect(Collectors.toSet());
    }
}
