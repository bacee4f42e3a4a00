package org.wsis.stocktaking.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsis.stocktaking.content.Activity;
import org.wsis.stocktaking.content.Alignment;
import org.wsis.stocktaking.content.Content;
import org.wsis.stocktaking.content.Description;
import org.wsis.stocktaking.content.Outcome;
import org.wsis.stocktaking.content.Who;
import org.wsis.stocktaking.entry.Known;
import org.wsis.stocktaking.entry.Registered;

/**
 * What a row says; what it does not say is null or empty, and stays as it is in an entry that is there.
 *
 * @param number of the entry in the register, if the row names it
 * @param activity with the title, which every row has
 * @param outcome the texts of the last step of the form
 */
record RowFacts(
        @Nullable Long number,
        @Nullable Integer year,
        @Nullable String source,
        Activity activity,
        Who who,
        Description description,
        Alignment alignment,
        Outcome outcome) {
    String title() {
        return Objects.requireNonNull(activity.title());
    }

    boolean isPlaced() {
        return who.country() != null || who.international();
    }

    /** A new entry of this. */
    Registered fresh(int presentYear) {
        LocalDate start = description.startsOn();
        int usual = start == null ? presentYear : start.getYear();
        return new Registered(over(Content.NONE, null), year == null ? usual : year, source);
    }

    /** The entry with what the row says of it. */
    Registered over(Known known) {
        Registered said = known.said();
        return new Registered(
                over(said.content(), known.organisation()),
                year == null ? said.year() : year,
                source == null ? said.source() : source);
    }

    private Content over(Content said, @Nullable String organisation) {
        return new Content(
                over(said.activity()),
                over(said.who(), organisation),
                over(said.description()),
                over(said.alignment()),
                over(said.outcome()),
                said.attachments());
    }

    private Activity over(Activity said) {
        return new Activity(
                or(activity.title(), said.title()),
                or(activity.kind(), said.kind()),
                or(activity.language(), said.language()),
                or(activity.website(), said.website()));
    }

    /** The organisation's present name in the register is no other name. */
    private Who over(Who said, @Nullable String organisation) {
        String named = who.organisationName();
        boolean same = named != null && named.equalsIgnoreCase(organisation);
        return new Who(
                same ? said.organisationName() : or(named, said.organisationName()),
                or(who.stakeholderType(), said.stakeholderType()),
                isPlaced() ? who.country() : said.country(),
                isPlaced() ? who.international() : said.international(),
                or(who.scope(), said.scope()),
                said.contactName(),
                said.contactEmail(),
                said.contactPublic());
    }

    private Description over(Description said) {
        return new Description(
                or(description.shortDescription(), said.shortDescription()),
                or(description.description(), said.description()),
                or(description.status(), said.status()),
                or(description.startsOn(), said.startsOn()),
                or(description.endsOn(), said.endsOn()));
    }

    /** Targets that the row does not name stay as long as it names their goals. */
    private Alignment over(Alignment said) {
        List<Integer> sdgs = alignment.sdgs().isEmpty() ? said.sdgs() : alignment.sdgs();
        List<String> targets = alignment.targets().isEmpty()
                ? said.targets().stream()
                        .filter(target -> sdgs.contains(goalOf(target)))
                        .toList()
                : alignment.targets();
        return new Alignment(
                alignment.actionLines().isEmpty() ? said.actionLines() : alignment.actionLines(),
                Stream.concat(sdgs.stream(), targets.stream().map(RowFacts::goalOf))
                        .distinct()
                        .sorted()
                        .toList(),
                targets,
                said.audiences());
    }

    private Outcome over(Outcome said) {
        return new Outcome(
                or(outcome.results(), said.results()),
                or(outcome.challenges(), said.challenges()),
                or(outcome.replicability(), said.replicability()),
                or(outcome.sustainability(), said.sustainability()),
                or(outcome.partnerships(), said.partnerships()),
                or(outcome.wsisValues(), said.wsisValues()));
    }

    static Integer goalOf(String target) {
        return Integer.valueOf(target.substring(0, target.indexOf('.')));
    }

    private static <T> @Nullable T or(@Nullable T said, @Nullable T before) {
        return said == null ? before : said;
    }
}
