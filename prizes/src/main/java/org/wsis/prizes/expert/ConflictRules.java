package org.wsis.prizes.expert;

import java.util.Optional;

/** Whom an expert does not judge. */
public final class ConflictRules {
    private ConflictRules() {}

    /**
     * What keeps the expert from the project, the plainest first.
     *
     * @param byCountry whether the edition counts the same country
     */
    public static Optional<Conflict> find(Expert expert, Subject project, boolean byCountry) {
        if (expert.person().equals(project.submitter()) || expert.email().equalsIgnoreCase(project.ownerEmail())) {
            return Optional.of(Conflict.OWN);
        }
        if (project.organisation() != null && expert.organisations().contains(project.organisation())) {
            return Optional.of(Conflict.ORGANISATION);
        }
        if (expert.names().stream().anyMatch(project::namesPartner)) {
            return Optional.of(Conflict.PARTNER);
        }
        if (project.earlier().stream().anyMatch(earlier -> earlier.isOf(expert))) {
            return Optional.of(Conflict.EARLIER);
        }
        if (byCountry && expert.country() != null && expert.country().equals(project.country())) {
            return Optional.of(Conflict.COUNTRY);
        }
        return project.declared().contains(expert.person()) ? Optional.of(Conflict.DECLARED) : Optional.empty();
    }
}
