package org.wsis.consultation.brief;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a brief says, as its data file has it.
 *
 * @param consultation its name in addresses
 * @param titles of the consultation by two-letter language
 * @param reason why the version before was not right, or null for the first
 * @param introduction in Markdown, by language
 * @param received how many contributions everybody could read; those that were merged count as one
 * @param answered how many of them had an answer
 * @param confidential how many were not among them because their authors asked for that
 * @param figures how many of them there are of each value of each part; those of which it is not known are under the empty text
 * @param themes in their order
 * @param contributions by number, those that became a part of another among them
 */
public record BriefContent(
        String consultation,
        Map<String, String> titles,
        int version,
        Instant publishedAt,
        @Nullable String reason,
        Map<String, String> introduction,
        long received,
        long answered,
        long confidential,
        Map<String, Map<String, Long>> figures,
        List<BriefTheme> themes,
        List<BriefContribution> contributions) {
    /** The same as it is published. */
    BriefContent as(int number, Instant at, @Nullable String why, Map<String, String> written) {
        return new BriefContent(
                consultation,
                titles,
                number,
                at,
                why,
                written,
                received,
                answered,
                confidential,
                figures,
                themes,
                contributions);
    }

    /** The same, saying this of contributions and counting these. */
    BriefContent with(Map<String, Map<String, Long>> counts, List<BriefContribution> now) {
        return new BriefContent(
                consultation,
                titles,
                version,
                publishedAt,
                reason,
                introduction,
                received,
                answered,
                confidential,
                counts,
                themes,
                now);
    }

    /** Whether something that was published is not there for everybody any more. */
    public boolean lacks() {
        return contributions.stream().anyMatch(one -> one.removedAt() != null);
    }

    /** Those that are the formal input of a review or an event. */
    public List<BriefContribution> formalInputs() {
        return contributions.stream().filter(one -> one.formalInputOf() != null).toList();
    }

    /** Contributions by their number. */
    public Map<Integer, BriefContribution> byNumber() {
        return contributions.stream().collect(Collectors.toMap(BriefContribution::number, Function.identity()));
    }
}
