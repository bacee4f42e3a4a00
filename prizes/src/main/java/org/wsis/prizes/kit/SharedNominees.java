package org.wsis.prizes.kit;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wsis.mail.PublicAddress;
import org.wsis.prizes.edition.CategoryNames;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.edition.EditionView;
import org.wsis.prizes.vote.nominee.Nominee;
import org.wsis.prizes.vote.nominee.Nominees;
import org.wsis.reference.Reference;

/** Finds what can be shared: nominees from the instant on at which their list is public, but none that left. */
@Component
public class SharedNominees {
    private final Contests contests;
    private final Nominees nominees;
    private final CategoryNames names;
    private final Reference reference;
    private final PublicAddress address;

    SharedNominees(
            Contests contests, Nominees nominees, CategoryNames names, Reference reference, PublicAddress address) {
        this.contests = contests;
        this.nominees = nominees;
        this.names = names;
        this.reference = reference;
        this.address = address;
    }

    Optional<Shared> find(int year, UUID project, Locale locale) {
        return contests.find(year)
                .filter(edition -> edition.isRunning() && contests.showsNominees(year))
                .flatMap(edition -> nominees.find(year, project)
                        .filter(nominee -> !nominee.withdrawn())
                        .map(nominee -> shared(edition, nominee, locale)));
    }

    private Shared shared(EditionView edition, Nominee nominee, Locale locale) {
        var category = edition.category(nominee.category()).orElseThrow();
        return new Shared(
                edition.year(),
                nominee.project(),
                nominee.code(),
                nominee.title(),
                nominee.organisation(),
                Objects.requireNonNullElse(edition.settings().language(), "en"),
                category.line(),
                names.of(category, locale),
                nominee.country() == null ? null : reference.countryName(nominee.country(), locale),
                address.of("/p/" + nominee.code()));
    }
}
