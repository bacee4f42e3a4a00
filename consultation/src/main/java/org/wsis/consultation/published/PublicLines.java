package org.wsis.consultation.published;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.consultation.coauthor.Credited;
import org.wsis.consultation.coauthor.Credits;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.fate.Origin;
import org.wsis.consultation.fate.Origins;
import org.wsis.consultation.fate.Standings;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.OrganisationView;
import org.wsis.organisation.Organisations;
import org.wsis.reference.Reference;

/** Says of contributions what everybody may know of them, in a constant number of statements. */
@Component
public class PublicLines {
    private final Standings standings;
    private final Origins origins;
    private final Organisations organisations;
    private final Reference reference;
    private final Credits credits;

    PublicLines(
            Standings standings, Origins origins, Organisations organisations, Reference reference, Credits credits) {
        this.standings = standings;
        this.origins = origins;
        this.organisations = organisations;
        this.reference = reference;
        this.credits = credits;
    }

    /** What is asked once for all lines. */
    private record Known(
            Map<OrganisationId, OrganisationView> organisations,
            Map<UUID, Origin> origins,
            Map<UUID, List<Credited>> coauthors) {}

    /** These, each with those that were merged into it. */
    public List<PublicLine> of(List<ContributionLine> lines, Locale locale) {
        List<ContributionLine> parts =
                standings.mergedInto(lines.stream().map(ContributionLine::id).toList());
        Known known = known(Stream.of(lines, parts).flatMap(Collection::stream).toList());
        return lines.stream()
                .map(line -> new PublicLine(
                        line.published(),
                        credit(line, known, locale),
                        parts.stream()
                                .filter(part -> line.id().equals(part.mergedInto()))
                                .map(part -> new PublicLine(part.published(), credit(part, known, locale), List.of()))
                                .toList()))
                .toList();
    }

    private Known known(List<ContributionLine> lines) {
        List<UUID> ids = lines.stream().map(ContributionLine::id).toList();
        return new Known(
                organisations.findAll(lines.stream()
                        .flatMap(line -> Stream.ofNullable(line.organisation()))
                        .collect(Collectors.toSet())),
                origins.of(ids),
                credits.of(ids));
    }

    private Credit credit(ContributionLine line, Known known, Locale locale) {
        @Nullable String country = line.country() == null ? null : reference.countryName(line.country(), locale);
        OrganisationView organisation =
                line.organisation() == null ? null : known.organisations().get(line.organisation());
        return new Credit(
                organisation == null ? null : organisation.name(),
                country,
                known.origins().get(line.id()),
                known.coauthors().getOrDefault(line.id(), List.of()));
    }
}
