package org.wsis.consultation.committee;

import java.util.Optional;

/** Whom a member of the committee does not judge. */
final class ConflictRules {
    private ConflictRules() {}

    /** What keeps the member from the request, the plainest first. */
    static Optional<Conflict> find(CommitteeMember member, Judged request) {
        if (request.author().equals(member.person())) {
            return Optional.of(Conflict.OWN);
        }
        if (request.names(member)) {
            return Optional.of(Conflict.NAMED);
        }
        if (request.organisations().stream().anyMatch(member.organisations()::contains)) {
            return Optional.of(Conflict.ORGANISATION);
        }
        return request.declared().contains(member.person()) ? Optional.of(Conflict.DECLARED) : Optional.empty();
    }
}
